import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { ExplorerApp } from '#app/ExplorerApp.tsx'
import { initialView } from '#store/view.ts'
import { anExplorerStore } from '../support/explorer.tsx'

const texts = { '000_aa': 'Stone said some words. '.repeat(60) }

const show = (setting: Parameters<typeof anExplorerStore>[0] = {}) => {
  const store = anExplorerStore({ texts, ...setting })
  const { container } = render(<ExplorerApp store={store} />)
  return { store, page: container.firstElementChild }
}

beforeEach(() => window.scrollTo(0, 0))

describe('ExplorerApp', () => {
  it('is headed by the visit and says what it holds', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Stone in Port Imber, 11–13 May 2021',
    )
    expect(
      screen.getByText(
        'Two articles, 5 statements, 5 events. The words of 3 quotes verified letter by letter.',
      ),
    ).toBeDefined()
  })

  it('has a filter bar, a timeline, an account and the articles in its main part', () => {
    show()
    const main = within(screen.getByRole('main'))
    expect(main.getByLabelText('Filters')).toBeDefined()
    for (const name of ['Timeline', 'Account', 'The articles']) {
      expect(main.getByRole('region', { name })).toBeDefined()
    }
  })

  it('shortens the account by what is chosen in the filter bar', async () => {
    show()
    const account = within(screen.getByRole('region', { name: 'Account' }))
    const headings = () => account.getAllByRole('heading').map(({ textContent }) => textContent)
    expect(headings().join()).toContain('Founding')
    await userEvent.click(screen.getByRole('checkbox', { name: /^Reed/ }))
    await waitFor(() => expect(headings().join()).not.toContain('Founding'))
    expect(headings().join()).toContain('Press conference')
  })

  it('marks the page while an article is open, and not longer', async () => {
    const { store, page } = show()
    expect(page?.hasAttribute('data-reading')).toBe(false)
    await act(() => Promise.resolve(store.getState().openArticle('000_aa', null)))
    expect(page?.hasAttribute('data-reading')).toBe(true)
    act(() => {
      store.getState().closeReader()
      // Not only after the next render: who closes it may focus what it covered.
      expect(page?.hasAttribute('data-reading')).toBe(false)
    })
  })

  it('opens with the article of the address', async () => {
    const { page } = show({ initial: { reading: { article: '000_aa', start: null } } })
    expect(page?.hasAttribute('data-reading')).toBe(true)
    expect(await screen.findAllByText(/said some words/)).not.toEqual([])
  })

  it('gives focus back to what opened the reader when Back closes it', async () => {
    const { store } = show()
    const opener = screen.getByRole('checkbox', { name: /^Reed/ })
    opener.focus()
    await act(() => Promise.resolve(store.getState().openArticle('000_aa', null)))
    expect(document.activeElement).not.toBe(opener)
    act(() =>
      store.getState().showView({
        view: initialView,
        ignored: [],
      }),
    )
    expect(document.activeElement).toBe(opener)
  })
})
