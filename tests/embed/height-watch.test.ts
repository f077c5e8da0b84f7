import { describe, expect, it } from 'vitest'
import { isLoop } from '#embed/height-watch.ts'

const every = (ms: number, times: number): number[] =>
  Array.from({ length: times }, (_, at) => at * ms)

describe('growing', () => {
  it('is a loop where it goes on faster than anybody could make it', () => {
    expect(isLoop(every(20, 9), 200)).toBe(true)
  })

  it('is none while it is rare, or slow', () => {
    expect(isLoop(every(20, 8), 200)).toBe(false)
    expect(isLoop(every(500, 40), 20_000)).toBe(false)
  })
})
