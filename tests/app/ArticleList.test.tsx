import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ArticleList } from '#app/ArticleList.tsx'
import { renderExplorer } from '../support/explorer.tsx'

describe('ArticleList', () => {
  it('names every article with what is known of it', () => {
    renderExplorer(<ArticleList />)
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Stone meets Reedpublisher not stated · date not stated · 4 statements',
      '[The minister said on Wednesday …] record 001publisher not stated · date not stated · 2 statements',
    ])
  })

  it('opens an article at its top', async () => {
    const store = renderExplorer(<ArticleList />, { texts: { '000_aa': 'Stone met Reed.' } })
    await userEvent.click(screen.getByRole('button', { name: /Stone meets Reed/ }))
    expect(store.getState().reading).toEqual({ article: '000_aa', start: null })
  })
})
