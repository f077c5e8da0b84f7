/** Every language has the texts that English has: the same files, names and kinds. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const room = resolve('src/words')
const languages = readdirSync(room, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** What a text is: a string, a function of so many parts, or a group of texts. */
const kindOf = (text: unknown): unknown => {
  if (typeof text === 'function') return `function of ${text.length}`
  if (typeof text !== 'object' || text === null) return typeof text
  return Object.fromEntries(Object.entries(text).map(([name, each]) => [name, kindOf(each)]))
}

const kindsIn = async (language: string) => {
  const files = readdirSync(resolve(room, language)).toSorted()
  const kinds = files.map(async (file) => {
    // What a module exports is what is asked for here.
    const texts = (await import(/* @vite-ignore */ resolve(room, language, file))) as object
    return [file, kindOf({ ...texts })] as const
  })
  return Object.fromEntries(await Promise.all(kinds))
}

describe('a language', () => {
  it.each(languages)('%s says all that English says', async (language) => {
    expect(await kindsIn(language)).toEqual(await kindsIn('en'))
  })
})

describe('what is compared', () => {
  it('is names and kinds, not words', () => {
    const english = { open: 'Open', rows: (number: number) => `${number} rows` }
    const other = { open: 'Ouvrir', rows: (number: number) => `${number} lignes` }
    expect(kindOf(other)).toEqual(kindOf(english))
    expect(kindOf({ ...other, open: undefined })).not.toEqual(kindOf(english))
    expect(kindOf({ ...other, rows: 'lignes' })).not.toEqual(kindOf(english))
  })
})
