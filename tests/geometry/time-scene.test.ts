import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '#geometry/arrangement.ts'
import { laneKinds } from '#geometry/lanes.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import { startOfDay } from '#model/zone-clock.ts'
import { dayOf, dayOfStatement } from '#model/dating.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, aStatement } from '../support/corpus-builders.ts'

const isInside = (day: string): boolean => !['before', 'after', 'undated'].includes(day)
const someKind = fc.constantFrom(...laneKinds)
const someOpen = fc.subarray(['before', 'after'])

describe('toTimeScene', () => {
  it('has every statement made inside the visit in exactly one place', () => {
    fc.assert(
      fc.property(someCorpus, someKind, (corpus, kind) => {
        const { lanes } = toTimeScene(corpus, kind)
        const placed = lanes.flatMap(({ points, boxes }) => [
          ...points.marks.map(({ id }) => id),
          ...boxes.flatMap(({ statements }) => statements.map(({ id }) => id)),
        ])
        const inside = corpus.statements.filter((statement) =>
          isInside(dayOfStatement(statement, corpus)),
        )
        expect(placed.toSorted()).toEqual(inside.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('has every statement in exactly one place: on the axis, beyond a closed end, or undated', () => {
    fc.assert(
      fc.property(someCorpus, someKind, someOpen, (corpus, kind, open) => {
        const { lanes } = toTimeScene(corpus, kind, open)
        const placed = lanes.flatMap(({ points, boxes }) => [
          ...points.marks.map(({ id }) => id),
          ...boxes.flatMap(({ statements }) => statements.map(({ id }) => id)),
        ])
        const listed = arrange(corpus)
          .stretches.filter(({ day }) => !isInside(day) && !open.includes(day))
          .flatMap(({ columns }) => columns.flatMap(({ statements }) => statements))
        expect([...placed, ...listed.map(({ id }) => id)].toSorted()).toEqual(
          corpus.statements.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })

  it('counts every statement in one lane, wherever it stands', () => {
    fc.assert(
      fc.property(someCorpus, someKind, someOpen, (corpus, kind, open) => {
        const { lanes } = toTimeScene(corpus, kind, open)
        const places = lanes.flatMap((lane) => [...lane.places])
        expect(places.toSorted((a, b) => a - b)).toEqual(corpus.statements.map((_, index) => index))
      }),
    )
  })

  it('keeps everything on its axis', () => {
    fc.assert(
      fc.property(someCorpus, someOpen, (corpus, open) => {
        const { axis, bars, lanes, points } = toTimeScene(corpus, 'topics', open)
        const { domain, visit } = axis
        for (const { start, end } of [...bars, ...lanes.flatMap(({ boxes }) => boxes)]) {
          expect(start).toBeGreaterThanOrEqual(domain.start)
          expect(end).toBeLessThanOrEqual(domain.end)
          expect(end).toBeGreaterThan(start)
        }
        const marks = [points, ...lanes.map((lane) => lane.points)].flatMap((each) => each.marks)
        marks.forEach(({ at }) => expect(at >= visit.start && at <= visit.end).toBe(true))
      }),
    )
  })

  it('names the lanes that nothing is drawn in', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { lanes, emptyLanes } = toTimeScene(corpus, 'topics')
        expect([...lanes, ...emptyLanes].map(({ id }) => id).toSorted()).toEqual(
          corpus.topics.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })

  it('has every event inside the visit once, as a bar or as a point', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { bars, points } = toTimeScene(corpus, 'topics')
        const told = bars.filter(({ ghost }) => ghost === null)
        const placed = [...told.map(({ id }) => id), ...points.marks.map(({ id }) => id)]
        const inside = corpus.events.filter((event) => isInside(dayOf(event, corpus.visit)))
        expect(placed.toSorted()).toEqual(inside.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('puts what was said at a stated hour to its time, and all else into its day', () => {
    const instant = Date.parse('2021-05-12T09:00Z')
    const corpus = aCorpus({
      events: [
        anEvent({ dating: aDating({ precision: 'minute', instant }) }),
        anEvent({ id: 'dinner' }),
      ],
      statements: [
        aStatement({ occasion: 'talks' }),
        aStatement({ id: 'toast', occasion: 'dinner' }),
      ],
    })
    const [lane] = toTimeScene(corpus, 'topics').lanes
    expect(lane?.points.marks.map(({ id, at }) => [id, new Date(at).toISOString()])).toEqual([
      ['stone-on-trade', '2021-05-12T10:00:00.000Z'],
    ])
    expect(lane?.boxes.map(({ statements }) => statements.map(({ id }) => id))).toEqual([['toast']])
  })

  it('keeps what was said nobody says where apart from what was said that day, on ground from the start', () => {
    const corpus = aCorpus({
      events: [anEvent()],
      statements: [aStatement({ id: 'aside', occasion: null }), aStatement({ occasion: 'talks' })],
    })
    const [lane] = toTimeScene(corpus, 'topics').lanes
    const [start, dayStart, end] = ['11', '12', '13'].map((day) => startOfDay(`2021-05-${day}`))
    expect(lane?.boxes).toMatchObject([
      {
        start: dayStart,
        end,
        ground: { start: dayStart, end },
        statements: [{ occasion: 'talks' }],
      },
      { start: dayStart, end, ground: { start, end }, statements: [{ id: 'aside' }] },
    ])
  })
})
