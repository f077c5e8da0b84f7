import { describe, expect, it } from 'vitest'
import type { LoadFigures } from './load-measure.ts'
import { judgeLoads, printLoads } from './load-report.ts'

const aLoad = (figures: Partial<LoadFigures>): LoadFigures => ({
  firstPaint: null,
  largestPaint: null,
  usable: null,
  blocked: null,
  shift: null,
  ...figures,
})

const loads = new Map([
  ['ours', [300, 420, 340].map((firstPaint) => aLoad({ firstPaint, blocked: 151, shift: 0 }))],
  ['bare HTML and CSS', [aLoad({ firstPaint: 320 })]],
  ['TimelineJS3', [aLoad({ firstPaint: 1300 })]],
  ['vis-timeline', [aLoad({ firstPaint: 1020 })]],
])
const presses = [new Map([['zoom in', 80]]), new Map([['zoom in', 110]])]

const verdictOn = (target: string) =>
  judgeLoads(loads, presses).find((verdict) => verdict.target === target)

describe('judgeLoads', () => {
  it('holds the median of ours to the bare page and to the best peer', () => {
    expect(verdictOn('ours: first paint / bare page')).toMatchObject({
      value: 340 / 320,
      isMet: true,
    })
    expect(verdictOn('ours: first paint / best peer')).toMatchObject({
      value: 340 / 1020,
      isMet: true,
    })
    expect(verdictOn('ours: blocked')).toMatchObject({ value: 151, isMet: false })
  })

  it('holds the slowest press to a tenth of a second, and says which it is', () => {
    expect(verdictOn('slowest press (zoom in)')).toMatchObject({ value: 95, isMet: true })
  })

  it('has no answer where something was not measured', () => {
    expect(verdictOn('ours: largest paint / bare page')).toMatchObject({
      value: null,
      isMet: null,
    })
  })
})

describe('printLoads', () => {
  it('is a row for each page and each control, a dash for what was not measured', () => {
    const text = printLoads(loads, presses)
    expect(text).toContain('| ours | 340 | – | – | 151 | 0.000 |')
    expect(text).toContain('| zoom in | 95 |')
  })
})
