import type { Document, Node, Pair, YAMLError } from 'yaml'
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { ProblemLog } from './problem-log.ts'
import type { Place } from './source-position.ts'

type Key = string | number

/** A value from a seed file and the way back to where it stands there. */
export type Seed<Value> = {
  value: Value
  /** The place of the value at a path below this one, or of the nearest field that is there. */
  at: (...path: Key[]) => Place
  /** The place of the field's own name. */
  keyAt: (...path: Key[]) => Place
  /** Whether the author wrote the field. */
  has: (...path: Key[]) => boolean
}

/**
 * Reads one YAML file; null and a problem each where it does not parse. Scalars are text whatever
 * they look like (`2014` and `no` need no quotes) but for `null` and nothing at all, because no seed field
 * is a number or a truth value.
 */
export function parseYaml(file: string, source: string, log: ProblemLog): Seed<unknown> | null {
  const document = parseDocument(source, {
    schema: 'failsafe',
    customTags: ['null'],
    prettyErrors: false,
  })
  if (document.errors.length > 0) {
    reportSyntax(document, file, log)
    return null
  }
  const value = toData(document, file, log)
  return value === undefined ? null : { value, ...wayBack(document, file) }
}

function reportSyntax(document: Document.Parsed, file: string, log: ProblemLog) {
  const opened = unclosedQuote(document)
  if (opened !== null) {
    // What the parser makes of the rest of the file says nothing more.
    const complaint = 'This quotation mark is never closed'
    return log.report('YAML_SYNTAX', { file, start: opened, end: opened + 1 }, { complaint })
  }
  for (const error of document.errors) {
    const [start, end] = error.pos
    log.report('YAML_SYNTAX', { file, start, end }, { complaint: error.message })
  }
}

/** Where a quotation mark that is never closed was opened: the parser itself points at the end of the file. */
function unclosedQuote(document: Document.Parsed): number | null {
  const isUnclosed = ({ code, message }: YAMLError) =>
    code === 'MISSING_CHAR' && message.includes('closing')
  const unclosed = document.errors.find(isUnclosed)
  if (unclosed === undefined) return null
  let opened: number | null = null
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE') && range[1] >= unclosed.pos[0]) opened = range[0]
    },
  })
  return opened
}

function toData(document: Document.Parsed, file: string, log: ProblemLog): unknown {
  try {
    // The schema leaves nothing but text, null, lists and fields.
    return document.toJS() as unknown
  } catch (error) {
    // An alias of nothing, or one that would unfold without end.
    log.report('YAML_SYNTAX', { file, start: 0, end: 0 }, { complaint: String(error) })
    return undefined
  }
}

function wayBack(document: Document.Parsed, file: string): Omit<Seed<unknown>, 'value'> {
  return {
    at: (...path) => placeOf(file, walk(document, path).value),
    keyAt: (...path) => {
      const { key, value } = walk(document, path)
      return placeOf(file, key ?? value)
    },
    has: (...path) => walk(document, path).complete,
  }
}

type Found = { key: Node | null; value: Node | null; complete: boolean }

function walk(document: Document.Parsed, path: Key[]): Found {
  let found: Found = { key: null, value: document.contents, complete: true }
  for (const step of path) {
    const next = below(document, found.value, step)
    if (next === null) return { ...found, complete: false }
    found = { ...next, complete: true }
  }
  return found
}

function below(
  document: Document.Parsed,
  node: Node | null,
  step: Key,
): Omit<Found, 'complete'> | null {
  const target = isAlias(node) ? (node.resolve(document) ?? null) : node
  if (isSeq(target)) {
    const item = target.items[Number(step)]
    return isNode(item) ? { key: null, value: item } : null
  }
  if (!isMap(target)) return null
  const pair = target.items.find(({ key }) => isScalar(key) && key.value === step)
  return pair === undefined ? null : ends(pair)
}

function ends({ key, value }: Pair): Omit<Found, 'complete'> {
  const name = isNode(key) ? key : null
  return { key: name, value: isNode(value) ? value : name }
}

/** Fields are shown at the first of them, lists at their first item: a caret under all says nothing. */
function placeOf(file: string, node: Node | null): Place {
  if (isMap(node)) {
    const first = node.items[0]?.key
    if (isNode(first)) return placeOf(file, first)
  }
  if (isSeq(node)) {
    const first = node.items[0]
    if (isNode(first)) return placeOf(file, first)
  }
  const [start, end] = node?.range ?? [0, 0]
  return { file, start, end: Math.max(start, end) }
}

/** The seed one step or more below another, once its value is known to be of a type. */
export function under<Value>(seed: Seed<unknown>, path: Key[], value: Value): Seed<Value> {
  return {
    value,
    at: (...more) => seed.at(...path, ...more),
    keyAt: (...more) => seed.keyAt(...path, ...more),
    has: (...more) => seed.has(...path, ...more),
  }
}
