import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSearchIndex } from '#compiler/search-index.ts'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { loadSearch } from '#corpus/load-search.ts'
import { createSearch } from '#corpus/search.ts'
import type { Found, Search } from '#model/found.ts'
import { foldedWords } from '#model/words.ts'
import {
  aCorpus,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
} from '../support/corpus-builders.ts'

/** Any code units at all, halves of surrogate pairs included. */
const someCodeUnits = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units))

const text =
  'Reed met Stone at the harbour. “The évenement was a success,” Stone said. Gulls cried.'
const said = 'The évenement was a success,'
const start = text.indexOf(said)
const small = aCorpus({
  articles: [
    anArticle({
      length: text.length,
      blocks: [{ kind: 'body', paragraph: 0, start: 0, end: text.length }],
    }),
  ],
  events: [anEvent({ id: 'signing', title: 'Signing of the charter', tellings: [] })],
  statements: [
    aStatement({ renderings: [aRendering({ passages: [aPassage({ start, exact: said })] })] }),
  ],
})
const index = buildSearchIndex(small, new Map([['000_aa', text]]))
const find = createSearch(index, small)
const summary = ({ statements, events, places }: Found) => ({
  statements: [...statements],
  events: [...events],
  places: places.length,
})
const inStatement = { statements: [1], events: [0], places: 0 }

describe('a search', () => {
  it('finds without regard to case and accents', () => {
    for (const words of ['évenement', 'EVENEMENT', 'événement']) {
      expect(summary(find(words)), words).toEqual(inStatement)
    }
  })

  it('finds words by their beginning, while the last is typed by any', () => {
    expect(summary(find('succ'))).toEqual(inStatement)
    expect(summary(find('s'))).toMatchObject({ statements: [1], events: [1] })
    expect(find('a success').statements[0]).toBe(1)
  })

  it('finds what holds all words, in any order', () => {
    expect(summary(find('success evenement'))).toEqual(inStatement)
    expect(summary(find('success charter'))).toEqual({ statements: [0], events: [0], places: 0 })
  })

  it('finds an event by its title and a statement by its speaker', () => {
    expect(summary(find('charter'))).toEqual({ statements: [0], events: [1], places: 0 })
    expect(find('Alex Stone').statements[0]).toBe(1)
  })

  it('finds what only the article itself says', () => {
    expect(find('gulls').places).toEqual([{ article: '000_aa', start: 0, end: text.length }])
  })

  it('forgives a small slip, and says so', () => {
    const slip = find('sucess')
    expect(summary(slip)).toEqual(inStatement)
    expect(slip.near).toEqual(['sucess'])
    expect([...slip.terms]).toEqual(['success'])
    expect(find('success').near).toEqual([])
  })

  it('takes a word that occurs for what it is', () => {
    const twins = aCorpus({
      events: ['trade', 'grade'].map((title) => anEvent({ id: title, title, tellings: [] })),
    })
    const { events } = createSearch(buildSearchIndex(twins, new Map()), twins)('trade')
    expect([...events]).toEqual([1, 0])
  })

  it('finds nothing by what is no word', () => {
    for (const words of ['', ' ', '“”', 'zzzz', '\u0000', '\ud800']) {
      expect(summary(find(words)), JSON.stringify(words)).toEqual({
        statements: [0],
        events: [0],
        places: 0,
      })
    }
  })

  it('throws at no words', () => {
    fc.assert(
      fc.property(someCodeUnits, (words) => {
        expect(find(words)).toBe(find(words))
      }),
    )
  })

  it('has the same index for the same seeds', () => {
    expect(buildSearchIndex(small, new Map([['000_aa', text]]))).toBe(index)
  })
})

describe('the search over the compiled visit', () => {
  let search: Search
  beforeAll(async () => {
    search = await loadSearch()
  })

  it('finds every statement by its own words, and every event by its title', () => {
    corpus.statements.forEach(({ id, renderings }, at) => {
      const words = renderings[0]?.passages[0]?.exact ?? ''
      expect(search(words).statements[at], id).toBe(1)
    })
    corpus.events.forEach(({ id, title }, at) => {
      expect(search(title).events[at], id).toBe(1)
    })
  })

  it('finds every article by its title', () => {
    for (const { id, title } of corpus.articles) {
      if (!title) continue
      const { places } = search(title.text)
      expect(
        places.map(({ article }) => article),
        title.text,
      ).toContain(id)
    }
  })

  it('highlights in a paragraph what it was found by', async () => {
    for (const { article, start: from, end } of search('visit').places) {
      const paragraph = (await loadArticle(article)).text.slice(from, end)
      const { terms } = search('visit')
      expect(foldedWords(paragraph).some((word) => terms.has(word))).toBe(true)
    }
  })
})
