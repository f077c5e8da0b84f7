import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Differences } from '#features/differences/Differences.tsx'
import { aCorpus, aDifference, anEvent } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const corpus = aCorpus({ events: [anEvent()], differences: [aDifference()] })

describe('Differences', () => {
  it('asks each question, says why it matters, and sets the answers side by side', () => {
    renderExplorer(<Differences />, { corpus })
    expect(screen.getByRole('heading', { name: 'On which day were the talks?' })).toBeDefined()
    expect(screen.getByText('The order of the visit hangs on it.')).toBeDefined()
    const answers = screen.getAllByRole('heading', { level: 4 })
    expect(answers.map(({ textContent }) => textContent)).toEqual(['Tuesday', 'Wednesday'])
  })

  it('gives the words of each article without quotation marks: nobody said them', () => {
    renderExplorer(<Differences />, { corpus })
    const answer = screen.getAllByRole('listitem')[0]
    expect(within(answer ?? document.body).getAllByText('Tuesday')).toHaveLength(2)
    expect(answer?.textContent).not.toMatch(/[“”]/)
  })

  it('opens the article at the words', async () => {
    const store = renderExplorer(<Differences />, { corpus })
    await userEvent.click(screen.getByRole('button', { name: /^001: open/ }))
    expect(store.getState().reading).toEqual({ article: '001_bb', start: 0 })
  })

  it('leads to the events it bears on', async () => {
    const store = renderExplorer(<Differences />, { corpus })
    await userEvent.click(screen.getByRole('button', { name: 'Talks' }))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
  })

  it('is not there where the articles agree', () => {
    renderExplorer(<Differences />, { corpus: aCorpus() })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
