import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { compareRenderings } from '#compiler/compare-renderings.ts'
import { toBlocks } from '#features/account/blocks.ts'
import { Quote } from '#features/account/Quote.tsx'
import type { Corpus, Rendering, Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aRendering,
  aStatement,
  aTopic,
} from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const articles = ['000_aa', '001_bb', '002_cc', '003_dd', '004_ee']

const say = (article: string, exact: string, rendering: Partial<Rendering> = {}): Rendering =>
  aRendering({
    article,
    passages: [aPassage({ exact, kind: rendering.form === 'reported' ? 'context' : 'verbatim' })],
    ...rendering,
  })

/** Compared as the compiler compares. */
const compared = (renderings: Rendering[]): Rendering[] => {
  const fullest = leadRendering({ renderings })
  return renderings.map((each) =>
    each === fullest
      ? each
      : { ...each, comparison: compareRenderings(each.passages, fullest.passages) },
  )
}

type Shown = Partial<Omit<Statement, 'renderings'>> & { renderings?: Rendering[] }

const aVisitSaying = ({ renderings = [aRendering()], ...statement }: Shown): Corpus =>
  aCorpus({
    people: [aPerson(), aPerson({ id: 'reed' })],
    topics: [aTopic(), aTopic({ id: 'ports' })],
    articles: articles.map((id) => anArticle({ id })),
    events: [anEvent({ basis: 'inferred', because: 'The paper is of that day.' })],
    statements: [aStatement({ occasion: 'talks', ...statement, renderings: compared(renderings) })],
  })

/** The card of one statement. */
const show = (statement: Shown, change: (corpus: Corpus) => Corpus = (corpus) => corpus) => {
  const corpus = change(aVisitSaying(statement))
  const [block] = toBlocks(corpus.statements)
  const store = renderExplorer(block && <Quote block={block} />, { corpus })
  return { store, card: within(screen.getByRole('figure')) }
}

const textOf = (name: RegExp | string) => screen.getByText(name).closest('dd')?.textContent

describe('a card', () => {
  it('gives occasion, date and how it is known, topics and origin', () => {
    const { card } = show({
      topics: ['trade', 'ports'],
      renderings: [aRendering({ origin: 'reed', originBasis: { basis: 'stated', because: null } })],
    })
    expect(card.getByRole('link', { name: 'Talks' })).toBeDefined()
    expect(textOf('Wednesday 12 May 2021')).toContain('day inferredThe paper is of that day.')
    expect(textOf('Trade')).toBe('TradePorts')
    expect(textOf('Alex Reed')).toBe('Alex Reed')
    expect(card.getByText(/^1 article, 1 origin/)).toBeDefined()
  })

  it('says that the occasion is not stated, and by when it was said, with the reason', () => {
    show({ occasion: null }, (corpus) => ({
      ...corpus,
      articles: corpus.articles.map((article) => ({
        ...article,
        published: { ...aDating(), words: null, zone: null, basis: 'record', because: null },
      })),
    }))
    expect(screen.getByText('Occasion').nextSibling?.textContent).toBe('not stated')
    expect(
      screen.getByText('not stated; by 12 May 2021').closest('details')?.textContent,
    ).toContain('The article does not say when. It is of this day.')
  })

  it('calls no article the first where the day is only the last of the visit', () => {
    show({ occasion: null, lastPossibleDay: '2021-05-13' })
    expect(
      screen.getByText('not stated; by 13 May 2021').closest('details')?.textContent,
    ).toContain('as late as it can belong to the visit')
  })

  it('names two who spoke as one, and nobody where nobody is named', () => {
    show({ speaker: ['stone', 'reed'] })
    expect(screen.getByText('Alex Stone').closest('li')?.textContent).toBe(
      'Alex Stone and Alex Reed',
    )
  })

  it('counts five articles, their origins, and those that state none', () => {
    const { card } = show({
      renderings: articles.map((article, index) =>
        say(article, 'Ships sail.', { origin: index < 3 ? 'reed' : null }),
      ),
    })
    expect(card.getByText(/^5 articles, 1 origin; 2 origins not stated/)).toBeDefined()
  })

  it('leads to the article, and to the occasion', async () => {
    const { store, card } = show({ renderings: [say('001_bb', 'Ships sail.')] })
    await userEvent.click(card.getByRole('link', { name: 'Show in article' }))
    expect(store.getState().reading).toEqual({ article: '001_bb', start: 0 })
    await userEvent.click(card.getByRole('link', { name: 'Talks' }))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'talks' })
  })

  it('marks the mistakes of the article on demand, and says what is wrong', () => {
    const { card } = show({
      renderings: [
        say('000_aa', 'Shipz sail.', {
          sic: [{ start: 0, end: 5, exact: 'Shipz', because: '“ships” is meant' }],
        }),
      ],
    })
    expect(card.getByRole('blockquote').textContent).toBe('“Shipz sail.”')
    expect(card.getByText('Shipz').className).toBe('words-sic')
    expect(card.getByText('[sic]').closest('details')?.textContent).toContain(
      'The article has “Shipz”: “ships” is meant.',
    )
  })
})

describe('the comparison', () => {
  const open = async (...renderings: Rendering[]) => {
    const shown = show({ renderings })
    await userEvent.click(shown.card.getByText('compare'))
    return shown.card
  }

  it('marks the words in which two renderings differ, on both sides', async () => {
    const card = await open(say('000_aa', 'We stand ready.'), say('001_bb', 'We are ready.'))
    await card.findByText('The wording differs.')
    const marks = card.getAllByText((_, element) => element?.tagName === 'MARK')
    expect(marks.map(({ textContent }) => textContent)).toEqual(['stand', 'are'])
    expect(card.getAllByText(/ready\.”|ready\./).length).toBeGreaterThan(0)
  })

  it('gives each rendering letter by letter, whatever is marked', async () => {
    const words = ['So we stand “ready” to act, now.', 'We’re ready to act in this area!']
    const card = await open(say('000_aa', words[0] ?? ''), say('001_bb', words[1] ?? ''))
    await card.findByText(/leaves|differs|differently/)
    const item = within(card.getByRole('list', { name: 'Compared with the words shown' }))
    const given = item.getAllByText((_, element) => element?.className === 'rendering-words')
    expect(given.map(({ textContent }) => textContent)).toEqual(words.map((each) => `“${each}”`))
  })

  it('sets side by side, without marks, what is worded differently', async () => {
    const card = await open(
      say('000_aa', 'We stand ready to act.'),
      say('001_bb', 'Stone was said to be willing', { form: 'reported' }),
    )
    await card.findByText(
      'Quoted against reported; worded differently; that both are one statement is concluded.',
    )
    expect(
      card.getByText(/^2 articles; .*; taken as one statement: the words differ$/),
    ).toBeDefined()
    expect(card.queryAllByText((_, element) => element?.tagName === 'MARK')).toEqual([])
  })

  it('gives the words once where not a letter differs', async () => {
    const card = await open(say('000_aa', 'We stand ready.'), say('001_bb', 'We stand ready.'))
    await card.findByText('Letter by letter the same.')
    const list = within(card.getByRole('list', { name: 'Compared with the words shown' }))
    expect(list.getAllByText('“We stand ready.”')).toHaveLength(1)
    expect(list.getByRole('link', { name: /^Article 000: open/ })).toBeDefined()
    expect(list.getByRole('link', { name: /^Article 001: open/ })).toBeDefined()
  })
})

describe('copying and citing', () => {
  const press = async (
    user: ReturnType<typeof userEvent.setup>,
    label: RegExp,
    shown: Shown = {},
  ) => {
    const { card } = show(shown)
    await user.click(card.getByRole('button', { name: label }))
    return within(await card.findByRole('dialog', { name: 'Copy or cite' }))
  }
  const textIn = (dialog: Pick<typeof screen, 'getByRole'>): string =>
    dialog.getByRole<HTMLTextAreaElement>('textbox').value

  it('copies the quote at once and says so', async () => {
    const user = userEvent.setup()
    const dialog = await press(user, /^Copy/)
    expect(await dialog.findByText('Copied')).toBe(dialog.getByRole('status'))
    expect(await navigator.clipboard.readText()).toBe(textIn(dialog))
    expect(textIn(dialog)).toMatch(/^“some words” — Alex Stone, Talks, /)
  })

  it('shows a reference and copies it only when asked', async () => {
    const user = userEvent.setup()
    const dialog = await press(user, /^Cite/)
    expect(dialog.getByRole('status').textContent).toBe('')
    for (const [style, start] of [
      ['APA', /^\[Article beginning/],
      ['Chicago', /^Alex Stone, quoted in/],
      ['MLA', /^Article beginning/],
      ['BibTeX', /^@misc\{/],
      ['CSL-JSON', /^\[\n {2}\{/],
    ] as const) {
      await user.click(dialog.getByRole('radio', { name: style }))
      expect(textIn(dialog)).toMatch(start)
    }
    await user.click(dialog.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toBe(textIn(dialog))
  })

  it('leaves the text selected and says what to do where the clipboard is refused', async () => {
    const user = userEvent.setup()
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    const dialog = await press(user, /^Copy/)
    expect((await dialog.findByText(/^Not copied/)).getAttribute('role')).toBe('status')
    expect(document.activeElement).toBe(dialog.getByRole('textbox'))
  })

  it('quotes from each article in its own words', async () => {
    const dialog = await press(userEvent.setup(), /^Copy/, {
      renderings: [say('000_aa', 'We stand ready.'), say('001_bb', 'We are ready.')],
    })
    expect(textIn(dialog)).toContain('“We stand ready.” — ')
    await userEvent.click(dialog.getByRole('radio', { name: '001, direct quote' }))
    expect(textIn(dialog)).toContain('“We are ready.” — ')
    expect(textIn(dialog)).toContain('record 001')
    expect(dialog.getByRole('status').textContent).toBe('')
  })

  it('offers every rendering, told apart by article, form and, where that is one, number', async () => {
    const reported = (start: number, exact: string) =>
      say('001_bb', '', {
        form: 'reported',
        passages: [aPassage({ start, exact, kind: 'context' })],
      })
    const dialog = await press(userEvent.setup(), /^Copy/, {
      renderings: [
        say('001_bb', 'We are ready.'),
        reported(40, 'Stone was ready'),
        reported(80, 'He said that they were ready'),
      ],
    })
    const offered = dialog.getByRole('group', { name: 'As given by' }).querySelectorAll('label')
    expect(Array.from(offered, ({ textContent }) => textContent)).toEqual([
      '001, direct quote',
      '001, reported, not quoted (1)',
      '001, reported, not quoted (2)',
    ])
    await userEvent.click(dialog.getByRole('radio', { name: /\(2\)$/ }))
    expect(textIn(dialog)).toMatch(/^He said that they were ready — Alex Stone, reported speech, /)
    expect(textIn(dialog)).toMatch(/&read=001_bb~80$/)
  })

  it('offers [sic] where the article has a mistake', async () => {
    const sic = [{ start: 0, end: 5, exact: 'Shipz', because: '“ships” is meant' }]
    const dialog = await press(userEvent.setup(), /^Copy/, {
      renderings: [say('000_aa', 'Shipz sail.', { sic })],
    })
    await userEvent.click(dialog.getByRole('checkbox', { name: /with \[sic\]$/ }))
    expect(textIn(dialog)).toMatch(/^“Shipz \[sic\] sail\.”/)
  })

  it('closes with Escape, and gives the focus back', async () => {
    const user = userEvent.setup()
    const dialog = await press(user, /^Cite/)
    await user.click(dialog.getByRole('radio', { name: 'MLA' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Cite/ }))
  })
})
