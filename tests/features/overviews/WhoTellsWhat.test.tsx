import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WhoTellsWhat } from '#features/overviews/WhoTellsWhat.tsx'
import { emptyFilter } from '#model/filter.ts'
import { anEvent, aSmallVisit, aTelling } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const rowOf = (name: RegExp) => within(screen.getByRole('row', { name }))
const told = (corpus = aSmallVisit()) => ({
  ...corpus,
  events: [
    anEvent({
      tellings: [
        aTelling({ start: 100, saidIn: 'reed-on-trade' }),
        aTelling({ start: 150 }),
        aTelling({ article: '001_bb', status: 'planned', start: 7, saidIn: 'reed-on-ports' }),
      ],
    }),
    anEvent({ id: 'fair', tellings: [aTelling()] }),
  ],
})

describe('WhoTellsWhat', () => {
  it('says in a sentence what each article carries, alone or with others', () => {
    renderExplorer(<WhoTellsWhat />)
    const [first] = screen.getAllByRole('listitem')
    expect(first?.textContent).toBe(
      '000: 4 statements, 3 of them in no other article; 5 events, all of them in no other article.',
    )
  })

  it('lists the events day by day, with a column for each article', () => {
    renderExplorer(<WhoTellsWhat />)
    const table = within(screen.getByRole('table', { name: /^Events/ }))
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Event',
      '000',
      '001',
      'Told by',
    ])
    expect(table.getByRole('rowheader', { name: 'Tuesday 11 May' })).toBeDefined()
  })

  it('says how each article tells an event: as what, and whether only through somebody', () => {
    renderExplorer(<WhoTellsWhat />, { corpus: told() })
    const talks = rowOf(/^Talks/)
    expect(talks.getByRole('link', { name: '000: told as held' })).toBeDefined()
    expect(
      talks.getByRole('link', { name: '001: told as planned, only through what somebody said' }),
    ).toBeDefined()
    expect(talks.getAllByRole('cell').at(-1)?.textContent).toBe('2')
  })

  it('says in words which is told by one article only', () => {
    renderExplorer(<WhoTellsWhat />, { corpus: told() })
    expect(rowOf(/^Fair/).getAllByRole('cell').at(-1)?.textContent).toBe('1 only')
  })

  it('opens the article where it tells the event in its own words', async () => {
    const store = renderExplorer(<WhoTellsWhat />, { corpus: told() })
    await userEvent.click(rowOf(/^Talks/).getByRole('link', { name: '000: told as held' }))
    expect(store.getState().reading).toEqual({ article: '000_aa', start: 150 })
  })

  it('opens the article where it renders a statement, each in its own form', async () => {
    const store = renderExplorer(<WhoTellsWhat />)
    await userEvent.click(screen.getByText(/^2 statements, 1 told/))
    const statement = rowOf(/^Reed “some words”/)
    await userEvent.click(statement.getByRole('link', { name: '001: direct quote' }))
    expect(store.getState().reading).toEqual({ article: '001_bb', start: 20 })
  })

  it('folds the statements under their events and says how many are one article’s', () => {
    renderExplorer(<WhoTellsWhat />)
    const folds = screen.getAllByRole('group').map((fold) => fold.querySelector('summary'))
    expect(folds.map((summary) => summary?.textContent)).toEqual([
      'Talks 1 statement, told by one article only',
      'Meeting 1 statement, told by one article only',
      'Press conference 2 statements, 1 told by one article only',
      'Occasion not stated 1 statement, told by one article only',
    ])
  })

  it('leads to the event in the account, which stays chosen when pressed again', async () => {
    const store = renderExplorer(<WhoTellsWhat />)
    const title = screen.getByRole('link', { name: 'Talks' })
    await userEvent.click(title)
    await userEvent.click(title)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
  })

  it('lists what the choices leave, and says so', () => {
    renderExplorer(<WhoTellsWhat />, {
      initial: { filter: { ...emptyFilter, articles: ['001_bb'] } },
    })
    expect(
      screen.getByText('Only what your choices leave is counted and listed here.'),
    ).toBeDefined()
    expect(screen.queryByRole('row', { name: /^Talks/ })).toBeNull()
    expect(screen.getByRole('row', { name: /^Press conference/ })).toBeDefined()
  })
})
