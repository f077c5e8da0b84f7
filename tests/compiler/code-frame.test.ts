import { describe, expect, it } from 'vitest'
import { codeFrame } from '#compiler/code-frame.ts'

const at = (start: number, end: number) => ({ file: 'visit.yaml', start, end })

describe('codeFrame', () => {
  it('shows two lines before and after, and carets under the place', () => {
    expect(codeFrame('1\n2\n3\nabcdef\n5\n6\n7\n', at(8, 11))).toBe(
      ['  2 | 2', '  3 | 3', '> 4 | abcdef', '    |   ^^^', '  5 | 5', '  6 | 6'].join('\n'),
    )
  })

  it('keeps the carets on the first line of a place that runs on', () => {
    expect(codeFrame('ab\ncd', at(1, 5))).toBe(['> 1 | ab', '    |  ^', '  2 | cd'].join('\n'))
  })

  it('cuts a long line to a window that holds the place', () => {
    const frame = codeFrame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, at(500, 504))
    const [line = '', carets = ''] = frame.split('\n')
    expect(line.length).toBeLessThan(110)
    expect(line).toMatch(/^> 1 \| …x+HEREy+…$/)
    expect(carets.indexOf('^^^^')).toBe(line.indexOf('HERE'))
  })

  it('is empty where there is nothing to show', () => {
    expect(codeFrame('', at(0, 0))).toBe('')
    expect(codeFrame('\r\n', at(0, 0))).toBe('')
  })
})
