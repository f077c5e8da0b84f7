import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fadeBeside, fadesAt, mostClear } from '#geometry/edge-fades.ts'

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('fadesAt', () => {
  it('is as much as is hidden, up to the same at both edges', () => {
    expect(fadesAt(0, 1000, 1000)).toEqual({ before: 0, after: 0 })
    expect(fadesAt(10, 1800, 1000)).toEqual({ before: 10, after: 32 })
    expect(fadesAt(795, 1800, 1000)).toEqual({ before: 32, after: 5 })
    expect(fadesAt(500, 1800, 320)).toEqual({ before: 20, after: 20 })
  })

  it('leaves seven eighths of the frame, wherever one is', () => {
    fc.assert(
      fc.property(px(-1e4, 1e6), px(1, 1e6), px(1, 4000), (x, widePx, framePx) => {
        const { before, after } = fadesAt(x, widePx, framePx)
        expect(Math.min(before, after)).toBeGreaterThanOrEqual(0)
        expect(before + after).toBeLessThanOrEqual(framePx / 8)
      }),
    )
  })
})

describe('mostClear', () => {
  const somePicture = fc.record({
    before: px(0, 4000),
    length: px(1, 4000),
    after: px(0, 4000),
    framePx: px(50, 3000),
  })

  it('is how far a stretch fills what does not fade of the frame', () => {
    fc.assert(
      fc.property(somePicture, ({ before, length, after, framePx }) => {
        const k = mostClear(length, before, after, framePx)
        const left = fadeBeside(before * k, framePx)
        const right = fadeBeside(after * k, framePx)
        expect(left + length * k + right).toBeCloseTo(framePx, 3)
        const fades = fadesAt(before * k - left, (before + length + after) * k, framePx)
        expect(fades.before).toBeCloseTo(left, 3)
        expect(fades.after).toBeCloseTo(right, 3)
      }),
    )
  })
})
