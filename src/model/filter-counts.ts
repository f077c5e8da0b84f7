/** What a choice would bring, told before it is made. */
import type { Corpus } from './corpus.ts'
import { visitDays } from './dating.ts'
import type { Entry, Facet, Filter } from './filter.ts'
import { facets, findVisible, toEntries, toMatcher } from './filter.ts'
import { oncePer, oncePerPair } from './once-per.ts'

/** Statements and events are never added up: they are not of one kind. */
export type Count = { statements: number; events: number }

const none: Count = { statements: 0, events: 0 }

const toCount = ({ statements, events }: Count = none): Count => ({ statements, events })

type Tally = Count & { lastEvent: string | null }

const add = (tallies: Map<string, Tally>, value: string, { statement, event }: Entry): void => {
  const tally = tallies.get(value) ?? { ...none, lastEvent: null }
  tallies.set(value, tally)
  if (statement !== null) tally.statements += 1
  // Entries of one event are neighbours, so looking at the last one counts each event once.
  if (event !== null && event !== tally.lastEvent) {
    tally.events += 1
    tally.lastEvent = event
  }
}

type Counts = Readonly<Record<Facet, ReadonlyMap<string, Count>>>

/**
 * For each value of each facet, what would be visible if it were the only choice of its facet and the
 * other facets stayed as they are. Values that bring nothing are left out. One walk over the entries.
 */
const countValues = oncePerPair((corpus: Corpus, filter: Filter): Counts => {
  const matches = toMatcher(filter)
  const counts: Record<Facet, Map<string, Tally>> = {
    people: new Map(),
    topics: new Map(),
    articles: new Map(),
    days: new Map(),
  }
  for (const entry of toEntries(corpus)) {
    const failed = facets.filter((facet) => !matches(entry, facet))
    if (failed.length > 1) continue
    for (const facet of failed.length === 0 ? facets : failed) {
      for (const value of entry.values[facet]) add(counts[facet], value, entry)
    }
  }
  return counts
})

const idsOf = (items: readonly { id: string }[]): readonly string[] => items.map(({ id }) => id)

/**
 * All values that can be chosen, in the order they are shown: people who speak or take part anywhere,
 * every topic and article, every day of the visit; before, after and undated where something is.
 */
export const facetValues = oncePer((corpus: Corpus): Filter => {
  const found = { people: new Set<string>(), days: new Set<string>() }
  for (const { values } of toEntries(corpus)) {
    values.people.forEach((person) => found.people.add(person))
    values.days.forEach((day) => found.days.add(day))
  }
  const edge = (day: string): readonly string[] => (found.days.has(day) ? [day] : [])
  return {
    people: idsOf(corpus.people).filter((person) => found.people.has(person)),
    topics: idsOf(corpus.topics),
    articles: idsOf(corpus.articles),
    days: [...edge('before'), ...visitDays(corpus.visit), ...edge('after'), ...edge('undated')],
  }
})

/** A value of a facet, whether it is chosen, and what it would bring. */
export type Choice = { value: string; isChosen: boolean; count: Count }
export type Choices = Readonly<Record<Facet, readonly Choice[]>>

/**
 * What can be chosen in each facet. Counts ignore the choices of their own facet; what brings nothing
 * is there with zeros; a chosen value that nothing in the corpus has comes last.
 */
export const findChoices = oncePerPair((corpus: Corpus, filter: Filter): Choices => {
  const counts = countValues(corpus, filter)
  const ofFacet = (facet: Facet): readonly Choice[] =>
    [...new Set([...facetValues(corpus)[facet], ...filter[facet]])].map((value) => ({
      value,
      isChosen: filter[facet].includes(value),
      count: toCount(counts[facet].get(value)),
    }))
  return {
    people: ofFacet('people'),
    topics: ofFacet('topics'),
    articles: ofFacet('articles'),
    days: ofFacet('days'),
  }
})

/** How much passes the filter. */
export const countVisible = (corpus: Corpus, filter: Filter): Count => {
  const { statements, events } = findVisible(corpus, filter)
  return { statements: statements.size, events: events.size }
}

/** A facet whose choices stand in the way, and what is visible without them. */
export type Remedy = { facet: Facet; values: readonly string[]; count: Count }

/**
 * For a filter that lets nothing pass: the one facet to clear that brings most statements, then most
 * events, then is first. Null where something passes, or where clearing any one facet brings nothing.
 */
export const findRemedy = oncePerPair((corpus: Corpus, filter: Filter): Remedy | null => {
  const visible = countVisible(corpus, filter)
  if (visible.statements + visible.events > 0) return null
  const [best] = facets
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => ({
      facet,
      values: filter[facet],
      count: countVisible(corpus, { ...filter, [facet]: [] }),
    }))
    .filter(({ count }) => count.statements + count.events > 0)
    .toSorted((a, b) => b.count.statements - a.count.statements || b.count.events - a.count.events)
  return best ?? null
})
