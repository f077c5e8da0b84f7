import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Differences } from '#features/differences/Differences.tsx'
import type { Passage } from '#model/corpus.ts'
import { disputedValue, emptyFilter } from '#model/filter.ts'
import {
  aCorpus,
  aDifference,
  anEvent,
  anEvidence,
  aPassage,
  aRendering,
  aStatement,
} from '../../support/corpus-builders.ts'
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

  it('says in whose voice the words are, with marks only around what is verbatim', () => {
    const evidence = [
      anEvidence({ start: 2, exact: 'noon' }),
      anEvidence({ start: 30, exact: 'noon' }),
      anEvidence({ article: '001_bb', start: 2, exact: 'noon' }),
      anEvidence({ article: '001_bb', start: 90, exact: 'noon' }),
    ]
    const passages = [aPassage({ exact: 'x'.repeat(20) })]
    const told: Passage[] = [aPassage({ start: 20, exact: 'x'.repeat(20), kind: 'context' })]
    renderExplorer(<Differences />, {
      corpus: {
        ...corpus,
        statements: [
          aStatement({
            renderings: [aRendering({ passages }), aRendering({ article: '001_bb', passages })],
          }),
          aStatement({ id: 'told', speaker: 'reed', renderings: [aRendering({ passages: told })] }),
        ],
        differences: [
          aDifference({
            answers: [{ id: 'noon', answer: 'At noon', evidence }, ...aDifference().answers],
          }),
        ],
      },
    })
    const [answer] = screen.getAllByRole('listitem')
    const sayings = within(answer ?? document.body).getAllByRole('listitem')
    expect(sayings.map(({ textContent }) => textContent)).toEqual([
      '“noon” 000 · 001, quoting Stone',
      'noon 000, in its own words, in a sentence that quotes Reed',
      'noon 001, in its own words',
    ])
  })

  it('says what is inferred of the words, and why on demand', () => {
    const inferred = (because: string) => ({ basis: 'inferred' as const, because })
    const evidence = [
      anEvidence({ exact: 'today', ...inferred('It is of Tuesday') }),
      anEvidence({ article: '001_bb', exact: 'today' }),
      anEvidence({
        article: '001_bb',
        start: 40,
        exact: 'noon',
        ...inferred('Noon is in the day'),
      }),
    ]
    const rendering = aRendering({
      article: '001_bb',
      speakerBasis: inferred('He is Stone'),
      passages: [aPassage({ start: 40, exact: 'noon' })],
    })
    renderExplorer(<Differences />, {
      corpus: {
        ...corpus,
        statements: [aStatement({ renderings: [rendering] })],
        differences: [
          aDifference({
            answers: [{ id: 'a', answer: 'That day', evidence }, ...aDifference().answers],
          }),
        ],
      },
    })
    const [answer] = screen.getAllByRole('listitem')
    const sayings = within(answer ?? document.body).getAllByRole('listitem')
    expect(sayings.map(({ textContent }) => textContent)).toEqual([
      'today 000 · 001, in its own words · 000: answer inferredIt is of Tuesday',
      '“noon” 001, quoting Stone · answer inferredNoon is in the day · speaker inferredHe is Stone',
    ])
  })

  it('narrows the page to what is disputed, and says how much that is', async () => {
    const store = renderExplorer(<Differences />, { corpus })
    const only = screen.getByRole('checkbox', {
      name: 'Show only what is disputed: 0 statements, 1 event',
    })
    await userEvent.click(only)
    expect(store.getState().filter.disputed).toEqual([disputedValue])
    expect(screen.getByRole('link', { name: 'Read in the account' })).toBeDefined()
    await userEvent.click(only)
    expect(store.getState().filter).toEqual(emptyFilter)
  })

  it('offers no narrowing where a page around ours has settled it', () => {
    const store = renderExplorer(<Differences />, { corpus })
    act(() => store.setState({ locked: ['disputed'] }))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('opens the article at the words', async () => {
    const store = renderExplorer(<Differences />, { corpus })
    await userEvent.click(screen.getByRole('link', { name: /^Article 001: open/ }))
    expect(store.getState().reading).toEqual({ article: '001_bb', start: 0 })
  })

  it('leads to the events it bears on', async () => {
    const store = renderExplorer(<Differences />, { corpus })
    await userEvent.click(screen.getByRole('link', { name: 'Talks' }))
    await userEvent.click(screen.getByRole('link', { name: 'Talks' }))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
  })

  it('is not there where the articles agree', () => {
    renderExplorer(<Differences />, { corpus: aCorpus() })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
