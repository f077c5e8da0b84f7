/** What passes a filter. An event passes by itself, or for the sake of a statement made at it. */
import type { Corpus } from './corpus.ts'
import type { Filter } from './filter.ts'
import { facets } from './filter.ts'
import { toFilterIndex } from './filter-index.ts'
import type { Found } from './found.ts'
import { isFoundIn, obstaclesOf, toChosen } from './obstacles.ts'
import { oncePerThree } from './once-per.ts'
import type { Passing } from './passing.ts'
import { toPassing } from './passing.ts'

/** What passes, by place in the corpus and by id. */
export type Visible = { readonly statements: Passing; readonly events: Passing }

const flagPassing = (corpus: Corpus, filter: Filter, found: Found | null): Visible => {
  const index = toFilterIndex(corpus)
  const chosen = toChosen(index, filter)
  const statements = new Uint8Array(corpus.statements.length)
  const events = new Uint8Array(corpus.events.length)
  for (let entry = 0; entry < index.size; entry += 1) {
    if (!isFoundIn(index, found, entry) || obstaclesOf(index, chosen, entry) !== 0) continue
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
