import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider, useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { aSmallVisit } from '../support/corpus-builders.ts'

const Title = () => <h1>{useExplorer(({ corpus }) => corpus.visit.title)}</h1>
const Store = () => (useExplorerStore() ? <p>found</p> : null)

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
