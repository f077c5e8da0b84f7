/** What a choice would bring, told before it is made. */
import type { Corpus } from './corpus.ts'
import { visitDays } from './dating.ts'
import type { Facet, Filter, Role } from './filter.ts'
import { disputedValue, emptyFilter, facets, roles } from './filter.ts'
import type { FilterIndex } from './filter-index.ts'
import { toFilterIndex } from './filter-index.ts'
import type { Found } from './found.ts'
import { isFoundIn, obstaclesOf, toChosen } from './obstacles.ts'
import { oncePer, oncePerThree } from './once-per.ts'
import type { Count } from './visible.ts'
import { countVisible } from './visible.ts'

/** What each numbered value brings. */
type Tally = {
  readonly statements: Int32Array
  readonly events: Int32Array
  /** One more than the place of the event counted last: entries of one event are neighbours. */
  readonly lastEvent: Int32Array
}

const createTally = ({ facetBits: { length } }: FilterIndex): Tally => ({
  statements: new Int32Array(length),
  events: new Int32Array(length),
  lastEvent: new Int32Array(length),
})

const isSingleBit = (bits: number): boolean => (bits & (bits - 1)) === 0

/** Counts an entry for its values, or for those of the one facet that stands in its way. */
const addEntry = (
  tally: Tally,
  index: FilterIndex,
  entry: number,
  obstacle: number,
  wanted: number,
): void => {
  const { statements, events, lastEvent } = tally
  const { starts, numbers, ways, facetBits } = index
  const isStatement = (index.statements[entry] ?? -1) >= 0 ? 1 : 0
  const event = (index.events[entry] ?? -1) + 1
  const end = starts[entry + 1] ?? 0
  for (let at = starts[entry] ?? 0; at < end; at += 1) {
    const value = numbers[at] ?? 0
    if (((ways[at] ?? 0) & wanted) === 0) continue
    if (obstacle !== 0 && facetBits[value] !== obstacle) continue
    statements[value] = (statements[value] ?? 0) + isStatement
    if (event === 0 || lastEvent[value] === event) continue
    events[value] = (events[value] ?? 0) + 1
    lastEvent[value] = event
  }
}

/**
 * For each value of each facet, what would be visible if it were the only choice of its facet and the
 * other facets and the search stayed as they are. One walk over the entries.
 */
const countValues = (corpus: Corpus, filter: Filter, found: Found | null): Tally => {
  const index = toFilterIndex(corpus)
  const chosen = toChosen(index, filter)
  const tally = createTally(index)
  for (let entry = 0; entry < index.size; entry += 1) {
    if (!isFoundIn(index, found, entry)) continue
    const obstacles = obstaclesOf(index, chosen, entry)
    if (isSingleBit(obstacles)) addEntry(tally, index, entry, obstacles, chosen.ways)
  }
  return tally
}

const countOf = ({ numberOf }: FilterIndex, tally: Tally, facet: Facet, value: string): Count => {
  const number = numberOf[facet].get(value) ?? -1
  return { statements: tally.statements[number] ?? 0, events: tally.events[number] ?? 0 }
}

const forms = ['direct', 'partial', 'reported']

const idsOf = (items: readonly { id: string }[]): readonly string[] => items.map(({ id }) => id)

/**
 * All values that can be chosen, in the order they are shown: people who speak, take part or are
 * mentioned anywhere, every topic and article, every day of the visit; before, after and undated where
 * something is; the forms; the agencies that articles or passages are credited to; and `disputed`
 * where articles differ.
 */
export const facetValues = oncePer((corpus: Corpus): Readonly<Record<Facet, readonly string[]>> => {
  const { numberOf } = toFilterIndex(corpus)
  const found = (facet: Facet, values: readonly string[]): readonly string[] =>
    values.filter((value) => numberOf[facet].has(value))
  const people = idsOf(corpus.people)
  return {
    people: found('people', people),
    topics: idsOf(corpus.topics),
    articles: idsOf(corpus.articles),
    days: [
      ...found('days', ['before']),
      ...visitDays(corpus.visit),
      ...found('days', ['after', 'undated']),
    ],
    form: forms,
    agency: found('agency', people),
    disputed: found('disputed', [disputedValue]),
  }
})

/** A value of a facet, whether it is chosen, and what it would bring. */
export type Choice = {
  readonly value: string
  readonly isChosen: boolean
  readonly count: Count
  /** What it brings where nothing else is chosen, in the roles asked for: never less than `count`. */
  readonly most: Count
}
export type Choices = Readonly<Record<Facet, readonly Choice[]>>

/** The counts where nothing is chosen but the roles. */
const countUnfiltered = oncePer((corpus: Corpus) => {
  const byRoles = new Map<string, Tally>()
  return (chosen: readonly Role[]): Tally => {
    const known = byRoles.get(chosen.join())
    const tallies = known ?? countValues(corpus, { ...emptyFilter, roles: chosen }, null)
    byRoles.set(chosen.join(), tallies)
    return tallies
  }
})

const countWithin = (corpus: Corpus, filter: Filter, found: Found | null): Tally =>
  found === null && facets.every((facet) => filter[facet].length === 0)
    ? countUnfiltered(corpus)(filter.roles)
    : countValues(corpus, filter, found)

const findOnce = oncePerThree((corpus: Corpus, filter: Filter, found: Found | null): Choices => {
  const index = toFilterIndex(corpus)
  const counts = countWithin(corpus, filter, found)
  const most = countUnfiltered(corpus)(filter.roles)
  const ofFacet = (facet: Facet): readonly Choice[] =>
    [...new Set([...facetValues(corpus)[facet], ...filter[facet]])].map((value) => ({
      value,
      isChosen: filter[facet].includes(value),
      count: countOf(index, counts, facet, value),
      most: countOf(index, most, facet, value),
    }))
  // fromEntries forgets that every facet is there
  return Object.fromEntries(facets.map((facet) => [facet, ofFacet(facet)])) as Choices
})

/**
 * What can be chosen in each facet. Counts ignore the choices of their own facet; what brings nothing
 * is there with zeros; a chosen value that nothing in the corpus has comes last.
 */
export const findChoices = (corpus: Corpus, filter: Filter, found: Found | null = null): Choices =>
  findOnce(corpus, filter, found)

/** A role, whether it is asked for, and what would be visible if it were the only one. */
export type RoleChoice = { readonly role: Role; readonly isChosen: boolean; readonly count: Count }

const findRolesOnce = oncePerThree(
  (corpus: Corpus, filter: Filter, found: Found | null): readonly RoleChoice[] =>
    roles.map((role) => ({
      role,
      isChosen: filter.roles.includes(role),
      count: countVisible(corpus, { ...filter, roles: [role] }, found),
    })),
)

/** The roles in their order. */
export const findRoleChoices = (
  corpus: Corpus,
  filter: Filter,
  found: Found | null = null,
): readonly RoleChoice[] => findRolesOnce(corpus, filter, found)
