/** What passes a filter. An event passes by itself, or for the sake of a statement made at it. */
import type { Corpus } from './corpus.ts'
import type { Facet, Filter } from './filter.ts'
import { facets } from './filter.ts'
import type { Column, FilterIndex } from './filter-index.ts'
import { toFilterIndex, toWays } from './filter-index.ts'
import type { Found } from './found.ts'
import { oncePerThree } from './once-per.ts'
import type { Passing } from './passing.ts'
import { toPassing } from './passing.ts'

/** What passes, by place in the corpus and by id. */
export type Visible = { readonly statements: Passing; readonly events: Passing }

/** A facet in which something is chosen, as numbers. */
export type Chosen = {
  readonly facet: Facet
  readonly column: Column
  /** 1 for each number of a value that is chosen. */
  readonly isChosen: Uint8Array
  readonly ways: number
}

/** The ways of a value that count in a facet: of people those of the roles asked for. */
export const waysIn = (facet: Facet, filter: Filter): number =>
  facet === 'people' ? toWays(filter.roles) : 1

const toChosen = (facet: Facet, filter: Filter, column: Column): Chosen => {
  const isChosen = new Uint8Array(column.values.length)
  for (const value of filter[facet]) {
    const number = column.numberOf.get(value)
    if (number !== undefined) isChosen[number] = 1
  }
  return { facet, column, isChosen, ways: waysIn(facet, filter) }
}

/** The facets in which something is chosen. */
export const chosenIn = (index: FilterIndex, filter: Filter): readonly Chosen[] =>
  facets
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => toChosen(facet, filter, index.columns[facet]))

/** Whether an entry has a chosen value of the facet. */
export const passesFacet = ({ column, isChosen, ways }: Chosen, entry: number): boolean => {
  const end = column.starts[entry + 1] ?? 0
  for (let at = column.starts[entry] ?? 0; at < end; at += 1) {
    if (isChosen[column.numbers[at] ?? 0] === 1 && ((column.ways[at] ?? 0) & ways) !== 0)
      return true
  }
  return false
}

/** Whether an entry is among what a search found; where nothing was searched, everything is. */
export const isFoundIn = (
  { statements, events }: FilterIndex,
  found: Found | null,
  entry: number,
): boolean => {
  if (found === null) return true
  const statement = statements[entry] ?? -1
  const flags = statement < 0 ? found.events : found.statements
  return flags[statement < 0 ? (events[entry] ?? -1) : statement] === 1
}

const passesAll = (chosen: readonly Chosen[], entry: number): boolean => {
  for (const each of chosen) if (!passesFacet(each, entry)) return false
  return true
}

const flagPassing = (corpus: Corpus, filter: Filter, found: Found | null): Visible => {
  const index = toFilterIndex(corpus)
  const chosen = chosenIn(index, filter)
  const statements = new Uint8Array(corpus.statements.length)
  const events = new Uint8Array(corpus.events.length)
  for (let entry = 0; entry < index.size; entry += 1) {
    if (!isFoundIn(index, found, entry) || !passesAll(chosen, entry)) continue
    const [statement, event] = [index.statements[entry] ?? -1, index.events[entry] ?? -1]
    if (statement >= 0) statements[statement] = 1
    if (event >= 0) events[event] = 1
  }
  return {
    statements: toPassing(corpus.statements, statements),
    events: toPassing(corpus.events, events),
  }
}

const everything = ({ statements, events }: Corpus): Visible => ({
  statements: toPassing(statements, new Uint8Array(statements.length).fill(1)),
  events: toPassing(events, new Uint8Array(events.length).fill(1)),
})

const findOnce = oncePerThree((corpus: Corpus, filter: Filter, found: Found | null): Visible =>
  found === null && facets.every((facet) => filter[facet].length === 0)
    ? everything(corpus)
    : flagPassing(corpus, filter, found),
)

/**
 * The statements that pass the filter and are among what was found, and the events that do or at which
 * one of them was made. Null for `found` lets everything pass: nothing is searched for, or the search
 * is still being loaded.
 */
export const findVisible = (corpus: Corpus, filter: Filter, found: Found | null = null): Visible =>
  findOnce(corpus, filter, found)

/** Statements and events are never added up: they are not of one kind. */
export type Count = { readonly statements: number; readonly events: number }

/** How much passes. */
export const countVisible = (corpus: Corpus, filter: Filter, found: Found | null = null): Count => {
  const { statements, events } = findVisible(corpus, filter, found)
  return { statements: statements.size, events: events.size }
}
