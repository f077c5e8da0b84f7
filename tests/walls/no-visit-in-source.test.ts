/** The source knows nothing of the visit that the seeds describe: another visit needs other seeds only. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'

const seed = z.object({
  id: z.string().optional(),
  kind: z.string().optional(),
  name: z.string().optional(),
  label: z.string().optional(),
  title: z.string().optional(),
  place: z.string().optional(),
  forms: z.array(z.string()).default([]),
})
const visitSeed = z.object({ span: z.string(), zone: z.string(), zone_name: z.string() })

const readSeeds = async (file: string) =>
  z.array(seed).parse(parse(await readFile(join('seeds', file), 'utf8')))

/** Parts of a name that mark a person: "de Vries" gives "Vries". */
const nameParts = (name: string) =>
  name.split(/[\s.]+/).filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part))

/** Years, days and months that only this visit has: "2023-12-25/2023-12-29" gives both days and "2023". */
const spanParts = (span: string) => [...span.split('/'), span.slice(0, 4)]

/** Ids of one word may be words of the language; those of several are this visit's own. */
const isCompound = (id: string) => id.includes('-')

async function wordsOfTheVisit(): Promise<string[]> {
  const [people, topics, events, differences, visit] = await Promise.all([
    readSeeds('people.yaml'),
    readSeeds('topics.yaml'),
    readSeeds('events.yaml'),
    readSeeds('differences.yaml'),
    readFile('seeds/visit.yaml', 'utf8').then((text) => visitSeed.parse(parse(text))),
  ])
  const names = people.flatMap(({ name = '', kind, forms }) => [
    name,
    ...forms,
    ...(kind === 'person' ? [name, ...forms].flatMap(nameParts) : []),
  ])
  const ids = [...topics, ...events, ...differences].flatMap(({ id = '' }) => id)
  const labels = [...topics, ...events].flatMap(({ label = '', title = '', place = '' }) => [
    label,
    title,
    place,
  ])
  return [
    ...people.flatMap(({ id = '' }) => id),
    ...names,
    ...ids.filter(isCompound),
    ...labels,
    ...spanParts(visit.span),
    visit.zone,
    visit.zone_name,
  ].filter((word) => word !== '')
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Finds any of the words where no letter or digit touches it, in any case. */
const finder = (words: string[]) =>
  new RegExp(String.raw`(?<![\p{L}\d])(${words.map(escape).join('|')})(?![\p{L}\d])`, 'giu')

async function sourceFiles(): Promise<string[]> {
  const entries = await readdir('src', { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return [...files.map(({ parentPath, name }) => join(parentPath, name)), 'index.html']
}

describe('src/ and index.html', () => {
  it('name no person, topic, event, place or day of the shipped visit', async () => {
    const find = finder(await wordsOfTheVisit())
    const files = await sourceFiles()
    const found = await Promise.all(
      files.map(async (file) =>
        [...(await readFile(file, 'utf8')).matchAll(find)].map(([word]) => `${file}: ${word}`),
      ),
    )
    expect(files.length).toBeGreaterThan(1)
    expect(found.flat()).toEqual([])
  })
})

describe('the words that are looked for', () => {
  it('hold the ids and surnames of the people', async () => {
    const words = await wordsOfTheVisit()
    const people = await readSeeds('people.yaml')
    expect(words).toEqual(expect.arrayContaining(people.map(({ id }) => id)))
    const [first] = people
    expect(words).toEqual(expect.arrayContaining(nameParts(first?.name ?? '')))
  })

  it('are found whole, in any case, and never inside another word', () => {
    const find = finder(['vries', 'Grand Place'])
    const found = [...'Vries, vriesland, grand place; unvries'.matchAll(find)].map(([word]) => word)
    expect(found).toEqual(['Vries', 'grand place'])
  })
})
