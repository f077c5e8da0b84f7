import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Reader } from '#features/reader/Reader.tsx'
import type { Article, Corpus } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
  aTelling,
} from '../../support/corpus-builders.ts'
import { anExplorerStore, renderExplorer } from '../../support/explorer.tsx'

const text = 'record 1\nStone said: "Ships sail. Ports wait." The talks were long.\nRead also'
const stretch = (exact: string) => ({
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
})

const said = (id: string, exact: string) =>
  aStatement({
    id,
    renderings: [aRendering({ passages: [aPassage({ exact, start: text.indexOf(exact) })] })],
  })

const anOpenCorpus = (article: Partial<Article> = {}): Corpus =>
  aCorpus({
    articles: [
      anArticle({
        length: text.length,
        blocks: [
          { kind: 'record', paragraph: 0, ...stretch('record 1') },
          {
            kind: 'body',
            paragraph: 1,
            ...stretch('Stone said: "Ships sail. Ports wait." The talks were long.'),
          },
          { kind: 'furniture', paragraph: 2, ...stretch('Read also') },
        ],
        ...article,
      }),
      anArticle({ id: '001_bb' }),
    ],
    events: [
      anEvent({
        tellings: [aTelling({ ...stretch('The talks were long.'), exact: 'The talks were long.' })],
      }),
    ],
    statements: [said('ships', 'Ships sail.'), said('ports', 'Ports wait.')],
  })

const bothOpen: Reading = { article: '000_aa', start: null, beside: '001_bb' }

const openReader = async (article: Partial<Article> = {}, start: number | null = null) => {
  const store = renderExplorer(<Reader />, {
    corpus: anOpenCorpus(article),
    texts: { '000_aa': text },
  })
  act(() => store.getState().openArticle('000_aa', start))
  await screen.findByText('talks were long.')
  return store
}

const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
const factOf = (words: RegExp) =>
  screen.getByText(words, { selector: 'dd > *' }).closest('dd')?.textContent
const handle = (name: RegExp) => screen.getByRole('link', { name })

describe('Reader', () => {
  it('opens at the chosen quote where no place is asked for', async () => {
    const store = await openReader()
    expect(screen.getByText('3 passages in this article')).toBeDefined()
    act(() => store.getState().closeReader())
    act(() => store.getState().select({ kind: 'quote', id: 'ports' }))
    act(() => store.getState().openArticle('000_aa', null))
    expect(await screen.findByText('2 of 3 in this article')).toBeDefined()
    expect(store.getState().reading).toEqual({ article: '000_aa', start: null })
  })

  it('lists the articles while none is open', async () => {
    const store = renderExplorer(<Reader />, { corpus: anOpenCorpus() })
    const list = within(screen.getByRole('region', { name: 'The articles' }))
    expect(list.getAllByRole('link')).toHaveLength(2)
    expect(list.getByText('2 statements: 2 direct quotes; 1 event')).toBeDefined()
    expect(list.getByText('In no other article: 2 statements, 1 event')).toBeDefined()
    await userEvent.click(list.getAllByRole('link')[1] ?? document.body)
    expect(store.getState().reading).toEqual({ article: '001_bb', start: null })
  })

  it('reads an article as its text, without what is no part of it', async () => {
    await openReader()
    const body = screen.getByRole('region', { name: 'Article 000' })
    expect(body.querySelector('.article-text > p')?.textContent).toBe(
      'Stone said: "Ships sail. Ports wait." The talks were long.',
    )
  })

  it('folds away what is no part of it, but keeps it', async () => {
    await openReader()
    expect(screen.getByText('Not part of the article: record line')).toBeDefined()
    expect(screen.getByText('Not part of the article: page furniture')).toBeDefined()
    expect(screen.getByText('Read also')).toBeDefined()
  })

  it('marks every passage letter by letter', async () => {
    await openReader()
    expect(marked().join('|')).toBe('Ships| sail.|Ports| wait.|The| talks were long.')
  })

  it('leads from a passage back to its statement or event', async () => {
    const store = await openReader()
    await userEvent.click(
      screen.getAllByRole('link', { name: /^Stone, direct quote/ })[0] ?? document.body,
    )
    expect(store.getState().selection).toEqual({ kind: 'quote', id: 'ships' })
    await userEvent.click(handle(/^Event, held: Talks/))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
  })

  it('chooses the passage whose words are pressed, and says what it is', async () => {
    const store = await openReader()
    await userEvent.click(screen.getByText('talks were long.'))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
    expect(store.getState().reading?.start).toBe(text.indexOf('The talks were long.'))
    expect(screen.getByText('Talks', { selector: 'b' })).toBeDefined()
  })

  it('steps from passage to passage by button and by arrow', async () => {
    const store = await openReader()
    expect(screen.getByText('3 passages in this article')).toBeDefined()
    expect(
      screen.getByRole('button', { name: 'Previous passage' }).getAttribute('aria-disabled'),
    ).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Next passage' }))
    expect(screen.getByText('1 of 3 in this article')).toBeDefined()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(screen.getByText('3 of 3 in this article')).toBeDefined()
    await userEvent.keyboard('{ArrowLeft}')
    expect(store.getState().selection).toEqual({ kind: 'quote', id: 'ports' })
  })

  it('leads to the original at the words of the passage', async () => {
    const url = { is: 'https://imber.example/ships', basis: 'record', because: null } as const
    await openReader({ url }, text.indexOf('Ports wait.'))
    expect(screen.getByRole('link', { name: /^In the original/ }).getAttribute('href')).toBe(
      'https://imber.example/ships#:~:text=Ports%20wait.',
    )
  })

  it('goes back to what was shown before, and gives focus back', async () => {
    const store = renderExplorer(<Reader />, { corpus: anOpenCorpus(), texts: { '000_aa': text } })
    await userEvent.click(screen.getAllByRole('link')[0] ?? document.body)
    await screen.findByText('talks were long.')
    await userEvent.keyboard('{ArrowRight}')
    expect(store.getState().selection).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '‹ Back to where you were' }))
    expect(store.getState()).toMatchObject({ reading: null, selection: null })
    expect(document.activeElement?.id).toBe('article-000_aa')
  })

  it('moves the focus to the passage it was opened at', async () => {
    await openReader({}, text.indexOf('Ports wait.'))
    expect(document.activeElement?.getAttribute('data-starts')).toBe(
      String(text.indexOf('Ports wait.')),
    )
    const chosen = [...document.querySelectorAll('.passage-chosen')]
    expect(chosen.map(({ textContent }) => textContent).join('')).toBe('Ports wait.')
  })

  it('moves the focus to the very word it was opened at where no passage begins', async () => {
    await openReader({}, text.indexOf('said'))
    expect(document.activeElement?.textContent).toBe('said:')
  })

  it('moves on when another passage of the same article is opened', async () => {
    const store = await openReader({}, text.indexOf('Ports wait.'))
    act(() => store.getState().openArticle('000_aa', text.indexOf('Ships sail.')))
    expect(document.activeElement?.getAttribute('data-starts')).toBe(
      String(text.indexOf('Ships sail.')),
    )
  })

  it('says what the text does not say of itself', async () => {
    await openReader()
    for (const words of [
      'no title in the text',
      'publisher not stated',
      'date not stated',
      'address not stated',
    ]) {
      expect(screen.getByText(words)).toBeDefined()
    }
    expect(
      screen.getByRole('heading', { name: /^\[The minister said on Wednesday …\] record 000$/ }),
    ).toBeDefined()
  })

  it('gives provenance with what it rests on', async () => {
    const inferred = { basis: 'inferred', because: 'The address names it.' } as const
    await openReader({
      title: { text: 'Ships', basis: 'stated', because: null },
      publisher: { name: 'The Imber', ...inferred },
      published: { ...aDating(), words: 'May 12', zone: null, basis: 'record', because: null },
      agency: { is: 'reed', basis: 'stated', because: null },
      url: { is: 'https://imber.example/ships', basis: 'record', because: null },
    })
    expect(factOf(/The Imber/)).toContain('The address names it.')
    expect(factOf(/Wednesday 12 May 2021/)).toContain('from the record line')
    expect(factOf(/Alex Reed/)).toContain('stated')
    const link = screen.getByRole('link', { name: /imber.example/ })
    expect(link.getAttribute('href')).toBe('https://imber.example/ships')
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
  })

  it('says that it waits, and offers to try again where the text does not come', async () => {
    const store = renderExplorer(<Reader />, { corpus: anOpenCorpus() })
    act(() => store.getState().openArticle('000_aa', null))
    expect(screen.getByRole('status').textContent).toBe('Fetching the article …')
    expect((await screen.findByRole('alert')).textContent).toContain('did not arrive')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(store.getState().texts['000_aa']?.status).toBe('failed'))
  })

  it('asks again for what did not come before it was there itself, of both that are compared', async () => {
    const store = anExplorerStore({ corpus: anOpenCorpus(), initial: { reading: bothOpen } })
    const asked = () => ['000_aa', '001_bb'].map((id) => store.getState().texts[id]?.status)
    await waitFor(() => expect(asked()).toEqual(['failed', 'failed']))
    const changes: unknown[] = []
    store.subscribe(() => changes.push(asked()))
    render(
      <ExplorerProvider store={store}>
        <Reader />
      </ExplorerProvider>,
    )
    expect(changes).toContainEqual(['loading', 'loading'])
    await waitFor(() => expect(asked()).toEqual(['failed', 'failed']))
  })

  it('keeps the chosen words to be read where the text does not come', async () => {
    const store = renderExplorer(<Reader />, { corpus: anOpenCorpus() })
    act(() => store.getState().openArticle('000_aa', text.indexOf('Ports wait.')))
    expect(await screen.findByText('“Ports wait.”')).toBeDefined()
  })

  it('closes by its button and by Escape', async () => {
    const store = await openReader()
    await userEvent.click(screen.getByRole('button', { name: 'Close the article' }))
    expect(store.getState().reading).toBeNull()
    act(() => store.getState().openArticle('000_aa', text.indexOf('Ships sail.')))
    await userEvent.keyboard('{Escape}')
    expect(store.getState().reading).toBeNull()
  })
})
