/** What statements and events are found under, as lists. */
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import type { Facet, Role } from '#model/filter.ts'
import { facets } from '#model/filter.ts'
import type { AddValue } from '#model/filter-values.ts'
import { createFilterValues } from '#model/filter-values.ts'

type Values = Record<Exclude<Facet, 'people'>, string[]> & { people: Record<Role, string[]> }

const collect = (hand: (add: AddValue) => void): Values => {
  // fromEntries forgets that every facet is there
  const lists = Object.fromEntries(facets.map((facet) => [facet, [] as string[]])) as Record<
    Facet,
    string[]
  >
  const people: Values['people'] = { speaks: [], 'takes-part': [], mentioned: [] }
  hand((facet, value, role) => (role ? people[role] : lists[facet]).push(value))
  return { ...lists, people }
}

export const valuesOfStatement = (statement: Statement, corpus: Corpus): Values =>
  collect((add) => createFilterValues(corpus).addOfStatement(statement, add))

export const valuesOfEvent = (
  event: TimelineEvent,
  heard: readonly Statement[],
  corpus: Corpus,
): Values => collect((add) => createFilterValues(corpus).addOfEvent(event, heard, add))
