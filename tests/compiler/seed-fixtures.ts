import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { readSeeds } from '#compiler/read-seeds.ts'
import type { SeedFiles } from '#compiler/seed-files.ts'

export const fixturesFolder = path.join(import.meta.dirname, '../fixtures/seeds')

export const problemsFolder = path.join(fixturesFolder, 'problems')

/** A small visit that compiles clean, which every problem fixture is a change of. */
export const goodSeeds = () => readSeeds(path.join(fixturesFolder, 'good'))

export const secondVisit = () => readSeeds(path.join(fixturesFolder, 'second-visit'))

/** One change of the good seeds: words put in place of others, a file removed (`*`: all), or written. */
export type Change = { file: string } & (
  { find: string; put: string } | { remove: true } | { write: string } | { bytes: string }
)

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Seeds with some changes made; throws where words to be found do not stand in their file exactly once. */
export function changeSeeds(files: SeedFiles, changes: Change[]): SeedFiles {
  const changed = new Map(files)
  for (const change of changes) {
    if ('remove' in change && change.file === '*') changed.clear()
    else if ('remove' in change) changed.delete(change.file)
    else changed.set(change.file, newBytes(changed, change))
  }
  return changed
}

function newBytes(files: SeedFiles, change: Exclude<Change, { remove: true }>): Uint8Array {
  if ('write' in change) return encoder.encode(change.write)
  if ('bytes' in change)
    return Uint8Array.from(Buffer.from(change.bytes.replaceAll(' ', ''), 'hex'))
  const pieces = decoder.decode(files.get(change.file)).split(change.find)
  if (pieces.length !== 2) throw new Error(`${change.find} stands ${pieces.length - 1} times`)
  return encoder.encode(pieces.join(change.put))
}

/** The changes that make a problem fixture of the good seeds. */
export function changesOf(folder: string): Change[] {
  // Written by hand beside the expected report, which would show a mistake.
  return parse(readFileSync(path.join(problemsFolder, folder, 'change.yaml'), 'utf8')) as Change[]
}
