import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentAt, searchDocuments } from '#model/search-documents.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import {
  aCorpus,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
  aTelling,
} from '../support/corpus-builders.ts'

const text = 'record\nHarbour opens\nStone said the port was ready. Gulls cried.\nAlso read'
const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, exact: words }
}
const block = (kind: 'record' | 'headline' | 'body' | 'furniture', words: string) => ({
  kind,
  paragraph: 0,
  start: at(words).start,
  end: at(words).end,
})
const corpus = aCorpus({
  articles: [
    anArticle({
      blocks: [
        block('record', 'record'),
        block('headline', 'Harbour opens'),
        block('body', 'Stone said the port was ready. Gulls cried.'),
        block('furniture', 'Also read'),
      ],
    }),
  ],
  statements: [
    aStatement({ renderings: [aRendering({ passages: [aPassage(at('the port was ready'))] })] }),
  ],
  events: [anEvent({ place: 'Port Imber', tellings: [aTelling(at('Gulls'))] })],
})

describe('searchDocuments', () => {
  const documents = searchDocuments(corpus, new Map([['000_aa', text]]))

  it('holds statements with their speakers, events, and what the articles themselves say', () => {
    expect(documents.map((document) => document.text)).toEqual([
      'Alex Stone\nthe port was ready',
      'Talks\nPort Imber\nGulls',
      'Harbour opens',
      'Stone said the port was ready. Gulls cried.',
    ])
  })

  it('tells apart what no statement and no event contains', () => {
    const [, , headline, body] = documents.map(({ rest }) => rest.replace(/\s+/g, ' ').trim())
    expect(headline).toBe('Harbour opens')
    expect(body).toBe('Stone said . cried.')
  })

  it('keeps the letters of a paragraph in their places', () => {
    for (const { text: whole, rest } of documents.slice(2)) expect(rest).toHaveLength(whole.length)
  })
})

describe('documentAt', () => {
  it('knows what each number stands for, and none beyond', () => {
    expect([0, 1, 2, 3, 4].map((id) => documentAt(corpus, id))).toEqual([
      { kind: 'statement', at: 0 },
      { kind: 'event', at: 0 },
      { kind: 'place', place: { article: '000_aa', start: 7, end: 20 } },
      { kind: 'place', place: { article: '000_aa', start: 21, end: 64 } },
      null,
    ])
  })

  it('counts as the documents are counted', () => {
    fc.assert(
      fc.property(someCorpus, (some) => {
        const documents = searchDocuments(some, new Map())
        for (const { id } of documents) expect(documentAt(some, id)).not.toBeNull()
        expect(documentAt(some, documents.length)).toBeNull()
      }),
    )
  })
})
