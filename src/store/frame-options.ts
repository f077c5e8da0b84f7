/**
 * What an address says of a frame beside the view in it: how it looks and what of it is settled. They
 * mean something to the embedded page alone. Parsing is total: what is not understood is as if it were
 * not there, and is named on every page.
 */
import type { Facet } from '#model/filter.ts'
import { facetParameters, facets } from '#model/filter.ts'
import type { Query } from './query.ts'
import { readList, readOne, toQuery } from './query.ts'

export type FrameOptions = {
  /** `auto` is what the reader's system asks for. */
  readonly theme: 'auto' | 'light' | 'dark'
  /** `transparent` only together with a theme: nothing else tells what shines through. */
  readonly bg: 'solid' | 'transparent'
  /** Whether the title of the visit stands above. */
  readonly header: boolean
  /** How much of the filter is shown. */
  readonly filters: 'compact' | 'full' | 'none'
  /** Facets that a reader cannot change. */
  readonly lock: readonly Facet[]
  /** `fixed` fills the frame and never asks for another height. */
  readonly height: 'auto' | 'fixed'
  /** Events shown before the others are asked for. */
  readonly limit: number
  /** What the host calls the frame, echoed in every message; null without a name. */
  readonly id: string | null
  /** The only origin that commands are taken from; null for any. */
  readonly origin: string | null
}

/** The frame of an address without options. */
export const defaultFrame: FrameOptions = {
  theme: 'auto',
  bg: 'solid',
  header: false,
  filters: 'compact',
  lock: [],
  height: 'auto',
  limit: 12,
  id: null,
  origin: null,
}

const mostEvents = 10_000

const choose =
  <Value>(...values: readonly (readonly [printed: string, value: Value])[]) =>
  (value: string): Value | null =>
    values.find(([printed]) => printed === value)?.[1] ?? null

const chooseNamed = <Value extends string>(...values: readonly Value[]) =>
  choose(...values.map((value) => [value, value] as const))

const findFacet = (value: string): Facet | null =>
  facets.find((facet) => facetParameters[facet] === value) ?? null
const readId = (value: string): string | null => (/^[\w-]{1,40}$/.test(value) ? value : null)
const readOrigin = (value: string): string | null =>
  /^https?:\/\/([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/.test(value) ? value : null

const readLimit = (value: string): number | null =>
  /^\d{1,5}$/.test(value) ? Math.min(Math.max(Number(value), 1), mostEvents) : null

/** What a language may be asked for as: a tag of BCP 47. There is one language, so none changes anything. */
const readLanguage = (value: string): string | null => {
  try {
    return value === 'auto' ? value : (Intl.getCanonicalLocales(value)[0] ?? null)
  } catch {
    return null
  }
}

/** How the values of each option are read. */
const readers = {
  theme: chooseNamed('auto', 'light', 'dark'),
  bg: chooseNamed('solid', 'transparent'),
  header: choose(['0', false], ['1', true]),
  filters: choose<FrameOptions['filters']>(['compact', 'compact'], ['full', 'full'], ['0', 'none']),
  height: chooseNamed('auto', 'fixed'),
  limit: readLimit,
  id: readId,
  origin: readOrigin,
}

const first = <Value>(
  query: Query,
  parameter: keyof FrameOptions,
  read: (value: string) => Value | null,
): Value => {
  const [found] = readOne(query, parameter, read).found
  // The defaults are of these very types.
  return found ?? (defaultFrame[parameter] as Value)
}

/** The options that a query string names, with or without its question mark, the others as usual. */
export const parseFrame = (search: string): FrameOptions => {
  const query = toQuery(search)
  const theme = first(query, 'theme', readers.theme)
  const lock = readList(query, 'lock', findFacet).found
  return {
    theme,
    bg: theme === 'auto' ? 'solid' : first(query, 'bg', readers.bg),
    header: first(query, 'header', readers.header),
    filters: first(query, 'filters', readers.filters),
    lock: facets.filter((facet) => lock.includes(facet)),
    height: first(query, 'height', readers.height),
    limit: first(query, 'limit', readers.limit),
    id: first(query, 'id', readers.id),
    origin: first(query, 'origin', readers.origin),
  }
}

/** The values that no option has, as `parameter: value`, in the order of the options. */
export const ignoredOfFrame = (query: Query): readonly string[] => [
  ...Object.entries<(value: string) => unknown>(readers).flatMap(
    ([parameter, read]) => readOne(query, parameter, read).ignored,
  ),
  ...readOne(query, 'lang', readLanguage).ignored,
  ...readList(query, 'lock', findFacet).ignored,
]
