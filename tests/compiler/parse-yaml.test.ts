import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '#compiler/parse-yaml.ts'
import { createProblemLog } from '#compiler/problem-log.ts'
import { byteOrderMark, lineEnd, plainText } from './text-arbitraries.ts'

function read(source: string) {
  const log = createProblemLog(new Map())
  const seed = parseYaml('topics.yaml', source, log)
  return { seed, findings: log.findings }
}

/** A seed that is known to parse. */
function seedOf(source: string) {
  const { seed, findings } = read(source)
  if (seed === null) throw new Error(findings.map(({ message }) => message).join())
  const shown = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
  return {
    ...seed,
    valueAt: (...path: (string | number)[]) => shown(seed.at(...path)),
    nameAt: (...path: (string | number)[]) => shown(seed.keyAt(...path)),
  }
}

describe('parseYaml', () => {
  const source =
    '# note\nlist:\n  - { name: "a b", of: x }\n  - name: null\n    of: [1, no, 2014]\n'

  it('reads every scalar but null as text', () => {
    expect(seedOf(source).value).toEqual({
      list: [
        { name: 'a b', of: 'x' },
        { name: null, of: ['1', 'no', '2014'] },
      ],
    })
  })

  it('finds the place of a value and of its name, however deep', () => {
    const seed = seedOf(source)
    expect(seed.valueAt('list', 0, 'name')).toBe('"a b"')
    expect(seed.nameAt('list', 0, 'name')).toBe('name')
    expect(seed.valueAt('list', 1, 'of', 2)).toBe('2014')
    expect(seed.valueAt('list', 1)).toBe('name')
  })

  it('finds the nearest field that is there where one is missing', () => {
    const seed = seedOf(source)
    expect(seed.valueAt('list', 0, 'missing', 'deeper')).toBe('name')
    expect(seed.valueAt('list', 0, 'name', 'is')).toBe('"a b"')
    expect([seed.has('list', 0, 'name'), seed.has('list', 0, 'missing')]).toEqual([true, false])
    expect(seed.has('list', 1, 'name')).toBe(true)
  })

  it('looks through aliases, at where their fields are written', () => {
    const seed = seedOf('a: &a { is: x }\nb: *a\n')
    expect(seed.value).toEqual({ a: { is: 'x' }, b: { is: 'x' } })
    expect(seed.valueAt('b', 'is')).toBe('x')
    expect(seed.valueAt('b')).toBe('*a')
  })

  it('counts a byte-order mark and both units of a line end, whatever the text', () => {
    fc.assert(
      fc.property(byteOrderMark, lineEnd, plainText, plainText, (mark, end, first, second) => {
        const text = `${mark}a: ${JSON.stringify(first)}${end}b:${end}  - ${JSON.stringify(second)}${end}`
        const seed = seedOf(text)
        expect(seed.value).toEqual({ a: first, b: [second] })
        expect(seed.valueAt('b', 0)).toBe(JSON.stringify(second))
      }),
    )
  })

  it('shows the mark that is opened and never closed, and nothing that follows from it', () => {
    const { seed, findings } = read('a: 1\nb: "open\nc: 2\nd: [3\n')
    expect(seed).toBeNull()
    expect(findings.map(({ code, place, message }) => [code, place.start, message])).toEqual([
      ['YAML_SYNTAX', 8, 'This quotation mark is never closed.'],
    ])
  })

  it('refuses an alias of nothing', () => {
    expect(read('a: *nothing\n').findings.map(({ code }) => code)).toEqual(['YAML_SYNTAX'])
  })
})
