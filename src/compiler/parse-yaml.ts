import type { Alias, Document, Node, Pair, YAMLError } from 'yaml'
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
  const document = parse(source)
  if (document.errors.length > 0) {
    reportSyntax(document, file, log)
    return null
  }
  const value = toData(document, file, log)
  return value === undefined ? null : { value, ...wayBack(file, source, value) }
}

const parse = (source: string) =>
  parseDocument(source, { schema: 'failsafe', customTags: ['null'], prettyErrors: false })

/** What the parser would say to programmers. */
const complaints: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'A line of "---" begins a second document here, but each file is one',
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
    const complaint = complaints[error.code] ?? error.message
    log.report('YAML_SYNTAX', { file, start, end }, { complaint })
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

/** Aliases save authors words, but what unfolds to more than this is no annotation. */
const mostAliases = 10_000

function toData(document: Document.Parsed, file: string, log: ProblemLog): unknown {
  try {
    // The schema leaves nothing but text, null, lists and fields.
    return document.toJS({ maxAliasCount: mostAliases }) as unknown
  } catch (error) {
    // An alias of nothing, or one that would unfold without end.
    log.report('YAML_SYNTAX', { file, start: 0, end: 0 }, { complaint: String(error) })
    return undefined
  }
}

/**
 * Places are looked up only where there is a problem. So the tree of the document, many times larger than
 * its text, is not kept, and is made again for the few files that need it.
 */
function wayBack(file: string, source: string, value: unknown): Omit<Seed<unknown>, 'value'> {
  let tree: { contents: Node | null; anchored: Anchored } | null = null
  const find = (path: Key[]) => {
    if (tree === null) {
      const document = parse(source)
      tree = { contents: document.contents, anchored: anchoredNodes(document) }
    }
    return walk(tree.contents, path, tree.anchored)
  }
  return {
    at: (...path) => lazyPlace(file, () => find(path).value),
    keyAt: (...path) => {
      const found = () => find(path)
      return lazyPlace(file, () => found().key ?? found().value)
    },
    has: (...path) => holds(value, path),
  }
}

function holds(value: unknown, path: Key[]): boolean {
  let holder = value
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return false
    // Any object may be read by any key.
    holder = (holder as Record<Key, unknown>)[step]
  }
  return true
}

/** What an alias stands for. */
type Anchored = (alias: Alias) => Node | null

/** Finds anchors by one visit of the document: the parser itself would visit it again for each alias. */
function anchoredNodes(document: Document.Parsed): Anchored {
  const anchors = new Map<string, Node>()
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return ({ source }) => anchors.get(source) ?? null
}

type Found = { key: Node | null; value: Node | null }

/** The node at a path, or the nearest above it that is there. */
function walk(contents: Node | null, path: Key[], anchored: Anchored): Found {
  let found: Found = { key: null, value: contents }
  for (const step of path) {
    const holder = isAlias(found.value) ? anchored(found.value) : found.value
    const next = below(holder, step)
    if (next === null) return found
    found = next
  }
  return found
}

function below(node: Node | null, step: Key): Found | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? { key: null, value: item } : null
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
  return pair === undefined ? null : ends(pair)
}

function ends({ key, value }: Pair): Found {
  const name = isNode(key) ? key : null
  return { key: name, value: isNode(value) ? value : name }
}

/** A place that is looked up when it is read: most are only wanted if there is a problem. */
function lazyPlace(file: string, find: () => Node | null): Place {
  let known: Place | null = null
  const place = () => (known ??= placeOf(file, find()))
  return {
    file,
    get start() {
      return place().start
    },
    get end() {
      return place().end
    },
  }
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
