import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WhoSaidWhat } from '#features/overviews/WhoSaidWhat.tsx'
import { emptyFilter } from '#model/filter.ts'
import { aCorpus, aSmallVisit, aStatement } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const rowsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))
const figure = (name: string) => screen.getByRole('button', { name })

describe('WhoSaidWhat', () => {
  it('is a table of topics by speakers with its zeros and totals', () => {
    renderExplorer(<WhoSaidWhat />)
    const table = screen.getByRole('table', { name: /^Number of statements/ })
    expect(rowsIn(table)).toEqual([
      ['', 'Stone', 'Reed', 'Not attributed', 'All'],
      ['Trade', '1', '2', '0', '3'],
      ['Ports', '1', '1', '1', '3'],
      ['All topics', '2', '2', '1', '5'],
    ])
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3)
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4)
  })

  it('chooses speaker and topic at once, and takes both back', async () => {
    const store = renderExplorer(<WhoSaidWhat />)
    const changes: unknown[] = []
    store.subscribe(({ filter }) => changes.push(filter))
    await userEvent.click(figure('Reed, Trade: 2 statements'))
    expect(changes).toEqual([{ ...emptyFilter, people: ['reed'], topics: ['trade'] }])
    expect(figure('Reed, Trade: 2 statements').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('Reed, Trade: 2 statements')).toBeDefined()
    await userEvent.click(figure('Reed, Trade: 2 statements'))
    expect(store.getState().filter).toEqual(emptyFilter)
  })

  it('chooses a speaker or a topic alone by its total', async () => {
    const store = renderExplorer(<WhoSaidWhat />)
    await userEvent.click(figure('Stone, All topics: 2 statements'))
    expect(store.getState().filter).toEqual({ ...emptyFilter, people: ['stone'] })
    await userEvent.click(figure('All, Ports: 3 statements'))
    expect(store.getState().filter).toEqual({ ...emptyFilter, topics: ['ports'] })
  })

  it('lets nothing be pressed behind which nothing is, nor what is nobody’s, nor everything', () => {
    renderExplorer(<WhoSaidWhat />)
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
    const figures = names.flatMap((name) => name ?? [])
    expect(figures).toHaveLength(8)
    expect(figures.join()).not.toMatch(/Not attributed|: 0|^All, All topics/)
  })

  it('says what is counted twice, and nothing of it where nothing is', () => {
    renderExplorer(<WhoSaidWhat />)
    expect(screen.getByText(/^1 statement is about more than one topic/)).toBeDefined()
    renderExplorer(<WhoSaidWhat />, { corpus: aCorpus({ statements: [aStatement()] }) })
    expect(screen.getAllByText(/about more than one topic/)).toHaveLength(1)
  })

  it('counts what the other choices leave, and says so', () => {
    renderExplorer(<WhoSaidWhat />, {
      initial: { filter: { ...emptyFilter, articles: ['001_bb'], topics: ['trade'] } },
    })
    expect(figure('All, Ports: 2 statements')).toBeDefined()
    expect(screen.getByText(/^Counted are the 2 of 5 statements/)).toBeDefined()
  })

  it('counts what a search finds', async () => {
    const corpus = aSmallVisit()
    const found = {
      statements: Uint8Array.from(corpus.statements, ({ id }) => Number(id === 'reed-on-ports')),
      events: new Uint8Array(corpus.events.length),
      places: [],
      terms: new Set(['words']),
      near: [],
    }
    renderExplorer(<WhoSaidWhat />, {
      corpus,
      initial: { filter: { ...emptyFilter, words: 'words' } },
      loadSearch: () => Promise.resolve(() => found),
    })
    expect(
      await screen.findByRole('button', { name: 'Reed, All topics: 1 statement' }),
    ).toBeDefined()
    expect(screen.getByText(/^Counted are the 1 of 5 statements/)).toBeDefined()
  })
})
