import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Filters } from '#features/filters/Filters.tsx'
import { FoundPlaces } from '#features/filters/FoundPlaces.tsx'
import type { Found } from '#model/found.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const result = () => document.querySelector('.result-line')?.textContent

describe('the search field', () => {
  const field = () => screen.getByRole<HTMLInputElement>('searchbox')
  const found: Found = {
    statements: Uint8Array.from([1, 0, 0, 0, 0]),
    events: new Uint8Array(5),
    places: [{ article: '000_aa', start: 0, end: 40 }],
    terms: new Set(['tide']),
    near: ['tidde'],
  }
  const text = 'The tide was high, said nobody at all.'
  const show = () =>
    renderExplorer(
      <>
        <Filters />
        <FoundPlaces />
      </>,
      { texts: { '000_aa': text }, loadSearch: () => Promise.resolve(() => found) },
    )

  it('searches as one types, and says what else was found', async () => {
    const store = show()
    await userEvent.type(field(), 'tidde')
    expect(store.getState().filter.words).toBe('tidde')
    await waitFor(() => expect(result()).toContain('1 of 5 statements'))
    expect(button('1 more in the articles')).toBeDefined()
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain(
        '1 more in the articles · Nothing says “tidde”; shown is what comes near.',
      ),
    )
  })

  it('is one choice until it is left', async () => {
    const store = show()
    await userEvent.type(field(), 'ti')
    expect(store.getState().isTyping).toBe(true)
    await userEvent.tab()
    expect(store.getState().isTyping).toBe(false)
  })

  it('says when the search did not come, and asks again', async () => {
    let isOffline = true
    renderExplorer(<Filters />, {
      loadSearch: () =>
        isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(() => found),
    })
    await userEvent.type(field(), 'tide')
    await waitFor(() => expect(result()).toContain('The search did not come.'))
    isOffline = false
    await userEvent.click(button('Try again'))
    await waitFor(() => expect(result()).toContain('1 of 5 statements'))
  })

  it('lists where words stand beside statements, and opens the article there', async () => {
    const store = show()
    await userEvent.type(field(), 'tide')
    const place = await screen.findByRole('button', { name: /The tide was high/ })
    await userEvent.click(place)
    expect(store.getState().reading).toEqual({ article: '000_aa', start: 4 })
  })
})
