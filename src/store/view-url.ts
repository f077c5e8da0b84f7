/**
 * The view as a query string, and back. Equal views give equal addresses: values stand in the order of
 * the corpus, defaults are left out. Parsing is total: whatever the address holds, there is a view, and
 * what was not understood is named. Parameters that are not ours are neither reported nor kept.
 *
 * Commas join values and a tilde sets the passage off; inside an id both are percent-encoded. An address
 * on which a mail program or a messenger encoded them all the same is understood too.
 */
import { laneKinds } from '#geometry/lanes.ts'
import type { Corpus } from '#model/corpus.ts'
import { findId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { printFilter, readFilter } from './filter-query.ts'
import { ignoredOfFrame } from './frame-options.ts'
import { parseDay, toPeriod } from './period.ts'
import type { Query } from './query.ts'
import { encode, readOne, toQuery } from './query.ts'
import { printReading, readReading } from './reading-query.ts'
import type { Part, View } from './view.ts'
import { initialView, parts } from './view.ts'

/** A view, and the values of the address that name nothing, as `parameter: value`. */
export type ParsedView = { readonly view: View; readonly ignored: readonly string[] }

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: string): Name | null =>
    names.find((name) => name === value) ?? null

type ReadLook = Pick<View, 'period' | 'lanes' | 'part'> & { readonly ignored: readonly string[] }

/** How the visit is looked at. Days outside of it are cut off. */
const readLook = (query: Query, { visit }: Corpus, shown: readonly Part[]): ReadLook => {
  const from = readOne(query, 'from', parseDay)
  const to = readOne(query, 'to', parseDay)
  const lanes = readOne(query, 'lanes', oneOf(laneKinds))
  const part = readOne(query, 'view', oneOf(shown))
  return {
    period: toPeriod(from.found[0] ?? null, to.found[0] ?? null, visit),
    lanes: lanes.found[0] ?? initialView.lanes,
    part: part.found[0] ?? initialView.part,
    ignored: [from, to, lanes, part].flatMap(({ ignored }) => ignored),
  }
}

type ReadSelection = { readonly selection: Selection | null; readonly ignored: readonly string[] }

const readSelection = (query: Query, { events, statements }: Corpus): ReadSelection => {
  const event = readOne(query, 'event', (value) => findId(events, value))
  const quote = readOne(query, 'quote', (value) => findId(statements, value))
  const toSelection = (kind: Selection['kind'], id?: string): Selection | null =>
    id === undefined ? null : { kind, id }
  return {
    selection: toSelection('quote', quote.found[0]) ?? toSelection('event', event.found[0]),
    ignored: [...event.ignored, ...quote.ignored],
  }
}

/**
 * The view of a query string, with or without its question mark. Former ids are followed; a quote wins
 * over an event; of several values for what can only be one, the first that names something counts. `shown`
 * are the parts that the page can show alone; a card is of something chosen, so it is none without.
 */
export const parseView = (
  search: string,
  corpus: Corpus,
  shown: readonly Part[] = parts,
): ParsedView => {
  const query = toQuery(search)
  const { filter, ignored } = readFilter(query, corpus)
  const { selection, ignored: ignoredOfSelection } = readSelection(query, corpus)
  const there = selection ? shown : shown.filter((part) => part !== 'card')
  const { ignored: ignoredOfLook, ...look } = readLook(query, corpus, there)
  const reading = readReading(query, corpus)
  return {
    view: { filter, selection, reading: reading.found[0] ?? null, ...look },
    ignored: unique([
      ...ignored,
      ...ignoredOfLook,
      ...ignoredOfSelection,
      ...reading.ignored,
      ...ignoredOfFrame(query),
    ]),
  }
}

/** Whether everything is shown: a card of nothing is no card. */
const isUsual = (part: Part, selection: Selection | null): boolean =>
  part === initialView.part || (part === 'card' && selection === null)

/** The query string of a view, question mark included; empty for the initial view. */
export const printView = (view: View, corpus: Corpus): string => {
  const { filter, selection, reading, period, lanes, part } = view
  const parameters = [
    ...printFilter(filter, corpus),
    ...(period ? [`from=${period.from}`, `to=${period.to}`] : []),
    ...(lanes === initialView.lanes ? [] : [`lanes=${lanes}`]),
    ...(selection ? [`${selection.kind}=${encode(selection.id)}`] : []),
    ...(reading ? [`read=${printReading(reading)}`] : []),
    ...(isUsual(part, selection) ? [] : [`view=${part}`]),
  ]
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`
}

/** The view that a page begins with, whose state is a query without the question mark. */
export const viewOf = (state: string, corpus: Corpus): View =>
  state === '' ? initialView : parseView(state, corpus).view
