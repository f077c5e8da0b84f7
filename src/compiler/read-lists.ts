import type * as z from 'zod'
import { checkSchema } from './check-schema.ts'
import type { Seed } from './parse-yaml.ts'
import { parseYaml, under } from './parse-yaml.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Named, References } from './references.ts'
import type { Place } from './source-position.ts'

type Entry = { id: string; aliases?: string[] | undefined }

/**
 * Reads a file that is one list of entries with ids. Entries with a problem are left out; their ids still
 * exist, so that references to them are no second problem. A file that cannot be read leaves its kind
 * undefined in `references`.
 */
export function readList<Value extends Entry>(
  file: string,
  source: string | null,
  schema: z.ZodType<Value>,
  kind: Named,
  references: References,
  log: ProblemLog,
): Seed<Value>[] {
  const list = source === null ? null : parseYaml(file, source, log)
  if (list === null) return []
  if (!Array.isArray(list.value)) {
    log.report('WRONG_TYPE', list.at(), {
      field: file,
      expected: 'a list (lines that begin with "- ")',
    })
    return []
  }
  const seeds = list.value.map((value: unknown, index) => under(list, [index], value))
  references.define(
    kind,
    seeds.flatMap(({ value }) => idOf(value)),
  )
  const entries = seeds.flatMap((seed) => checkSchema(seed, schema, log) ?? [])
  checkUnique(entries, kind, log)
  return entries
}

function idOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('id' in value)) return []
  return typeof value.id === 'string' ? [value.id] : []
}

/** Reports ids and aliases that an entry shares with one before it. */
export function checkUnique(entries: Seed<Entry>[], kind: Named, log: ProblemLog) {
  const first = new Map<string, Place>()
  for (const entry of entries) {
    const { id, aliases = [] } = entry.value
    const names = [id, ...aliases].map((name, index) => ({
      name,
      place: index === 0 ? entry.at('id') : entry.at('aliases', index - 1),
    }))
    for (const { name, place } of names) {
      const before = first.get(name)
      if (before === undefined) first.set(name, place)
      else log.report('DUPLICATE_ID', place, { kind, id: name, where: log.nameOf(before) })
    }
  }
}
