import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Column } from '#export/csv.ts'
import { joinCell, printCsv } from '#export/csv.ts'
import { readLines, readRows } from './csv-reader.ts'
import { hostileText } from './hostile-text.ts'

const columns: Column<readonly Cell[]>[] = [
  ['first', ([cell = null]) => cell],
  ['second', ([, cell = null]) => cell],
]

describe('printCsv', () => {
  it('begins with a byte-order mark and ends every line with CRLF', () => {
    expect(
      printCsv(columns, [
        ['a', 1],
        [null, 'b'],
      ]),
    ).toBe('\ufefffirst,second\r\n"a",1\r\n,"b"\r\n')
  })

  it('has a head where there are no rows', () => {
    expect(printCsv(columns, [])).toBe('\ufefffirst,second\r\n')
  })

  it('gives any text back through a parser, once the apostrophes are taken off', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText)), (rows) => {
        const read = readRows(printCsv(columns, rows))
        expect(read.map(({ first, second }) => [first, second])).toEqual(rows)
      }),
    )
  })

  it('leaves no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const rows = texts.map((text) => [text])
        for (const cell of readLines(printCsv(columns, rows)).slice(1).flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        }
      }),
    )
  })

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '＝1', '\0=1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(readLines(printCsv(columns, [[text]]))[1]?.[0]).toBe(`'${text}`)
    },
  )

  it.each(['a=1', '“=1”', "'quoted'", '', '1-2', "'"])('leaves %j as it is', (text) => {
    expect(readLines(printCsv(columns, [[text]]))[1]?.[0]).toBe(text)
  })
})

describe('joinCell', () => {
  it('joins values, and has no cell for none', () => {
    expect(joinCell(['a', 'b'])).toBe('a; b')
    expect(joinCell([])).toBeNull()
  })
})
