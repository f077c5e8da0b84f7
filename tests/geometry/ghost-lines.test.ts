import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBarRows } from '#geometry/bar-rows.ts'
import { toGhostLines } from '#geometry/ghost-lines.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import type { Corpus, Dating, Telling } from '#model/corpus.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, aTelling } from '../support/corpus-builders.ts'

const dayMs = 86_400_000

const draw = (corpus: Corpus) => {
  const { axis, bars, points } = toTimeScene(corpus, 'topics', ['before', 'after'])
  const placed = placeBarRows(bars, axis.domain, dayMs / 200)
  const instants = new Map(points.marks.map(({ id, at }) => [id, at]))
  return {
    ...placed,
    instants,
    lines: toGhostLines(placed.bars, placed.height, (event) => instants.get(event)),
  }
}

const told = (day: string): Telling =>
  aTelling({ article: '001_bb', dating: aDating({ when: day }) })

const ofDay = (day: string, dating: Partial<Dating> = {}) => aDating({ when: day, ...dating })

describe('toGhostLines', () => {
  it('joins every ghost on the axis to its event, where that is on the axis too', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { bars, lines, instants } = draw(corpus)
        const own = new Set([
          ...bars.flatMap((bar) => bar.bars.filter(({ ghost }) => !ghost).map(({ id }) => id)),
          ...instants.keys(),
        ])
        const ghosts = bars.flatMap((bar) => bar.bars.filter(({ ghost }) => ghost))
        expect(lines.map(({ id }) => id).toSorted()).toEqual(
          ghosts
            .filter(({ event }) => own.has(event.id))
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
    )
  })

  it('stays between the two and inside the rows', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const { bars, lines, height, instants } = draw(corpus)
        const rooms = new Map(bars.map(({ id, start, end }) => [id, [start, end]]))
        for (const line of lines) {
          const at = instants.get(line.event) ?? NaN
          const edges = [...(rooms.get(line.id) ?? []), ...(rooms.get(line.event) ?? [at])]
          expect(edges).toContain(line.start)
          expect(edges).toContain(line.end)
          expect(line.start).toBeLessThanOrEqual(line.end)
          expect(line.top).toBeGreaterThanOrEqual(0)
          expect(line.top + line.height).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('leads down from an event to a ghost of an earlier day that stands below it', () => {
    const corpus = aCorpus({
      events: [
        anEvent({ dating: ofDay('2021-05-13'), tellings: [told('2021-05-12')] }),
        anEvent({ id: 'dinner', dating: ofDay('2021-05-12') }),
      ],
    })
    expect(draw(corpus).lines).toMatchObject([{ event: 'talks', isLeft: false, isAbove: true }])
  })

  it('leads down out of the rows to an event of a stated hour', () => {
    const instant = Date.parse('2021-05-13T09:00Z')
    const corpus = aCorpus({
      events: [
        anEvent({
          dating: ofDay('2021-05-13', { precision: 'minute', instant }),
          tellings: [told('2021-05-12')],
        }),
      ],
    })
    const { lines, height } = draw(corpus)
    expect(lines).toMatchObject([{ event: 'talks', isAbove: false }])
    expect((lines[0]?.top ?? 0) + (lines[0]?.height ?? 0)).toBe(height)
  })
})
