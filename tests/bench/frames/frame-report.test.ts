import { describe, expect, it } from 'vitest'
import { judgeFrames, toFrameTable } from './frame-report.ts'

const figures = (name: string, painted: number) => ({ name, painted, firstPaint: 10, sent: 1.4 })

describe('the report on frames', () => {
  it('holds ours to a third of each peer', () => {
    const verdicts = judgeFrames([figures('ours', 100), figures('a', 300), figures('b', 200)])
    expect(verdicts.map(({ target, isMet }) => [target, isMet])).toEqual([
      ['frame: painted / a', true],
      ['frame: painted / b', false],
    ])
  })

  it('judges nothing where nothing was measured', () => {
    expect(judgeFrames([])).toEqual([])
  })

  it('has a row for each frame', () => {
    const table = toFrameTable([figures('ours', 1234.4), figures('a', 300)])
    expect(table).toContain('| ours | 1,234 | 10 | 1 |')
    expect(table.split('\n')).toHaveLength(6)
  })
})
