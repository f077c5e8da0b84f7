import type * as z from 'zod'
import type { Seed } from './parse-yaml.ts'
import { under } from './parse-yaml.ts'
import type { ProblemLog } from './problem-log.ts'

type Path = (string | number)[]

/** What a schema expects, in the words of authors. */
const expectations: Record<string, string> = {
  string: 'text',
  array: 'a list (lines that begin with "- ")',
  object: 'fields (lines of "name: value")',
}

/**
 * The seed with its value as the schema gives it, short forms made long and defaults filled in; null
 * where anything is wrong, each wrong field being reported at its own place.
 */
export function checkSchema<Schema extends z.ZodType>(
  seed: Seed<unknown>,
  schema: Schema,
  log: ProblemLog,
): Seed<z.infer<Schema>> | null {
  const parsed = schema.safeParse(seed.value)
  if (parsed.success) return under(seed, [], parsed.data)
  for (const issue of parsed.error.issues) reportIssue(seed, issue, log)
  return null
}

function reportIssue(seed: Seed<unknown>, issue: z.core.$ZodIssue, log: ProblemLog) {
  // Seeds are YAML: no key is a symbol. A short form has no field `is`, `text` or `event` to show.
  const path = issue.path as Path
  const field = fieldName(path)
  const place = seed.at(...path)
  if (issue.code === 'unrecognized_keys') return reportUnknown(seed, path, issue, log)
  if (!isWritten(seed, path)) return log.report('MISSING_FIELD', place, { field })
  switch (issue.code) {
    case 'invalid_type':
      return log.report('WRONG_TYPE', place, {
        field,
        expected: expectations[issue.expected] ?? issue.expected,
      })
    case 'invalid_value':
      return log.report('UNKNOWN_CHOICE', place, {
        field,
        choices: issue.values.map(String),
        given: valueAt(seed.value, path),
      })
    case 'too_small':
      return log.report('EMPTY_FIELD', place, { field })
    case 'invalid_format':
      return log.report('BAD_FORM', place, {
        field,
        given: valueAt(seed.value, path),
        pattern: issue.pattern ?? '',
      })
    default:
      return log.report('WRONG_TYPE', place, { field, expected: issue.message })
  }
}

function reportUnknown(
  seed: Seed<unknown>,
  path: Path,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  log: ProblemLog,
) {
  // The schema's own message is the list of fields it knows.
  const known = issue.message.split(' ')
  for (const key of issue.keys) {
    log.report('UNKNOWN_FIELD', seed.keyAt(...path, key), { field: key, known })
  }
}

/** Short forms are written one step higher than their long form has them. */
const shortFields = new Set<string | number>(['is', 'text', 'event'])

function isWritten(seed: Seed<unknown>, path: Path): boolean {
  if (seed.has(...path)) return true
  const last = path.at(-1)
  const parent = path.slice(0, -1)
  if (last === undefined || !seed.has(...parent)) return false
  const holder = valueOf(seed.value, parent)
  return (
    shortFields.has(last) &&
    (typeof holder !== 'object' || holder === null || Array.isArray(holder))
  )
}

function valueOf(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    // Reading a field of anything but an object or list gives undefined, which is meant.
    (holder, key) => (Object(holder) as Record<string | number, unknown>)[key],
    value,
  )
}

function valueAt(value: unknown, path: Path): string {
  const found = valueOf(value, path) ?? valueOf(value, path.slice(0, -1))
  return typeof found === 'string' ? found : 'nothing'
}

/** "passages 3, speaker" reads better than a path; items are counted from 1. */
function fieldName(path: Path): string {
  const names = path.filter((step) => typeof step === 'string')
  return String(names.at(-1) ?? 'file')
}
