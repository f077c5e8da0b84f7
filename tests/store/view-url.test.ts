import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { emptyFilter } from '#model/filter.ts'
import type { View } from '#store/view.ts'
import { initialView } from '#store/view.ts'
import { parseView, printView } from '#store/view-url.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, anArticle, anEvent, aPerson, aSmallVisit } from '../support/corpus-builders.ts'
import { someViewed } from '../support/view-arbitraries.ts'

const visit = aSmallVisit()
const parse = (search: string, corpus: Corpus = visit) => parseView(search, corpus)
const print = (view: Partial<View>, corpus: Corpus = visit) =>
  printView({ ...initialView, ...view }, corpus)

const pieces = [
  '?',
  '&',
  '=',
  ',',
  '~',
  '%',
  '%2',
  '%2C',
  '%E0%A4%A',
  '+',
  '\u0000',
  '\ud800',
  '1e3',
  'people',
  'topics',
  'articles',
  'day',
  'event',
  'quote',
  'read',
  'utm_source',
  'role',
  'form',
  'agency',
  'disputed',
  'q',
  'from',
  'to',
  'lanes',
  'view',
  ...'theme limit lang lock id speaks mentioned direct wire'.split(' '),
  'card',
  'stone',
  'reed',
  'trade',
  '000_aa',
  '000',
  '2021-05-12',
  'before',
  '2',
  '-1',
  '0',
  '7',
  'talks',
  'statement-1',
  '__proto__',
  'constructor',
  '999999999999999999999',
]

/** Strings that look like an address, so that the parser is tried and not only turned away. */
/** Any code units at all, halves of surrogate pairs included. */
const someCodeUnits = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))

const someSearch = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .map((some) => some.join(''))

describe('parseView', () => {
  it('is the initial view without a query', () => {
    expect(parse('')).toEqual({ view: initialView, ignored: [] })
    expect(parse('?')).toEqual({ view: initialView, ignored: [] })
  })

  it('reads every facet, the choice and the open article', () => {
    expect(
      parse(
        '?people=reed,vale&topics=ports&articles=001_bb&day=before,2021-05-12&quote=reed-on-ports&read=001_bb~20',
      ),
    ).toEqual({
      view: {
        filter: {
          ...emptyFilter,
          people: ['reed', 'vale'],
          topics: ['ports'],
          articles: ['001_bb'],
          days: ['before', '2021-05-12'],
        },
        selection: { kind: 'quote', id: 'reed-on-ports' },
        reading: { article: '001_bb', start: 20 },
        period: null,
        lanes: 'topics',
        part: 'all',
      },
      ignored: [],
    })
  })

  it('reads the days that the timeline is zoomed to, and what its lanes are', () => {
    expect(parse('from=2021-05-12&to=2021-05-12&lanes=speakers')).toEqual({
      view: {
        ...initialView,
        period: { from: '2021-05-12', to: '2021-05-12' },
        lanes: 'speakers',
      },
      ignored: [],
    })
  })

  it('takes days in either order, one alone up to the end of the visit, and cuts off the rest', () => {
    const periods = ['from=2021-05-12&to=2021-05-11', 'from=2021-05-12', 'to=2021-05-11'].map(
      (search) => parse(search).view.period,
    )
    expect(periods).toEqual([
      { from: '2021-05-11', to: '2021-05-12' },
      { from: '2021-05-12', to: '2021-05-13' },
      { from: '2021-05-11', to: '2021-05-11' },
    ])
    expect(parse('from=1999-01-01&to=2030-01-01').view.period).toBeNull()
    expect(parse('from=1999-01-01&to=1999-12-31').view.period).toBeNull()
  })

  it('names a day that there is not, and lanes that are none', () => {
    expect(parse('from=2021-02-30&lanes=rows').ignored).toEqual(['from: 2021-02-30', 'lanes: rows'])
  })

  it('puts values into the order of the corpus, each once', () => {
    expect(parse('people=vale,stone,vale&people=reed').view.filter.people).toEqual([
      'stone',
      'reed',
      'vale',
    ])
  })

  it('takes a number for a day of the visit', () => {
    expect(parse('day=3,1').view.filter.days).toEqual(['2021-05-11', '2021-05-13'])
    expect(parse('day=0,4,01').ignored).toEqual(['day: 0', 'day: 4', 'day: 01'])
  })

  it('follows former ids', () => {
    const corpus = aCorpus({
      people: [aPerson({ aliases: ['pebble'] })],
      events: [anEvent({ kind: 'visit', aliases: ['conversations'] })],
    })
    expect(parse('people=pebble&event=conversations', corpus)).toEqual({
      view: {
        ...initialView,
        filter: { ...emptyFilter, people: ['stone'] },
        selection: { kind: 'event', id: 'talks' },
      },
      ignored: [],
    })
  })

  it('takes the record name of an article where only one has it', () => {
    expect(parse('articles=001').view.filter.articles).toEqual(['001_bb'])
    expect(parse('read=001~20').view.reading).toEqual({ article: '001_bb', start: 20 })
    expect(parse('read=001~20,000').view.reading).toEqual({
      article: '001_bb',
      start: 20,
      beside: '000_aa',
    })
    const twins = aCorpus({ articles: ['000_a', '000_b'].map((id) => anArticle({ id })) })
    expect(parse('articles=000', twins).ignored).toEqual(['articles: 000'])
  })

  it('understands commas and tildes that were percent-encoded on the way', () => {
    const { view, ignored } = parse('people=stone%2Creed&read=000_aa%7E5')
    expect(view.filter.people).toEqual(['stone', 'reed'])
    expect(view.reading).toEqual({ article: '000_aa', start: 5 })
    expect(parse('read=000_aa%7E5%2C001_bb').view.reading).toEqual({
      article: '000_aa',
      start: 5,
      beside: '001_bb',
    })
    expect(ignored).toEqual([])
  })

  it('finds an article whose name has the characters of the notation', () => {
    const odd = ['a,b', 'a~7', 'a', 'ein tag', '50%', 'a+b']
    const corpus = aCorpus({ articles: odd.map((id) => anArticle({ id })) })
    for (const id of odd) {
      for (const start of [null, 7]) {
        const view = { filter: { ...emptyFilter, articles: [id] }, reading: { article: id, start } }
        expect(parse(print(view, corpus), corpus).view).toEqual({ ...initialView, ...view })
      }
    }
  })

  it('lets a quote win over an event, and the first of several over the rest', () => {
    expect(parse('event=talks&quote=reed-on-trade').view.selection).toEqual({
      kind: 'quote',
      id: 'reed-on-trade',
    })
    expect(parse('event=gone&event=fair&event=talks').view.selection?.id).toBe('fair')
  })

  it('names each value that names nothing, once, and shows the rest', () => {
    const { view, ignored } = parse(
      'people=reed,nobody,nobody&topics=&day=someday&event=party&quote=hm&read=999&articles=x',
    )
    expect(view).toEqual({ ...initialView, filter: { ...emptyFilter, people: ['reed'] } })
    expect(ignored).toEqual([
      'people: nobody',
      'articles: x',
      'day: someday',
      'event: party',
      'quote: hm',
      'read: 999',
    ])
  })

  it('opens an article alone where what is to be read beside it cannot be', () => {
    const reading = { article: '000_aa', start: null }
    for (const beside of ['nothing', '000_aa']) {
      expect(parse(`read=000_aa,${beside}`)).toEqual({
        view: { ...initialView, reading },
        ignored: [`read: ${beside}`],
      })
    }
    expect(parse('read=nothing,000_aa').view.reading).toBeNull()
  })

  it('does not open an article beyond its end', () => {
    expect(parse('read=000_aa~1000')).toEqual({ view: initialView, ignored: ['read: 000_aa~1000'] })
  })

  it('says nothing of parameters that are not ours', () => {
    expect(parse('utm_source=mail&childId=7&peoples=x&')).toEqual({
      view: initialView,
      ignored: [],
    })
  })

  it('throws on no string at all', () => {
    fc.assert(
      fc.property(fc.oneof(someCodeUnits, someSearch), (search) => {
        const { view } = parse(search)
        expect(print(parse(print(view)).view)).toBe(print(view))
      }),
      { numRuns: 10_000 },
    )
  })

  it('gives a view that prints and parses to itself, whatever it was given', () => {
    fc.assert(
      fc.property(someCorpus, someSearch, (corpus, search) => {
        const { view } = parse(search, corpus)
        const printed = print(view, corpus)
        expect(parse(printed, corpus)).toEqual({ view, ignored: [] })
        expect(print(parse(printed, corpus).view, corpus)).toBe(printed)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('printView', () => {
  it('is empty for the initial view', () => {
    expect(print({})).toBe('')
  })

  it('is the same for equal views, however they came about', () => {
    const filter = { ...emptyFilter, people: ['vale', 'stone'], days: ['after', '2021-05-11'] }
    expect(print({ filter })).toBe('?people=stone,vale&day=2021-05-11,after')
  })

  it('writes the choice and the open article', () => {
    const selection = { kind: 'event', id: 'talks' } as const
    expect(print({ selection, reading: { article: '000_aa', start: 0 } })).toBe(
      '?event=talks&read=000_aa~0',
    )
    expect(print({ reading: { article: '000_aa', start: null } })).toBe('?read=000_aa')
    expect(print({ reading: { article: '000_aa', start: 0, beside: '001_bb' } })).toBe(
      '?read=000_aa~0,001_bb',
    )
  })

  it('is undone by parseView', () => {
    fc.assert(
      fc.property(someViewed, ([corpus, view]) => {
        expect(parseView(printView(view, corpus), corpus)).toEqual({ view, ignored: [] })
      }),
    )
  })
})
