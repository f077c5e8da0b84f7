import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Picture } from '#features/timeline/picture.ts'
import {
  endMark,
  eventMark,
  ghostMark,
  publicationMark,
  quoteMark,
  subjectOf,
  toPicture,
} from '#features/timeline/picture.ts'
import { countColumns, isListed } from '#features/timeline/sections.ts'
import { moveFocus } from '#geometry/roving.ts'
import { someCorpus } from '../../support/corpus-arbitraries.ts'
import {
  aCorpus,
  aDating,
  anEvent,
  aSmallVisit,
  aStatement,
  aTopic,
  aVisit,
} from '../../support/corpus-builders.ts'

describe('toPicture', () => {
  it('gives every event and every statement one place among the marks', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { places } = toPicture(corpus)
        const marks = places.map(({ id }) => id)
        expect(new Set(marks).size).toBe(marks.length)
        for (const { id } of corpus.events) expect(marks).toContain(eventMark(id))
        for (const { id } of corpus.statements) expect(marks).toContain(quoteMark(id))
      }),
    )
  })

  it('can be walked from its first mark to its last', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { places } = toPicture(corpus)
        const [first] = places
        if (!first) return
        const reached = new Set([first.id])
        for (const id of reached) {
          for (const step of ['on', 'back', 'down', 'up'] as const) {
            reached.add(moveFocus(places, id, step) ?? '')
          }
        }
        expect(reached.size).toBe(places.length)
      }),
    )
  })

  it('has a column of the table for each told column and each quiet day', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { sections, columns } = toPicture(corpus)
        const quiet = sections.reduce(
          (sum, section) => sum + (section.kind === 'quiet' ? section.days.length : 0),
          0,
        )
        expect(countColumns(sections)).toBe(columns.length + quiet)
      }),
    )
  })

  it('joins days without reports, but not across a day with some', () => {
    const corpus = aCorpus({ visit: aVisit({ to: '2021-05-15' }), events: [anEvent()] })
    const { sections } = toPicture(corpus)
    expect(sections.map((section) => section.kind === 'quiet' && section.days.length)).toEqual([
      1,
      false,
      3,
    ])
  })

  it('folds topics without a statement', () => {
    const small = aSmallVisit()
    const corpus = { ...small, topics: [...small.topics, aTopic({ id: 'fish' })] }
    const { lanes, emptyLanes } = toPicture(corpus)
    expect(lanes.map(({ id }) => id)).toEqual(['ports', 'trade'])
    expect(emptyLanes.map(({ id }) => id)).toEqual(['fish'])
  })

  it('sets out by date what lies beyond an end that is open, the same each time', () => {
    const corpus = aSmallVisit()
    const open = toPicture(corpus, 'topics', ['before'])
    expect(open.columns.every((column) => !isListed(column) || column.day !== 'before')).toBe(true)
    expect(toPicture(corpus, 'topics', ['before'])).toBe(open)
  })

  it('stands what was said beyond the visit behind its own event, not in a lane', () => {
    const small = aSmallVisit()
    const said = aStatement({ id: 'stone-at-founding', occasion: 'founding', topics: ['trade'] })
    const corpus = { ...small, statements: [...small.statements, said] }
    const rowOf = (picture: Picture, mark: string) =>
      picture.places.find(({ id }) => id === mark)?.row
    const folded = toPicture(corpus)
    const cell = folded.places.filter(({ row, column }) => row === 1 && column === 0)
    expect(cell.map(({ id }) => id)).toEqual([eventMark('founding'), quoteMark(said.id)])
    expect(folded.lanes.find(({ id }) => id === 'trade')?.count).toBe(
      toPicture(corpus, 'topics', ['before']).lanes.find(({ id }) => id === 'trade')?.count,
    )
    expect(rowOf(toPicture(corpus, 'topics', ['before']), quoteMark(said.id))).toBeGreaterThan(1)
  })

  it('walks through what was said beyond the visit lane by lane', () => {
    const small = aSmallVisit()
    const said = (id: string, topic: string) =>
      aStatement({ id, occasion: 'founding', topics: [topic] })
    const statements = [said('first', 'trade'), said('second', 'ports'), said('third', 'trade')]
    const { places } = toPicture({ ...small, statements })
    expect(places.map(({ id }) => id).filter((id) => id.startsWith('quote'))).toEqual(
      ['first', 'third', 'second'].map(quoteMark),
    )
  })

  it('lists what has no date apart from the axis', () => {
    const corpus = aCorpus({ events: [anEvent({ dating: null, scope: 'context' })] })
    const { undated, columns } = toPicture(corpus)
    expect(undated?.events.map(({ id }) => id)).toEqual(['talks'])
    expect(columns).toEqual([])
  })

  it('knows hours only where an event has one', () => {
    expect(toPicture(aSmallVisit()).hasHours).toBe(false)
    const dating = aDating({ when: '2021-05-12T09:00+01:00', precision: 'minute' })
    expect(toPicture(aCorpus({ events: [anEvent({ dating })] })).hasHours).toBe(true)
    const when = '2021-05-12T09:15+01:00/2021-05-12T11:00+01:00'
    const lasting = anEvent({ dating: aDating({ when, precision: 'interval' }) })
    expect(toPicture(aCorpus({ events: [lasting] })).hasHours).toBe(true)
  })
})

describe('subjectOf', () => {
  it('is the quote, event, ghost or article that a mark stands for', () => {
    expect(subjectOf(quoteMark('stone-on-trade'))).toEqual({ kind: 'quote', id: 'stone-on-trade' })
    expect(subjectOf(eventMark('talks'))).toEqual({ kind: 'event', id: 'talks' })
    expect(subjectOf(ghostMark('talks~2021-05-11~'))).toEqual({
      kind: 'ghost',
      id: 'talks~2021-05-11~',
    })
    expect(subjectOf(publicationMark('000_aa'))).toEqual({
      kind: 'publication',
      article: '000_aa',
    })
    expect(subjectOf(endMark('before'))).toBeNull()
  })
})
