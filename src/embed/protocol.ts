/**
 * The words between a page and the frame in it, version 1. Every message is an object that carries the
 * version under our name; what is not known in it is ignored, so that later versions may add to it.
 */

/** Under this name stand the version in messages, and our functions in the window of a host. */
const namespace = 'visitTimeline'
/** The version that every message carries; a change of meaning is another version. */
export const protocolVersion = 1

/** What of a view a message can carry, named as in addresses. */
export const stateNames = [
  'people',
  'topics',
  'articles',
  'day',
  'form',
  'agency',
  'disputed',
  'role',
  'q',
  'from',
  'to',
  'lanes',
  'event',
  'quote',
  'read',
  'view',
] as const
export type StateName = (typeof stateNames)[number]

/** Parts of a view; an empty list takes a part back. */
export type PartialState = Partial<Record<StateName, readonly string[]>>

/** What a host can ask the frame to look like; `auto` is what the reader's system asks for. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const selectionKinds = ['event', 'quote'] as const
export type SelectionKind = (typeof selectionKinds)[number]

/** What a host asks for. */
export type Command =
  | { type: 'hello' }
  | { type: 'get' }
  | { type: 'set'; state: PartialState; replace: boolean }
  | { type: 'select'; selection: { kind: SelectionKind; key: string } | null }
  | { type: 'theme'; theme: Theme }

/** What a frame tells. */
export type Report =
  | {
      type: 'ready'
      version: string
      capabilities: readonly string[]
      title: string
      lang: string
      url: string
    }
  | { type: 'height'; height: number; width: number }
  | { type: 'state'; state: PartialState; url: string }
  | {
      type: 'select'
      kind: SelectionKind | null
      key: string | null
      title: string | null
      url: string
    }
  | { type: 'scroll'; top: number }
  | { type: 'link'; url: string }
  | { type: 'error'; code: ErrorCode; message: string }

export type ErrorCode = 'bad-command' | 'unknown-value' | 'not-loaded' | 'loop'

const mostValues = 100
const longestValue = 200

type Fields = Readonly<Record<string, unknown>>

/** An object's own fields; null for anything else. */
const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null

const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestValue

/** The values of one part, which may be given alone; null where they are no such thing. */
const readValues = (value: unknown): readonly string[] | null => {
  if (value === null || value === '') return []
  if (isWord(value)) return [value]
  if (!Array.isArray(value) || value.length > mostValues) return null
  // Copied first, for a list may have holes and strange ways of being walked through.
  const values: unknown[] = Array.from({ length: value.length }, (_, at) => value[at] as unknown)
  return values.every(isWord) ? values : null
}

const readState = (value: unknown): PartialState | null => {
  const fields = fieldsOf(value)
  if (!fields) return null
  const state: PartialState = {}
  for (const name of stateNames) {
    if (!Object.hasOwn(fields, name)) continue
    const values = readValues(fields[name])
    if (!values) return null
    state[name] = values
  }
  return state
}

const readSet = ({ state: given, replace }: Fields): Command | null => {
  const state = readState(given)
  return state && { type: 'set', state, replace: replace === true }
}

const readSelect = ({ kind, key }: Fields): Command | null => {
  if (kind === null) return { type: 'select', selection: null }
  const known = selectionKinds.find((each) => each === kind)
  return known && isWord(key) && key !== ''
    ? { type: 'select', selection: { kind: known, key } }
    : null
}

const readTheme = ({ theme }: Fields): Command | null => {
  const known = themes.find((each) => each === theme)
  return known ? { type: 'theme', theme: known } : null
}

const readers: ReadonlyMap<unknown, (fields: Fields) => Command | null> = new Map([
  ['hello', () => ({ type: 'hello' }) as const],
  ['get', () => ({ type: 'get' }) as const],
  ['set', readSet],
  ['select', readSelect],
  ['theme', readTheme],
])

/**
 * What a message asks for. Null where it is none of ours, of another version or of a type that is not
 * known: such are for somebody else. `bad` where it is ours and does not say what its type must.
 */
export const readCommand = (data: unknown): Command | 'bad' | null => {
  const fields = fieldsOf(data)
  if (!fields || fields[namespace] !== protocolVersion) return null
  const read = readers.get(fields['type'])
  return read ? (read(fields) ?? 'bad') : null
}

/** A report as it is sent, with what the host calls the frame. */
export const toMessage = (report: Report, id: string | null): Fields => ({
  [namespace]: protocolVersion,
  ...report,
  ...(id !== null && { id }),
})
