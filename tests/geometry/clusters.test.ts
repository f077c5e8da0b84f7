import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimedMark } from '#geometry/clusters.ts'
import {
  cellLength,
  compactCount,
  clustersBetween,
  countBefore,
  countBetween,
  createTimeIndex,
  placeClusters,
} from '#geometry/clusters.ts'

const dayMs = 86_400_000
const start = Date.UTC(2021, 4, 11)
const pitchPx = 24
const axis = { start, end: start + 5 * dayMs }

const someMarks: fc.Arbitrary<TimedMark[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: start, max: start + 5 * dayMs }),
      kind: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((marks) => marks.map((mark, index) => ({ ...mark, id: `m${index}`, place: index })))

/** Ms a px, from a second to half a day. */
const someZoom = fc.double({ min: 1000, max: dayMs / 2, noNaN: true })

describe('clustersBetween', () => {
  it('has every mark in exactly one cluster', () => {
    fc.assert(
      fc.property(someMarks, someZoom, (marks, msPerPx) => {
        const index = createTimeIndex(marks)
        const cellMs = cellLength(msPerPx, pitchPx)
        const clusters = clustersBetween(index, axis, {
          from: start,
          to: start + 6 * dayMs,
          cellMs,
        })
        const members = clusters.flatMap(({ first, last }) => index.marks.slice(first, last))
        expect(members.map(({ id }) => id).toSorted()).toEqual(marks.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('makes the same clusters whatever the order of the marks', () => {
    fc.assert(
      fc.property(someMarks, someZoom, (marks, msPerPx) => {
        const cellMs = cellLength(msPerPx, pitchPx)
        const list = (given: readonly TimedMark[]) =>
          clustersBetween(createTimeIndex(given), axis, {
            from: start,
            to: start + 6 * dayMs,
            cellMs,
          })
        expect(list(marks.toReversed())).toEqual(list(marks))
      }),
    )
  })

  it('changes no cluster when one moves by whole pixels', () => {
    fc.assert(
      fc.property(
        someMarks,
        someZoom,
        fc.integer({ min: -2000, max: 2000 }),
        (marks, msPerPx, movedPx) => {
          const index = createTimeIndex(marks)
          const cellMs = cellLength(msPerPx, pitchPx)
          const [from, to] = [start + dayMs, start + 4 * dayMs]
          const here = clustersBetween(index, axis, { from, to, cellMs })
          const moved = movedPx * msPerPx
          const there = clustersBetween(index, axis, {
            from: from + moved,
            to: to + moved,
            cellMs,
          })
          const inBoth = ({ at }: { at: number }): boolean =>
            at >= Math.max(from, from + moved) && at < Math.min(to, to + moved)
          expect(there.filter(inBoth)).toEqual(here.filter(inBoth))
        },
      ),
    )
  })

  it('draws no two clusters nearer than the pitch, and each inside its cell and so inside the axis', () => {
    fc.assert(
      fc.property(someMarks, someZoom, (marks, msPerPx) => {
        const index = createTimeIndex(marks)
        const cellMs = cellLength(msPerPx, pitchPx)
        const toPx = (ms: number): number => ms / msPerPx
        const clusters = clustersBetween(index, axis, {
          from: start,
          to: start + 6 * dayMs,
          cellMs,
        })
        const places = placeClusters(clusters, msPerPx, pitchPx)
        places.slice(1).forEach((place, rank) => {
          expect(place - (places[rank] ?? 0)).toBeGreaterThanOrEqual(pitchPx - 1e-6)
        })
        // An axis shorter than a mark has no room for one.
        fc.pre(toPx(axis.end) - toPx(axis.start) >= pitchPx)
        clusters.forEach((cluster, rank) => {
          expect(places[rank]).toBeGreaterThanOrEqual(toPx(cluster.start) + pitchPx / 2 - 1e-6)
          expect(places[rank]).toBeLessThanOrEqual(toPx(cluster.end) - pitchPx / 2 + 1e-6)
        })
      }),
    )
  })

  it('stands for one mark at its own time, and for several between the first and the last', () => {
    fc.assert(
      fc.property(someMarks, someZoom, (marks, msPerPx) => {
        const index = createTimeIndex(marks)
        const clusters = clustersBetween(index, axis, {
          from: start,
          to: start + 6 * dayMs,
          cellMs: cellLength(msPerPx, pitchPx),
        })
        for (const { first, last, ...cluster } of clusters) {
          const times = index.marks.slice(first, last).map(({ at }) => at)
          expect(times.length).toBeGreaterThan(0)
          expect(cluster.at).toBe((Math.min(...times) + Math.max(...times)) / 2)
          expect(times.every((at) => at >= cluster.start && at <= cluster.end)).toBe(true)
        }
      }),
    )
  })

  it('parts a cluster in two when cells get half as long', () => {
    fc.assert(
      fc.property(someMarks, someZoom, (marks, msPerPx) => {
        const index = createTimeIndex(marks)
        const cellMs = cellLength(msPerPx, pitchPx)
        const list = (length: number) =>
          clustersBetween(index, axis, {
            from: start,
            to: start + 6 * dayMs,
            cellMs: length,
          }).map(({ first }) => first)
        const fine = new Set(list(cellMs / 2))
        list(cellMs).forEach((first) => expect(fine.has(first)).toBe(true))
      }),
    )
  })
})

describe('cellLength', () => {
  it('is at least the pitch and less than two', () => {
    fc.assert(
      fc.property(someZoom, (msPerPx) => {
        const widthPx = cellLength(msPerPx, pitchPx) / msPerPx
        expect(widthPx).toBeGreaterThanOrEqual(pitchPx)
        expect(widthPx).toBeLessThan(2 * pitchPx)
      }),
    )
  })
})

describe('compactCount', () => {
  it('takes no more than four letters and never says more than there are', () => {
    fc.assert(
      fc.property(fc.nat(900_000_000), (count) => {
        const words = compactCount(count)
        expect(words.length).toBeLessThanOrEqual(4)
        const unit = { k: 1000, m: 1_000_000 }[words.at(-1) ?? ''] ?? 1
        const said = Number.parseFloat(words) * unit
        expect(said).toBeLessThanOrEqual(count + 1e-6)
        expect(count - said).toBeLessThan(unit === 1 ? 1 : said / 9)
      }),
    )
  })

  it('gives numbers below a thousand as they are', () => {
    expect([0, 45, 999, 1000, 4567, 12_345, 2_000_000].map(compactCount)).toEqual([
      '0',
      '45',
      '999',
      '1k',
      '4.5k',
      '12k',
      '2m',
    ])
  })
})

describe('countBetween', () => {
  it('counts what passes among the members of a cluster', () => {
    fc.assert(
      fc.property(someMarks, fc.nat(60), fc.nat(60), (marks, a, b) => {
        const index = createTimeIndex(marks)
        const [first, last] = [Math.min(a, b), Math.min(marks.length, Math.max(a, b))]
        fc.pre(first <= last)
        const passes = ({ kind }: TimedMark): boolean => kind === 1
        const flags = index.marks.map(passes)
        const before = countBefore(flags.length, (mark) => flags[mark] === true)
        const counted = countBetween(before, first, last)
        expect(counted).toBe(index.marks.slice(first, last).filter(passes).length)
      }),
    )
  })

  it('counts every kind of every cluster, which together are all its members', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const { before } = createTimeIndex(marks)
        const total = before.reduce((sum, each) => sum + countBetween(each, 0, marks.length), 0)
        expect(total).toBe(marks.length)
      }),
    )
  })
})
