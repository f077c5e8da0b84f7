import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '#model/corpus.ts'
import { orderEvents, orLater } from '#model/event-order.ts'
import { anEvent, anOrder } from '../support/corpus-builders.ts'

const event = (id: string, after: string[] = [], partOf: string | null = null): TimelineEvent =>
  anEvent({ id, after: after.map(anOrder), partOf: partOf === null ? null : anOrder(partOf) })

const ids = (columns: TimelineEvent[][]): string[][] =>
  columns.map((column) => column.map(({ id }) => id))

/** Events that come after, and are parts of, earlier ones of the list only: no circles. */
const someEvents = fc
  .array(fc.record({ after: fc.array(fc.nat(), { maxLength: 2 }), whole: fc.option(fc.nat()) }), {
    maxLength: 12,
  })
  .map((drafts) =>
    drafts.map(({ after, whole }, index) =>
      event(
        `event-${index}`,
        index === 0 ? [] : after.map((back) => `event-${back % index}`),
        // A part of what it comes after would be a circle.
        index === 0 || whole === null || after.length > 0 ? null : `event-${whole % index}`,
      ),
    ),
  )

const columnOf = (columns: TimelineEvent[][], id: string): number =>
  columns.findIndex((column) => column.some((member) => member.id === id))

describe('orderEvents', () => {
  it('has no columns without events', () => {
    expect(orderEvents([])).toEqual([])
  })

  it('lets events of unknown order share a column, in the order of the seeds', () => {
    const all = ['c', 'a', 'b'].map((id) => event(id))
    expect(ids(orderEvents(all.toReversed(), all))).toEqual([['c', 'a', 'b']])
  })

  it('puts what came after into a later column', () => {
    const all = [event('dinner', ['talks']), event('talks', ['arrival']), event('arrival')]
    expect(ids(orderEvents(all))).toEqual([['arrival'], ['talks'], ['dinner']])
  })

  it('keeps a part with its whole', () => {
    const all = [event('arrival'), event('meeting', ['arrival']), event('signing', [], 'meeting')]
    expect(ids(orderEvents(all))).toEqual([['arrival'], ['meeting', 'signing']])
  })

  it('puts a later part beside its whole', () => {
    const all = [
      event('meeting'),
      event('remarks', [], 'meeting'),
      event('signing', ['remarks'], 'meeting'),
    ]
    expect(ids(orderEvents(all))).toEqual([['meeting', 'remarks'], ['signing']])
  })

  it('begins a whole with its first part', () => {
    const all = [event('meeting'), event('arrival'), event('remarks', ['arrival'], 'meeting')]
    expect(ids(orderEvents(all))).toEqual([['arrival'], ['meeting', 'remarks']])
  })

  it('puts what comes after a whole after its parts, and after the parts of its parts', () => {
    const all = [
      event('briefing', ['meeting']),
      event('meeting'),
      event('signing', ['remarks'], 'meeting'),
      event('remarks', [], 'meeting'),
      event('handshake', [], 'signing'),
    ]
    expect(ids(orderEvents(all))).toEqual([
      ['meeting', 'remarks'],
      ['signing', 'handshake'],
      ['briefing'],
    ])
  })

  it('puts the parts of a later whole later', () => {
    const all = [event('toast', [], 'dinner'), event('dinner', ['talks']), event('talks')]
    expect(ids(orderEvents(all))).toEqual([['talks'], ['toast', 'dinner']])
  })

  it('knows an order through events of another day, which take up no column', () => {
    const [eve, talks, dinner, walk] = [
      event('eve', ['talks']),
      event('talks'),
      event('dinner', ['eve']),
      event('walk'),
    ]
    const all = [eve, talks, dinner, walk]
    expect(ids(orderEvents([dinner, talks, walk], all))).toEqual([['talks', 'walk'], ['dinner']])
    expect(ids(orderEvents([dinner, walk], all))).toEqual([['dinner', 'walk']])
  })

  it('ends where the order runs in a circle, and keeps every event', () => {
    const all = [event('a', ['b']), event('b', ['a']), event('c', [], 'd'), event('d', [], 'c')]
    expect(ids(orderEvents(all)).flat().toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('holds every event once and keeps every order that is told', () => {
    fc.assert(
      fc.property(someEvents, (all) => {
        const columns = orderEvents(all)
        expect(columns.flat().length).toBe(all.length)
        expect(new Set(columns.flat()).size).toBe(all.length)
        for (const { id, after, partOf } of all) {
          const column = columnOf(columns, id)
          for (const earlier of after) {
            expect(column).toBeGreaterThan(columnOf(columns, earlier.event))
          }
          expect(column).toBeGreaterThanOrEqual(columnOf(columns, partOf?.event ?? ''))
        }
      }),
    )
  })

  it('gives the same columns for any order of the events', () => {
    const shuffled = someEvents.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, events]) => {
        expect(orderEvents(events, all)).toEqual(orderEvents(all))
      }),
    )
  })

  it('wastes no column: each but the first holds an event that cannot stand earlier', () => {
    const plain = someEvents.map((all) => all.map((one) => ({ ...one, partOf: null })))
    fc.assert(
      fc.property(plain, (all) => {
        const columns = orderEvents(all)
        for (const [index, column] of columns.entries()) {
          const isBound = column.every(
            ({ after }) =>
              index === 0 || after.some((order) => columnOf(columns, order.event) === index - 1),
          )
          expect(isBound).toBe(true)
        }
      }),
    )
  })
})

describe('orLater', () => {
  const looseOf = (all: TimelineEvent[]): string[] => [...orLater(orderEvents(all), all)].toSorted()

  it('is what nothing tells to have come before a later column', () => {
    const all = [event('talks'), event('post', ['talks']), event('press', ['talks'])]
    expect(looseOf([...all, event('dinner', ['press'])])).toEqual(['post'])
  })

  it('is no part of a whole that what follows came after', () => {
    const all = [event('talks'), event('signing', [], 'talks'), event('dinner', ['talks'])]
    expect(looseOf(all)).toEqual([])
  })

  it('is nothing where all share a column', () => {
    expect(looseOf([event('talks'), event('walk')])).toEqual([])
    expect(looseOf([])).toEqual([])
  })

  it('is all that nothing came after, but never in the last column', () => {
    const plain = someEvents.map((all) => all.map((one) => ({ ...one, partOf: null })))
    fc.assert(
      fc.property(plain, (all) => {
        const columns = orderEvents(all)
        const loose = orLater(columns, all)
        const followed = new Set(all.flatMap(({ after }) => after.map((order) => order.event)))
        const free = columns
          .slice(0, -1)
          .flat()
          .filter(({ id }) => !followed.has(id))
        expect(free.filter(({ id }) => !loose.has(id))).toEqual([])
        expect((columns.at(-1) ?? []).filter(({ id }) => loose.has(id))).toEqual([])
      }),
    )
  })
})
