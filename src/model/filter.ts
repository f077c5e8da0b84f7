/**
 * A filter is data: for each facet the values chosen. Values of one facet are joined by "or", facets
 * by "and"; a facet without a choice lets everything pass. What is filtered are entries, one for each
 * statement and each event, made once for a corpus; every question is answered in one walk over them.
 *
 * A statement concerns the people who speak it. An event concerns who takes part (the principal, the
 * counterparts, others present) and who speaks at it. It also stays visible for the sake of a statement
 * made at it that passes.
 */
import type { Corpus, Statement, TimelineEvent } from './corpus.ts'
import { daysOf, daysOfStatement } from './dating.ts'
import { groupBy } from './group.ts'
import { oncePer, oncePerPair } from './once-per.ts'
import { carriersOf, speakersOf } from './statement.ts'

export const facets = ['people', 'topics', 'articles', 'days'] as const
export type Facet = (typeof facets)[number]

/** The ids or days chosen in each facet; none chosen lets everything pass. */
export type Filter = Readonly<Record<Facet, readonly string[]>>

export const emptyFilter: Filter = { people: [], topics: [], articles: [], days: [] }

/** Whether nothing is chosen. */
export const isEmpty = (filter: Filter): boolean =>
  facets.every((facet) => filter[facet].length === 0)

/** The filter with the value chosen if it was not, and not chosen if it was. */
export const toggleValue = (filter: Filter, facet: Facet, value: string): Filter => ({
  ...filter,
  [facet]: filter[facet].includes(value)
    ? filter[facet].filter((chosen) => chosen !== value)
    : [...filter[facet], value],
})

/** A statement or event as the filter sees it. */
export type Entry = {
  /** Null where the entry is an event. */
  statement: string | null
  /** The event it keeps visible: itself, or the statement's occasion. */
  event: string | null
  /** What it can be found under, each value once. */
  values: Readonly<Record<Facet, readonly string[]>>
}

const takePart = (event: TimelineEvent, principal: string): readonly string[] => {
  // "with" names the counterparts of the principal, so it says that he was there.
  const isPrincipals = event.with.length > 0 || event.kind === 'visit'
  return [...(isPrincipals ? [principal] : []), ...event.with, ...event.present]
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const toEventEntry = (
  event: TimelineEvent,
  heard: readonly Statement[],
  corpus: Corpus,
): Entry => ({
  statement: null,
  event: event.id,
  values: {
    people: unique([...takePart(event, corpus.visit.principal), ...heard.flatMap(speakersOf)]),
    topics: event.topics,
    articles: unique(event.tellings.map((telling) => telling.article)),
    days: daysOf(event, corpus.visit),
  },
})

const toStatementEntry = (statement: Statement, corpus: Corpus): Entry => ({
  statement: statement.id,
  event: statement.occasion,
  values: {
    people: speakersOf(statement),
    topics: statement.topics,
    articles: carriersOf(statement),
    days: daysOfStatement(statement, corpus),
  },
})

/** Every entry once, those that keep the same event visible next to each other. */
export const toEntries = oncePer((corpus: Corpus): readonly Entry[] => {
  const heardAt = groupBy(corpus.statements, (statement) => statement.occasion)
  return [
    ...corpus.events.flatMap((event) => {
      const heard = heardAt.get(event.id) ?? []
      return [
        toEventEntry(event, heard, corpus),
        ...heard.map((statement) => toStatementEntry(statement, corpus)),
      ]
    }),
    ...(heardAt.get(null) ?? []).map((statement) => toStatementEntry(statement, corpus)),
  ]
})

/** Whether an entry passes one facet of a filter. */
export type Matcher = (entry: Entry, facet: Facet) => boolean

/** The filter as a question to each entry; a facet without a choice lets it pass. */
export const toMatcher = (filter: Filter): Matcher => {
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, new Set(filter[facet])]),
  ) as Record<Facet, Set<string>> // fromEntries forgets that every facet is there
  return (entry, facet) =>
    chosen[facet].size === 0 || entry.values[facet].some((value) => chosen[facet].has(value))
}

/** Ids of what passes a filter. */
export type Visible = { statements: ReadonlySet<string>; events: ReadonlySet<string> }

/** The statements that pass, and the events that pass or at which one of them was made. */
export const findVisible = oncePerPair((corpus: Corpus, filter: Filter): Visible => {
  const matches = toMatcher(filter)
  const statements = new Set<string>()
  const events = new Set<string>()
  for (const entry of toEntries(corpus)) {
    if (!facets.every((facet) => matches(entry, facet))) continue
    if (entry.statement !== null) statements.add(entry.statement)
    if (entry.event !== null) events.add(entry.event)
  }
  return { statements, events }
})
