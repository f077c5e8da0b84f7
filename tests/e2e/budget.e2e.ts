import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'

// To compress takes longer than a server keeps a connection open.
const alone = { headers: { connection: 'close' } }

const fetchText = async (address: string | URL): Promise<string> =>
  (await fetch(address, alone)).text()

const brotliBytes = (text: string): number => brotliCompressSync(text).length

/** The files of a kind that the first page names, and so are fetched before it can be used. */
const firstNames = async (pattern: RegExp): Promise<readonly string[]> => {
  const html = await fetchText(inject('site'))
  return [...html.matchAll(pattern)].map(([, name = '']) => name)
}

const fetchAll = (names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(names.map((name) => fetchText(new URL(name, inject('site')))))

const firstFiles = async (pattern: RegExp) => fetchAll(await firstNames(pattern))

const scriptPattern = /<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g

/** What a script imports at once. */
const importsOf = (script: string): readonly string[] =>
  [...script.matchAll(/(?:\bimport|\bfrom)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, name = '']) => name,
  )

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('the first load', () => {
  it('takes no more than 115 kB of script, compressed', async () => {
    const scripts = await firstFiles(scriptPattern)
    expect(scripts.length).toBeGreaterThan(1)
    expect(sum(scripts.map(brotliBytes))).toBeLessThanOrEqual(115_000)
    // What one of them imports at once would be one more round trip.
    const [entry = '', ...others] = scripts
    const named = [...entry.matchAll(/\bimport\s*"\.\/([^"]+)"/g)].length
    expect(named).toBeLessThanOrEqual(others.length)
  })

  it('holds all that a script loaded later needs besides, so that each can be asked for again alone', async () => {
    const first = (await firstNames(scriptPattern)).map((name) => name.replace(/.*\//, ''))
    const worker = await fetchText(new URL('sw.js', inject('site')))
    const later = [...worker.matchAll(/assets\/[^"]+\.js/g)].map(([name]) => name)
    expect(later.length).toBeGreaterThan(first.length)
    const needed = (await fetchAll(later)).flatMap(importsOf)
    expect(needed).toContain(first.at(-1))
    expect(needed.filter((name) => !first.includes(name))).toEqual([])
  })

  it('takes no more than 12 kB of style, compressed, whose typefaces hold up no text', async () => {
    const [styles = '', ...others] = await firstFiles(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)
    expect(others).toEqual([])
    expect(brotliBytes(styles)).toBeLessThanOrEqual(12_000)
    const faces = styles.match(/@font-face\s*\{[^}]*\}/g) ?? []
    expect(faces.filter((face) => face.includes('url('))).not.toEqual([])
    for (const face of faces.filter((each) => each.includes('url('))) {
      expect(face).toContain('font-display:optional')
    }
  })

  it('takes no more than 30 kB for the page itself, with all that it tells', async () => {
    expect(brotliBytes(await fetchText(inject('site')))).toBeLessThanOrEqual(30_000)
  })
})
