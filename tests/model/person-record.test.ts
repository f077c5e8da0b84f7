import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { emptyFilter } from '#model/filter.ts'
import { findVisible } from '#model/visible.ts'
import { personRecords } from '#model/person-record.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import {
  aCorpus,
  aDifference,
  anEvent,
  anEvidence,
  anOffice,
  aPerson,
  aSmallVisit,
  aStatement,
} from '../support/corpus-builders.ts'

const recordOf = (corpus: Corpus, id: string) => {
  const record = personRecords(corpus).find(({ person }) => person?.id === id)
  if (!record) throw new Error(`There is no record of ${id}.`)
  return record
}
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('personRecords', () => {
  it('gives the principal the counterparts, and these the principal', () => {
    const visit = aSmallVisit()
    const meeting = visit.events.find(({ id }) => id === 'meeting')
    const at = (id: string) =>
      recordOf(visit, id).tookPart.find(({ event }) => event.id === 'meeting')
    expect(at('stone')).toEqual({
      event: meeting,
      met: ['reed'],
      alsoThere: ['vale'],
      isByWords: false,
      isInferred: false,
    })
    expect(at('reed')).toEqual({
      event: meeting,
      met: ['stone'],
      alsoThere: ['vale'],
      isByWords: false,
      isInferred: false,
    })
    expect(at('vale')).toEqual({
      event: meeting,
      met: [],
      alsoThere: ['stone', 'reed'],
      isByWords: false,
      isInferred: false,
    })
  })

  it('puts together the articles that give an office in the same words', () => {
    const given = (article: string, office: string) => anOffice({ article, office })
    const offices = [given('000_aa', 'Envoy'), given('001_bb', 'Mayor'), given('002_cc', 'Envoy')]
    const corpus = aCorpus({ people: [aPerson({ offices })], statements: [aStatement()] })
    expect(recordOf(corpus, 'stone').offices).toEqual([
      { office: 'Envoy', evidence: [offices[0], offices[2]] },
      { office: 'Mayor', evidence: [offices[1]] },
    ])
  })

  it('names the differences of which an answer lies in the words of an office, and no others', () => {
    const office = anOffice({ end: 20 })
    const elsewhere = aDifference({
      id: 'elsewhere',
      answers: [
        {
          id: 'one',
          answer: 'One',
          evidence: [anEvidence({ start: 20, exact: 'one' })],
        },
        {
          id: 'two',
          answer: 'Two',
          evidence: [anEvidence({ article: '001_bb', exact: 'two' })],
        },
      ],
    })
    const corpus = aCorpus({
      people: [aPerson({ offices: [office] })],
      statements: [aStatement()],
      differences: [aDifference(), elsewhere],
    })
    expect(ids(recordOf(corpus, 'stone').disputes)).toEqual(['day-of-the-talks'])
  })

  it('counts among the events taken part in those that only words were given from', () => {
    const corpus = aCorpus({
      people: [aPerson(), aPerson({ id: 'reed' })],
      events: [anEvent({ id: 'post', with: [] }), anEvent({ id: 'session', with: [] })],
      statements: [aStatement({ speaker: 'stone', occasion: 'post' })],
    })
    expect(recordOf(corpus, 'stone').tookPart).toEqual([
      { event: corpus.events[0], met: [], alsoThere: [], isByWords: true, isInferred: false },
    ])
  })

  it('leaves out who neither speaks nor takes part nor is mentioned', () => {
    const people = ['stone', 'reed', 'vale', 'wire'].map((id) => aPerson({ id }))
    const corpus = aCorpus({
      people,
      statements: [aStatement({ mentions: ['reed'] })],
      events: [anEvent({ present: ['vale'] })],
    })
    expect(personRecords(corpus).map(({ person }) => person?.id)).toEqual(['stone', 'reed', 'vale'])
  })

  it('keeps what is not attributed for nobody, last', () => {
    const last = personRecords(aSmallVisit()).at(-1)
    expect(last?.person).toBeNull()
    expect(ids(last?.said ?? [])).toEqual(['nobody-on-ports'])
  })

  it('tells of everybody what the filter by that person shows, and each statement at least once', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const records = personRecords(corpus)
        for (const { person, said, tookPart } of records) {
          if (person === null) continue
          const visible = findVisible(corpus, { ...emptyFilter, people: [person.id] })
          expect(new Set(ids(said))).toEqual(new Set(visible.statements))
          for (const { event } of tookPart) expect(visible.events.has(event.id)).toBe(true)
        }
        expect(new Set(records.flatMap(({ said }) => ids(said))).size).toBe(
          corpus.statements.length,
        )
      }),
    )
  })
})
