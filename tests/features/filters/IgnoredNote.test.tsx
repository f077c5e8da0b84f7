import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Filters } from '#features/filters/Filters.tsx'
import { renderExplorer } from '../../support/explorer.tsx'

describe('the note on the address', () => {
  const show = (ignored: string[]) => {
    const store = renderExplorer(<Filters />)
    act(() => store.getState().showView({ view: store.getState(), ignored }))
    return store
  }

  it('names what was not recognised, until it is dismissed', async () => {
    const store = show(['people: nobody', 'day: 99'])
    expect(
      screen.getByText(/2 filters in the address were not recognised: people: nobody, day: 99\./),
    ).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(store.getState().ignored).toEqual([])
    expect(document.activeElement).toBe(screen.getByLabelText('Filters'))
  })

  it('calls filters only what is one', () => {
    show(['people: nobody', 'theme: x'])
    expect(screen.getByText(/2 values in the address were not recognised/)).toBeDefined()
  })

  it('names all that anybody could have meant, and stays within bounds however much there is', () => {
    show([`people: ${'x'.repeat(500)}`, ...Array.from({ length: 70 }, (_, i) => `day: d${i}`)])
    const note = screen.getByText(/71 filters in the address/).textContent
    expect(note).toContain('21 more')
    expect(note.length).toBeLessThan(700)
  })

  it('shows what looks like markup as text', () => {
    show(['people: <img src=x onerror=alert(1)>'])
    expect(screen.getByText(/<img src=x/)).toBeDefined()
    expect(document.querySelector('img')).toBeNull()
  })
})
