import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor } from '#geometry/linked-scroll.ts'
import { linkScroll, longestChain } from '#geometry/linked-scroll.ts'

const somePx = fc.integer({ min: 0, max: 5000 })
const someAnchors = fc.array(fc.record({ here: somePx, there: somePx }), { maxLength: 14 })
const someFrame = fc.record({
  hereMax: fc.integer({ min: 1, max: 5000 }),
  thereMax: fc.integer({ min: 1, max: 5000 }),
  line: fc.integer({ min: 0, max: 600 }),
})

const isOrdered = (chain: readonly Anchor[]) =>
  chain.slice(1).every(({ here, there }, index) => {
    const before = chain[index]
    return before !== undefined && before.here < here && before.there < there
  })

/** The length of the longest chain, found by trying all of them. */
const bruteLength = ([first, ...rest]: readonly Anchor[]): number => {
  if (!first) return 0
  const after = rest.filter(({ here, there }) => here > first.here && there > first.there)
  return Math.max(bruteLength(rest), 1 + bruteLength(after))
}

const sorted = (anchors: readonly Anchor[]) => anchors.toSorted((a, b) => a.here - b.here)

describe('longestChain', () => {
  it('stands in the same order in both texts, and consists of anchors', () => {
    fc.assert(
      fc.property(someAnchors, (anchors) => {
        const chain = longestChain(anchors)
        expect(isOrdered(chain)).toBe(true)
        for (const anchor of chain) expect(anchors).toContain(anchor)
      }),
    )
  })

  it('is as long as any', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ here: somePx, there: somePx }), { maxLength: 9 }),
        (some) => {
          expect(longestChain(some)).toHaveLength(bruteLength(sorted(some)))
        },
      ),
    )
  })

  it('leaves out what one text has told earlier', () => {
    const moved = { here: 30, there: 5 }
    const rest = [
      { here: 10, there: 10 },
      { here: 20, there: 40 },
      { here: 40, there: 50 },
    ]
    expect(longestChain([moved, ...rest])).toEqual(rest)
  })
})

describe('linkScroll', () => {
  it('leads from top to top and from end to end', () => {
    fc.assert(
      fc.property(someAnchors, someFrame, (anchors, frame) => {
        const { toThere } = linkScroll(anchors, frame)
        expect(toThere(0)).toBeCloseTo(0)
        expect(toThere(frame.hereMax)).toBeCloseTo(frame.thereMax)
      }),
    )
  })

  it('never turns back, in neither way, and stays within what can be scrolled', () => {
    fc.assert(
      fc.property(someAnchors, someFrame, somePx, somePx, (anchors, frame, a, b) => {
        const { toThere, toHere } = linkScroll(anchors, frame)
        const [low, high] = a < b ? [a, b] : [b, a]
        for (const [way, max] of [
          [toThere, frame.thereMax],
          [toHere, frame.hereMax],
        ] as const) {
          expect(way(high)).toBeGreaterThanOrEqual(way(low))
          expect(way(low)).toBeGreaterThanOrEqual(0)
          expect(way(high)).toBeLessThanOrEqual(max)
        }
      }),
    )
  })

  it('brings every anchor of a chain that can reach the line there in both texts at once', () => {
    const chains = fc
      .array(
        fc.record({
          here: fc.integer({ min: 1, max: 300 }),
          there: fc.integer({ min: 1, max: 300 }),
        }),
        {
          maxLength: 12,
        },
      )
      .map((steps) =>
        steps.map((_, index) => ({
          here: steps.slice(0, index + 1).reduce((sum, step) => sum + step.here, 0),
          there: steps.slice(0, index + 1).reduce((sum, step) => sum + step.there, 0),
        })),
      )
    fc.assert(
      fc.property(chains, fc.integer({ min: 0, max: 600 }), (chain, line) => {
        const at = chain.map(({ here, there }) => ({ here: here + line, there: there + line }))
        const { toThere, toHere } = linkScroll(at, { hereMax: 4000, thereMax: 4000, line })
        for (const { here, there } of chain) {
          expect(toThere(here)).toBeCloseTo(there)
          expect(toHere(there)).toBeCloseTo(here)
        }
      }),
    )
  })

  it('comes back to where it was from there', () => {
    fc.assert(
      fc.property(someAnchors, someFrame, somePx, (anchors, frame, scroll) => {
        const { toThere, toHere } = linkScroll(anchors, frame)
        const here = Math.min(scroll, frame.hereMax)
        expect(toHere(toThere(here))).toBeCloseTo(here, 4)
      }),
    )
  })

  it('leaves a text alone that cannot scroll', () => {
    const { toThere, toHere } = linkScroll([], { hereMax: 300, thereMax: -4, line: 0 })
    expect([toThere(200), toHere(200)]).toEqual([0, 0])
  })
})
