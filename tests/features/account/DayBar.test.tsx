import { screen, within } from '@testing-library/react'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { DayBar } from '#features/account/DayBar.tsx'
import { renderExplorer } from '../../support/explorer.tsx'

const nav = () => screen.getByRole('navigation', { name: 'Days' })
const bar = () => within(nav())
const shown = () => [...nav().querySelectorAll('small')].map(({ textContent }) => textContent)

describe('DayBar', () => {
  it('says of each heading what is told under it', () => {
    renderExplorer(<DayBar />)
    expect(
      bar()
        .getAllByRole('link')
        .map(({ textContent }) => textContent.replace(/^.*?(?=[A-Z][a-z]+ (the|\d+ [A-Z]))/, '')),
    ).toEqual([
      'Before the visit: 1 event, 0 statements',
      'Tuesday 11 May: 1 event, 1 statement',
      'Wednesday 12 May: 2 events, 4 statements',
      'Thursday 13 May: nothing',
      'After the visit: 1 event, 0 statements',
    ])
  })

  it('shows what a day has more of, statements or events, or that there is nothing', () => {
    renderExplorer(<DayBar />)
    expect(shown()).toEqual(['1 ev.', '1', '4', '–', '1 ev.'])
  })

  it('counts what passes the filter, closes what is left empty, and does not call it silent', () => {
    const store = renderExplorer(<DayBar />)
    act(() => store.getState().toggleChoice('people', 'reed'))
    expect(shown()).toEqual(['0', '0', '2', '–', '0'])
    expect(nav().textContent).toContain('Before the visit: 0 events, 0 statements')
    expect(bar().queryByRole('link', { name: /^Before/ })).toBeNull()
  })

  it('marks what comes first as long as nothing has been arrived at', () => {
    renderExplorer(<DayBar />)
    expect(bar().getByRole('link', { current: true }).textContent).toMatch(/Before the visit/)
  })
})
