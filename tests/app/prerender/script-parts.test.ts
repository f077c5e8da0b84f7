import { Script, createContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Chunk } from '#app/prerender/script-parts.ts'
import { printParts, splitParts } from '#app/prerender/script-parts.ts'

const chunk = (name: string, code: string, imports: readonly string[] = []): Chunk => ({
  fileName: `assets/${name}.js`,
  code,
  isEntry: name === 'entry',
  imports: imports.map((each) => `assets/${each}.js`),
})

const [shared, other, late] = [
  chunk('shared', 'exports.word="shared"'),
  chunk('other', 'exports.word=require("./shared.js").word', ['shared']),
  chunk('late', 'exports.word=require("./other.js").word', ['other']),
]
const entry = chunk('entry', 'said=require("./other.js").word // the last line', ['other'])

type Parts = Record<string, (require: (name: string) => object, exports: object) => void>

/** What is said by a script that holds the parts in the plainest way. */
const run = (code: string): unknown => {
  const context = createContext({
    said: null,
    visitTimelineParts: (parts: Parts, begin?: string) => {
      const require = (name: string): object => {
        const exports = {}
        parts[name]?.(require, exports)
        return exports
      }
      if (begin !== undefined) require(begin)
    },
  })
  new Script(code).runInContext(context)
  return context['said']
}

describe('the parts of a script', () => {
  it('are what the entry needs to begin, by whatever way, and the rest', () => {
    const { needed, rest } = splitParts([late, shared, other, entry])
    expect(needed).toEqual([entry, other, shared])
    expect(rest).toEqual([late])
  })

  it('are refused where none of them is the entry', () => {
    expect(() => splitParts([shared])).toThrow('entry')
  })

  it('run as one script, whatever their order and whatever their code ends with', () => {
    expect(run(printParts([entry, other, shared], entry))).toBe('shared')
    expect(run(printParts([shared, entry, other], entry))).toBe('shared')
  })

  it('begin with none where none is named', () => {
    expect(run(printParts([entry, other, shared]))).toBeNull()
  })
})
