/**
 * The view as a query string, and back. Equal views give equal addresses: values stand in the order of
 * the corpus, defaults are left out. Parsing is total: whatever the address holds, there is a view, and
 * what was not understood is named. Parameters that are not ours are neither reported nor kept.
 *
 * Commas join values and a tilde sets the passage off; inside an id both are percent-encoded. An address
 * on which a mail program or a messenger encoded them all the same is understood too.
 */
import type { LaneKind } from '#geometry/lanes.ts'
import { laneKinds } from '#geometry/lanes.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { visitDays } from '#model/dating.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { emptyFilter, facets } from '#model/filter.ts'
import { findId } from '#model/lookup.ts'
import { oncePer } from '#model/once-per.ts'
import type { Reading, Selection } from '#model/selection.ts'
import type { Period } from './period.ts'
import { parseDay, toPeriod } from './period.ts'

/** The part of the state that an address keeps. */
export type View = {
  filter: Filter
  selection: Selection | null
  reading: Reading | null
  /** The days that the timeline is zoomed to; null for the whole visit. */
  period: Period | null
  lanes: LaneKind
}

/** The view of an address without a query. */
export const initialView: View = {
  filter: emptyFilter,
  selection: null,
  reading: null,
  period: null,
  lanes: 'topics',
}

/** A view, and the values of the address that name nothing, as `parameter: value`. */
export type ParsedView = { view: View; ignored: readonly string[] }

/** What a value of the address names; null if nothing. */
type Resolve = (value: string) => string | null

const parameters: Readonly<Record<Facet, string>> = {
  people: 'people',
  topics: 'topics',
  articles: 'articles',
  days: 'day',
}

const findArticle = (articles: readonly Article[], value: string): string | null => {
  const named = articles.filter(({ id }) => id === value)
  const [article, another] =
    named.length > 0 ? named : articles.filter(({ record }) => record === value)
  return article && !another ? article.id : null
}

const findDay = (corpus: Corpus, value: string): string | null => {
  const days = visitDays(corpus.visit)
  if (days.includes(value) || ['before', 'after', 'undated'].includes(value)) return value
  return /^[1-9]\d*$/.test(value) ? (days[Number(value) - 1] ?? null) : null
}

const resolvers = (corpus: Corpus): Readonly<Record<Facet, Resolve>> => ({
  people: (value) => findId(corpus.people, value),
  topics: (value) => findId(corpus.topics, value),
  articles: (value) => findArticle(corpus.articles, value),
  days: (value) => findDay(corpus, value),
})

const facetOrder = oncePer((corpus: Corpus): Filter => ({
  people: corpus.people.map(({ id }) => id),
  topics: corpus.topics.map(({ id }) => id),
  articles: corpus.articles.map(({ id }) => id),
  days: ['before', ...visitDays(corpus.visit), 'after', 'undated'],
}))

const sortBy = (order: readonly string[], values: readonly string[]): readonly string[] => {
  const chosen = new Set(values)
  return order.filter((value) => chosen.has(value))
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** A parameter of the address with its value as it was written. */
type Pair = { name: string; raw: string }

const toPairs = (search: string): readonly Pair[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => ({
      name: decode(pair.split('=', 1)[0] ?? ''),
      raw: pair.slice(pair.indexOf('=') + 1 || pair.length),
    }))
    .filter(({ raw }) => raw !== '')

/** The raw values of one parameter, in order, however often it is repeated. */
const rawValues = (pairs: readonly Pair[], parameter: string): readonly string[] =>
  pairs.filter(({ name }) => name === parameter).map(({ raw }) => raw)

/** The decoded values of a list. A value that names nothing is taken for a list if it has a comma. */
const listValues = (raw: readonly string[], resolve: Resolve): readonly string[] =>
  raw
    .flatMap((list) => list.split(','))
    .map(decode)
    .flatMap((value) => (resolve(value) === null ? value.split(',') : [value]))
    .filter((value) => value !== '')

type Sieved = { found: readonly string[]; ignored: readonly string[] }

const sieve = (parameter: string, values: readonly string[], resolve: Resolve): Sieved => ({
  found: values.flatMap((value) => resolve(value) ?? []),
  ignored: values.flatMap((value) => (resolve(value) === null ? `${parameter}: ${value}` : [])),
})

const parseFacet = (pairs: readonly Pair[], facet: Facet, resolve: Resolve): Sieved => {
  const parameter = parameters[facet]
  return sieve(parameter, listValues(rawValues(pairs, parameter), resolve), resolve)
}

const parseOne = (pairs: readonly Pair[], parameter: string, resolve: Resolve): Sieved =>
  sieve(parameter, rawValues(pairs, parameter).map(decode), resolve)

const findPassage = (text: string, { articles }: Corpus): Reading | null => {
  const [, name = '', digits = ''] = /^(.*)~(\d{1,9})$/s.exec(text) ?? []
  const article = findArticle(articles, decode(name))
  const { length } = articles.find(({ id }) => id === article) ?? { length: 0 }
  return article !== null && Number(digits) < length ? { article, start: Number(digits) } : null
}

/** `article~start` as written, else `article`, else `article~start` with the tilde encoded. */
const parseReading = (raw: string, corpus: Corpus): Reading | null => {
  const passage = findPassage(raw, corpus)
  if (passage) return passage
  const article = findArticle(corpus.articles, decode(raw))
  return article === null ? findPassage(decode(raw), corpus) : { article, start: null }
}

const toSelection = (quote: string | undefined, event: string | undefined): Selection | null => {
  if (quote !== undefined) return { kind: 'quote', id: quote }
  return event === undefined ? null : { kind: 'event', id: event }
}

type Window = { period: Period | null; lanes: LaneKind; ignored: readonly string[] }

/** How the timeline is looked at. Days outside the visit are cut off. */
const parseWindow = (pairs: readonly Pair[], { visit }: Corpus): Window => {
  const from = parseOne(pairs, 'from', parseDay)
  const to = parseOne(pairs, 'to', parseDay)
  const kinds = parseOne(
    pairs,
    'lanes',
    (value) => laneKinds.find((kind) => kind === value) ?? null,
  )
  return {
    period: toPeriod(from.found[0] ?? null, to.found[0] ?? null, visit),
    lanes: laneKinds.find((kind) => kind === kinds.found[0]) ?? initialView.lanes,
    ignored: [...from.ignored, ...to.ignored, ...kinds.ignored],
  }
}

/**
 * The view of a query string, with or without its question mark. Former ids are followed; a quote wins
 * over an event; of several values for what can only be one, the first that names something counts.
 */
export const parseView = (search: string, corpus: Corpus): ParsedView => {
  const pairs = toPairs(search)
  const resolve = resolvers(corpus)
  const order = facetOrder(corpus)
  const parsed = facets.map((facet) => [facet, parseFacet(pairs, facet, resolve[facet])] as const)
  const filter = parsed.reduce(
    (all, [facet, { found }]) => ({ ...all, [facet]: sortBy(order[facet], found) }),
    emptyFilter,
  )
  const event = parseOne(pairs, 'event', (value) => findId(corpus.events, value))
  const quote = parseOne(pairs, 'quote', (value) => findId(corpus.statements, value))
  const readings = rawValues(pairs, 'read').map((raw) => ({
    value: decode(raw),
    reading: parseReading(raw, corpus),
  }))
  const { period, lanes, ignored: ignoredOfWindow } = parseWindow(pairs, corpus)
  return {
    view: {
      filter,
      selection: toSelection(quote.found[0], event.found[0]),
      reading: readings.find(({ reading }) => reading !== null)?.reading ?? null,
      period,
      lanes,
    },
    ignored: unique([
      ...parsed.flatMap(([, { ignored }]) => ignored),
      ...ignoredOfWindow,
      ...event.ignored,
      ...quote.ignored,
      ...readings.flatMap(({ value, reading }) => (reading ? [] : `read: ${value}`)),
    ]),
  }
}

// encodeURIComponent leaves the tilde, which sets off the passage, as it is.
const encode = (value: string): string => encodeURIComponent(value).replaceAll('~', '%7E')

const printReading = ({ article, start }: Reading): string =>
  start === null ? encode(article) : `${encode(article)}~${start}`

/** The query string of a view, question mark included; empty for the initial view. */
export const printView = (view: View, corpus: Corpus): string => {
  const { filter, selection, reading, period, lanes } = view
  const order = facetOrder(corpus)
  const pairs = [
    ...facets
      .map((facet) => [parameters[facet], sortBy(order[facet], filter[facet])] as const)
      .filter(([, values]) => values.length > 0)
      .map(([parameter, values]) => `${parameter}=${values.map(encode).join(',')}`),
    ...(period ? [`from=${period.from}`, `to=${period.to}`] : []),
    ...(lanes === initialView.lanes ? [] : [`lanes=${lanes}`]),
    ...(selection ? [`${selection.kind}=${encode(selection.id)}`] : []),
    ...(reading ? [`read=${printReading(reading)}`] : []),
  ]
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
