import { render, screen } from '@testing-library/react'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import type { Explorer } from '#store/explorer.ts'
import {
  ExplorerProvider,
  useExplorer,
  useExplorerLater,
  useExplorerStore,
} from '#store/explorer-context.tsx'
import { initialView } from '#store/view.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

const Title = () => <h1>{useExplorer(({ corpus }) => corpus.visit.title)}</h1>
const Store = () => (useExplorerStore() ? <p>found</p> : null)

const selectPeople = ({ filter }: Explorer) => filter.people.join()

/** What is shown of the people chosen, at once and later, each time anything is drawn. */
const watchPeople = () => {
  const drawn: string[] = []
  const Both = () => {
    drawn.push(`${useExplorer(selectPeople)}, later ${useExplorerLater(selectPeople)}`)
    return null
  }
  const store = createExplorerStore({
    corpus: aSmallVisit(),
    loadArticle: (id) => Promise.resolve({ id, text: '' }),
  })
  render(
    <ExplorerProvider store={store}>
      <Both />
    </ExplorerProvider>,
  )
  return { store, drawn }
}

describe('useExplorerLater', () => {
  it('draws what is pressed before what it leads to', () => {
    const { store, drawn } = watchPeople()
    act(() => store.getState().toggleChoice('people', 'reed'))
    expect(drawn).toEqual([', later ', 'reed, later ', 'reed, later reed'])
  })

  it('draws at once what an address leads to', () => {
    const { store, drawn } = watchPeople()
    const filter = { ...initialView.filter, people: ['reed'] }
    act(() => store.getState().showView({ view: { ...initialView, filter }, ignored: [] }))
    expect(drawn[1]).toBe('reed, later reed')
  })
})

describe('useExplorer', () => {
  it('reads the store of the explorer around it', () => {
    const store = createExplorerStore({
      corpus: aSmallVisit(),
      loadArticle: (id) => Promise.resolve({ id, text: '' }),
    })
    render(
      <ExplorerProvider store={store}>
        <Title />
        <Store />
      </ExplorerProvider>,
    )
    expect(screen.getByRole('heading', { name: /Stone in Port Imber/ })).toBeDefined()
    expect(screen.getByText('found')).toBeDefined()
  })

  it('says what is missing outside an explorer', () => {
    expect(() => render(<Title />)).toThrow(/inside <ExplorerProvider/)
  })
})
