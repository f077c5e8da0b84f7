import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { EmbedCard } from '#app/embed/EmbedCard.tsx'
import { EmbedNotes } from '#app/embed/EmbedNotes.tsx'
import { emptyFilter } from '#model/filter.ts'
import type { Selection } from '#model/selection.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import { aCorpus, anEvent, aPerson, aStatement } from '../../support/corpus-builders.ts'
import { anExplorerStore, renderExplorer } from '../../support/explorer.tsx'

const corpus = aCorpus({
  people: [aPerson({ id: 'stone' }), aPerson({ id: 'reed', name: 'Alex Reed' })],
  events: [anEvent({ id: 'talks', title: 'Talks at the harbour' })],
  statements: [aStatement({ id: 'ships', speaker: 'stone' })],
})
const ships: Selection = { kind: 'quote', id: 'ships' }
const talks: Selection = { kind: 'event', id: 'talks' }
const narrowed = { ...emptyFilter, people: ['reed'] }
const outside = () => screen.queryByText('outside the current filter')

describe('a frame without filters', () => {
  it('names what of the address was not recognised, until it is dismissed', async () => {
    const store = renderExplorer(<EmbedNotes hasFilters={false} />, { corpus })
    act(() => store.getState().showView({ view: store.getState(), ignored: ['people: nobody'] }))
    expect(screen.getByText(/was not recognised: people: nobody/)).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(store.getState().ignored).toEqual([])
    expect(document.activeElement).not.toBe(document.body)
  })

  it('leaves that to the filters where there are some', () => {
    const store = renderExplorer(<EmbedNotes hasFilters />, { corpus })
    act(() => store.getState().showView({ view: store.getState(), ignored: ['people: nobody'] }))
    expect(screen.queryByText(/not recognised/)).toBeNull()
  })
})

describe('the choice that the filter leaves out', () => {
  it.for([
    [talks, 'Talks at the harbour'],
    [ships, /^Stone, direct quote/],
  ] as const)('is named beside the timeline alone: %j', ([selection, name]) => {
    const initial = { part: 'timeline', selection, filter: narrowed } as const
    const store = renderExplorer(<EmbedNotes hasFilters />, { corpus, initial })
    expect(screen.getByText(name)).toBeDefined()
    expect(outside()).not.toBeNull()
    act(() => store.getState().clearFilter())
    expect(outside()).toBeNull()
  })

  it('is said so by the account itself where that is shown', () => {
    const initial = { part: 'all', selection: talks, filter: narrowed } as const
    renderExplorer(<EmbedNotes hasFilters />, { corpus, initial })
    expect(outside()).toBeNull()
  })

  it.for([talks, ships])('is said so by its card: %j', (selection) => {
    const store = anExplorerStore({ corpus, initial: { filter: narrowed } })
    render(
      <ExplorerProvider store={store}>
        <EmbedCard {...selection} />
      </ExplorerProvider>,
    )
    expect(outside()).not.toBeNull()
    act(() => store.getState().clearFilter())
    expect(outside()).toBeNull()
  })
})
