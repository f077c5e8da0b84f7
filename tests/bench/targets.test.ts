import { describe, expect, it } from 'vitest'
import type { Figures, Result } from './figures.ts'
import { noFigures } from './figures.ts'
import { judgeTargets } from './targets.ts'

const frames = (p95: number) => ({ median: p95, p95, worst: p95 })

const aResult = (subject: string, size: number, figures: Partial<Figures>): Result => ({
  subject,
  size,
  figures: { ...noFigures, ...figures },
  unfinished: null,
  runs: [],
})

const verdictOn = (results: readonly Result[], target: string) =>
  judgeTargets(results).find((verdict) => verdict.target.includes(target))

describe('judgeTargets', () => {
  it('judges nothing of sizes that were not measured', () => {
    expect(judgeTargets([aResult('ours', 14, { painted: 10 })])).toEqual([])
  })

  it('holds ours to the best of the peers that were painted', () => {
    const results = [
      aResult('ours', 10_000, { painted: 300 }),
      aResult('vis-timeline', 10_000, { painted: 1200 }),
      aResult('react-calendar-timeline', 10_000, { painted: 600 }),
      aResult('TimelineJS3', 10_000, {}),
    ]
    expect(verdictOn(results, 'painted')).toMatchObject({ value: 0.5, isMet: false })
  })

  it('takes for met what is exactly reached', () => {
    const results = [
      aResult('ours', 10_000, { drag: frames(20) }),
      aResult('vis-timeline', 10_000, { drag: frames(100) }),
    ]
    expect(verdictOn(results, 'drag')).toMatchObject({ value: 0.2, isMet: true })
  })

  it('has no verdict where either was not reached', () => {
    const results = [
      aResult('ours', 10_000, { wheel: frames(17) }),
      aResult('vis-timeline clustered', 10_000, {}),
    ]
    expect(verdictOn(results, 'wheel')).toMatchObject({ value: null, isMet: null })
  })

  it('holds the largest size to figures of its own', () => {
    const results = [aResult('ours', 100_000, { nodes: 1501, filter: 50 })]
    expect(verdictOn(results, 'nodes')).toMatchObject({ isMet: false })
    expect(verdictOn(results, 'filter')).toMatchObject({ isMet: true })
  })
})
