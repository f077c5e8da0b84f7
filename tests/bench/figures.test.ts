import { describe, expect, it } from 'vitest'
import { medianFigures, noFigures } from './figures.ts'
import { median, toFrameTimes } from './statistics.ts'

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  it('is null for none', () => {
    expect(median([])).toBeNull()
  })
})

describe('toFrameTimes', () => {
  it('takes as 95th percentile the frame that 95 of 100 do not exceed', () => {
    const frames = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(toFrameTimes(frames)).toEqual({ median: 50.5, p95: 95, worst: 100 })
  })

  it('is null where no frame was seen', () => {
    expect(toFrameTimes([])).toBeNull()
  })
})

describe('medianFigures', () => {
  it('leaves out the runs that did not reach a figure', () => {
    const runs = [{ ...noFigures, painted: 10 }, { ...noFigures, painted: 30 }, noFigures]
    expect(medianFigures(runs).painted).toBe(20)
  })

  it('has no figure that no run reached', () => {
    expect(medianFigures([noFigures]).filter).toBeNull()
  })

  it('takes median, percentile and worst of frames each by itself', () => {
    const runs = [
      { ...noFigures, drag: { median: 1, p95: 9, worst: 10 } },
      { ...noFigures, drag: { median: 3, p95: 5, worst: 50 } },
      { ...noFigures, drag: { median: 2, p95: 7, worst: 20 } },
    ]
    expect(medianFigures(runs).drag).toEqual({ median: 2, p95: 7, worst: 20 })
  })
})
