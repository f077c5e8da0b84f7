import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneKinds } from '#geometry/lanes.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import { dayOf, dayOfStatement } from '#model/dating.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, aStatement } from '../support/corpus-builders.ts'

const isInside = (day: string): boolean => !['before', 'after', 'undated'].includes(day)
const someKind = fc.constantFrom(...laneKinds)

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
        aStatement({ id: 'aside' }),
      ],
    })
    const [lane] = toTimeScene(corpus, 'topics').lanes
    expect(lane?.points.marks.map(({ id, at }) => [id, new Date(at).toISOString()])).toEqual([
      ['stone-on-trade', '2021-05-12T10:00:00.000Z'],
    ])
    expect(lane?.boxes.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['toast', 'aside'],
    ])
  })
})
