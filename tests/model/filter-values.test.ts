import { describe, expect, it } from 'vitest'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
  aTelling,
} from '../support/corpus-builders.ts'
import { valuesOfEvent, valuesOfStatement } from '../support/filter-values.ts'

const agency = { is: 'wire', basis: 'stated', because: null } as const
const corpus = aCorpus({ articles: [anArticle(), anArticle({ id: '001_bb', agency })] })
const span = (earliest: string, latest: string) =>
  aDating({ when: `${earliest}/${latest}`, precision: 'interval', earliest, latest })

describe('the people of an event', () => {
  const peopleOf = (event: Parameters<typeof anEvent>[0], heard = [aStatement()]) =>
    valuesOfEvent(anEvent(event), heard, corpus).people

  it('take part as counterparts, as others present and, beside counterparts, as the principal', () => {
    expect(peopleOf({ with: ['reed'], present: ['vale'] })['takes-part']).toEqual([
      'stone',
      'reed',
      'vale',
    ])
    expect(peopleOf({ kind: 'visit' })['takes-part']).toEqual(['stone'])
    expect(peopleOf({ kind: 'signing', present: ['reed'] })['takes-part']).toEqual(['reed'])
  })

  it('speak where they are heard', () => {
    expect(peopleOf({}, [aStatement({ speaker: ['stone', 'reed'] })]).speaks).toEqual([
      'stone',
      'reed',
    ])
  })

  it('are mentioned where an article that tells of it names them by whole words', () => {
    const named = (exact: string) => peopleOf({ tellings: [aTelling({ exact })] }).mentioned
    expect(named('Alex Reed met Stone’s guests')).toEqual(['reed', 'stone'])
    expect(named('a Stonemason and Reeds')).toEqual([])
    expect(peopleOf({ tellings: [] }).mentioned).toEqual([])
  })
})

describe('the people of a statement', () => {
  it('speak it or are mentioned in it; nobody takes part', () => {
    const statement = aStatement({ speaker: 'stone', mentions: ['reed'] })
    expect(valuesOfStatement(statement, corpus).people).toEqual({
      speaks: ['stone'],
      'takes-part': [],
      mentioned: ['reed'],
    })
    expect(valuesOfStatement(aStatement({ speaker: null }), corpus).people.speaks).toEqual([])
  })
})

describe('the days', () => {
  const daysOf = (dating: ReturnType<typeof aDating> | null) =>
    valuesOfEvent(anEvent({ dating }), [], corpus).days

  it('are all that an event may lie on', () => {
    expect(daysOf(span('2021-05-11', '2021-05-12'))).toEqual(['2021-05-11', '2021-05-12'])
    expect(daysOf(null)).toEqual(['undated'])
  })

  it('are none where an event may lie on any day of the visit', () => {
    expect(daysOf(span('2021-05-11', '2021-05-13'))).toEqual([])
    expect(daysOf(span('2021-01-01', '2021-12-31'))).toEqual([])
  })

  it('are the one day of a visit that lasts no longer', () => {
    const visit = { ...corpus.visit, from: '2021-05-12', to: '2021-05-12' }
    const event = anEvent({ kind: 'visit', dating: aDating({ when: '2021-05-12' }) })
    expect(valuesOfEvent(event, [], { ...corpus, visit }).days).toEqual(['2021-05-12'])
  })

  it('of words are every day of their occasion, even where that may be any', () => {
    const events = [anEvent({ dating: span('2021-05-11', '2021-05-13') })]
    const statement = aStatement({ occasion: 'talks' })
    expect(valuesOfStatement(statement, { ...corpus, events }).days).toHaveLength(3)
    expect(valuesOfStatement(aStatement(), corpus).days).toEqual(['2021-05-12'])
  })
})

describe('the form', () => {
  it('is that of the fullest rendering, and an event has none', () => {
    const renderings = [
      aRendering({ form: 'reported' }),
      aRendering({ form: 'partial', passages: [aPassage({ start: 50 })] }),
    ]
    expect(valuesOfStatement(aStatement({ renderings }), corpus).form).toEqual(['partial'])
    expect(valuesOfEvent(anEvent(), [], corpus).form).toEqual([])
  })
})

describe('the agencies', () => {
  it('are those of the articles, and of what they carry the origins', () => {
    const statement = aStatement({
      renderings: [aRendering({ origin: 'cable' }), aRendering({ article: '001_bb' })],
    })
    expect(valuesOfStatement(statement, corpus).agency).toEqual(['cable', 'wire'])
    const event = anEvent({ tellings: [aTelling({ article: '001_bb' })] })
    expect(valuesOfEvent(event, [], corpus).agency).toEqual(['wire'])
  })
})
