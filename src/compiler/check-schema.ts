import type * as z from 'zod'
import { nearestName } from './did-you-mean.ts'
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
  const misspelt = misspeltFields(parsed.error.issues)
  for (const issue of parsed.error.issues) {
    // A field that is there under a misspelt name is one problem, not two.
    if (!misspelt.has(issue.path.join('.'))) reportIssue(seed, issue, log)
  }
  return null
}

/** The paths of known fields that unknown ones beside them are taken for. */
function misspeltFields(issues: z.core.$ZodIssue[]): Set<string> {
  const meant = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    const names = issue.keys.flatMap((key) => nearestName(key, issue.message.split(' ')) ?? [])
    return names.map((name) => [...issue.path, name].join('.'))
  })
  return new Set(meant)
}

function reportIssue(seed: Seed<unknown>, issue: z.core.$ZodIssue, log: ProblemLog) {
  // Seeds are YAML: no key is a symbol.
  const path = asWritten(seed, issue.path as Path)
  const place = seed.at(...path)
  const field = path.findLast((step) => typeof step === 'string') ?? 'The file'
  const given = valueOf(seed.value, path)
  if (issue.code === 'unrecognized_keys') return reportUnknown(seed, path, issue, log)
  if (!seed.has(...path)) return log.report('MISSING_FIELD', place, { field })
  switch (issue.code) {
    case 'invalid_type': {
      const expected = expectations[issue.expected] ?? issue.expected
      return log.report('WRONG_TYPE', place, { field, expected })
    }
    case 'invalid_value': {
      const choices = issue.values.map(String)
      return log.report('UNKNOWN_CHOICE', place, { field, choices, given: textOf(given) })
    }
    case 'too_small':
      return log.report('EMPTY_FIELD', place, { field })
    case 'custom': {
      // The only rule of the schema's own: lists of ids name each once.
      const list = Array.isArray(given) ? given.map(textOf) : []
      const twice = list.findIndex((one, index) => list.indexOf(one) < index)
      return log.report('LISTED_TWICE', seed.at(...path, twice), {
        field,
        given: list[twice] ?? '',
      })
    }
    default: {
      const expected = wantedForms[field] ?? wantedId
      return log.report('BAD_FORM', place, { field, given: textOf(given), expected })
    }
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

/** The only fields of a seed whose text has a form are countries and ids. */
const wantedForms: Record<string, string> = { country: 'two capital letters, as in ISO 3166-1' }
const wantedId = 'lower-case words joined by hyphens'

/** Fields that a short form leaves out: `speaker: x` is read as `speaker: { is: x }`. */
const shortFields = new Set<string | number>(['is', 'text', 'event'])

/** The path of a value in the form the author wrote: without the steps that a short form leaves out. */
function asWritten(seed: Seed<unknown>, path: Path): Path {
  const written: Path = []
  for (const step of path) {
    const holder = valueOf(seed.value, written)
    // A text has nothing below it, so that the long form put something there.
    const isBare = Array.isArray(holder) || holder === null
    if (typeof holder === 'string' || (isBare && shortFields.has(step))) continue
    written.push(step)
  }
  return written
}

function valueOf(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    // Reading a field of anything but an object or list gives undefined, which is meant.
    (holder, key) => (Object(holder) as Record<string | number, unknown>)[key],
    value,
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : 'no text')
