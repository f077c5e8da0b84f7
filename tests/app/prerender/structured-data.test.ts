import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { printDataBlock, structuredData } from '#app/prerender/structured-data.ts'
import type { Corpus, Provenance } from '#model/corpus.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aRendering,
  aSmallVisit,
  aStatement,
} from '../../support/corpus-builders.ts'
import { strangeTerms } from './schema-vocabulary.ts'

const inferred: Provenance = { basis: 'inferred', because: 'the next paragraph' }
const stated: Provenance = { basis: 'stated', because: null }

/** Nothing is asked of another origin; what is no term of the vocabulary is an error. */
const offline = {
  documentLoader: () => Promise.reject(new Error('a context was asked for')),
  safe: true,
}

const pageAt = (corpus: Corpus, kind: string) => {
  const page = canonicalPages(corpus).find((each) => each.kind === kind)
  if (!page) throw new Error(`no page of a ${kind}`)
  return page
}

const quoteOf = (rendering: Parameters<typeof aRendering>[0]) => {
  const person = aPerson()
  const article = anArticle()
  const statement = aStatement({
    speaker: person.id,
    occasion: null,
    renderings: [aRendering({ article: article.id, ...rendering })],
  })
  const corpus = aCorpus({
    people: [person],
    articles: [article],
    events: [],
    statements: [statement],
  })
  return structuredData(pageAt(corpus, 'quote'), corpus)
}

describe('structuredData', () => {
  it('says of each thing only what schema.org has a word for', () => {
    const corpus = aSmallVisit()
    const all = [null, ...canonicalPages(corpus)].map((page) => structuredData(page, corpus))
    expect(strangeTerms(all)).toEqual([])
    expect(
      strangeTerms({ '@type': 'Event', speaker: 'me', subEvent: { '@type': 'Chat' } }),
    ).toEqual(['Event.speaker', 'Event.subEvent is a Chat'])
  })

  it('leaves parts of the visit to their own pages where they are many', () => {
    const events = Array.from({ length: 101 }, (_, index) => anEvent({ id: `talks-${index}` }))
    expect(structuredData(null, aCorpus({ events }))).not.toHaveProperty('subEvent')
    expect(structuredData(null, aCorpus({ events: events.slice(1) }))).toHaveProperty('subEvent')
  })

  it('is read by a processor of JSON-LD as terms of schema.org', async () => {
    const corpus = aSmallVisit()
    for (const page of [null, ...canonicalPages(corpus)]) {
      const data = structuredData(page, corpus)
      if (data === null) continue
      const local = { ...data, '@context': { '@vocab': 'https://schema.org/' } }
      const expanded = JSON.stringify(await jsonld.expand(local, offline))
      expect(expanded).toContain('"@type":["https://schema.org/')
    }
  })

  it('names who is quoted only where the article does', () => {
    expect(quoteOf({ speakerBasis: stated })).toHaveProperty('spokenByCharacter')
    expect(quoteOf({ speakerBasis: inferred })).not.toHaveProperty('spokenByCharacter')
  })

  it('quotes what is verbatim alone, and nothing where speech is only reported', () => {
    const passages = [
      aPassage({ kind: 'context', start: 0, end: 8, exact: 'He said ' }),
      aPassage({ kind: 'verbatim', start: 9, end: 12, exact: 'yes' }),
    ]
    expect(quoteOf({ form: 'partial', passages })).toMatchObject({ text: 'yes' })
    expect(quoteOf({ form: 'reported' })).toBeNull()
  })

  it('refers only to articles that give these words', () => {
    const likeness = (of: 'same' | 'apart') => ({ comparison: { likeness: of, variants: [] } })
    const statement = aStatement({
      renderings: [
        aRendering({ article: '000_aa' }),
        aRendering({ article: '001_bb', ...likeness('same') }),
        aRendering({ article: '002_cc', ...likeness('apart') }),
      ],
    })
    const articles = ['000_aa', '001_bb', '002_cc'].map((id) => anArticle({ id }))
    const corpus = aCorpus({ articles, statements: [statement] })
    expect(structuredData(pageAt(corpus, 'quote'), corpus)).toMatchObject({
      citation: [{ identifier: '000_aa.txt' }, { identifier: '001_bb.txt' }],
    })
  })

  it('names no attendee who is only inferred to have been there', () => {
    const inferredPeople = [{ person: 'reed', because: 'The reason' }]
    const event = anEvent({ with: ['reed'], present: ['vale'], inferredPeople })
    const corpus = aCorpus({ ...aSmallVisit(), events: [event], statements: [] })
    const { attendee } = structuredData(pageAt(corpus, 'event'), corpus) ?? {}
    expect(attendee).toEqual([{ '@type': 'Person', name: 'Alex Vale' }])
  })

  it('gives a start only where one day is known for it', () => {
    const dated = (when: string, precision: 'day' | 'interval' = 'interval') => {
      const [earliest, latest] = ['2021-05-11', '2021-05-13']
      const dating = { ...aDating({ when, precision }), earliest, latest }
      const corpus = aCorpus({ events: [anEvent({ ...stated, dating })], statements: [] })
      const { startDate, endDate } = structuredData(pageAt(corpus, 'event'), corpus) ?? {}
      return [startDate, endDate]
    }
    expect(dated('2021-05-11/2021-05-13')).toEqual(['2021-05-11', '2021-05-13'])
    const [from, to] = ['2021-05-12T09:15+01:00', '2021-05-12T11:00+01:00']
    expect(dated(`${from}/${to}`)).toEqual([from, to])
    for (const open of ['2021-05-1X', '[2021-05-11..2021-05-13]', '2021-05-11~', '2021-05-11?'])
      expect(dated(open)).toEqual([undefined, undefined])
  })

  it('leaves out dates and publishers that are inferred', () => {
    const article = anArticle({ publisher: { name: 'The Paper', ...inferred } })
    const event = anEvent({ ...inferred })
    const corpus = aCorpus({ articles: [article], events: [event], statements: [] })
    expect(structuredData(pageAt(corpus, 'event'), corpus)).not.toHaveProperty('startDate')
    expect(structuredData(pageAt(corpus, 'article'), corpus)).not.toHaveProperty('publisher')
    const known = aCorpus({ ...corpus, events: [anEvent({ ...stated })] })
    expect(structuredData(pageAt(known, 'event'), known)).toHaveProperty('startDate')
  })
})

describe('printDataBlock', () => {
  it('cannot be ended by what it holds', () => {
    const text = '</script><script>alert(1)</script>'
    const block = printDataBlock({ text })
    expect(block.match(/<\/?script/g)).toHaveLength(2)
    expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({ text })
  })
})
