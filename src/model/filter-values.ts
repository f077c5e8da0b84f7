/**
 * Under which values of each facet a statement or an event is found.
 *
 * A statement concerns the people who speak it and those it mentions. An event concerns who takes part
 * (the principal, the counterparts, others present), who speaks at it, and whom an article names where
 * it tells of it.
 */
import type { Corpus, Person, Statement, TimelineEvent } from './corpus.ts'
import { dayOf, daysOf, daysOfStatement, visitDays } from './dating.ts'
import { disputedIn } from './disputed.ts'
import type { Facet, Role } from './filter.ts'
import { disputedValue } from './filter.ts'
import { byId } from './lookup.ts'
import { oncePer } from './once-per.ts'
import { participantsOf } from './participants.ts'
import { carriersOf, formOf, speakersOf } from './statement.ts'

/** Values without order; one that is listed twice counts once. */
export type FacetValues = Readonly<Record<Exclude<Facet, 'people'>, readonly string[]>> & {
  /** The people in each role. */
  readonly people: Readonly<Record<Role, readonly string[]>>
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Finds the forms of all names as whole words, the longest at each place. */
const createNaming = (people: readonly Person[]): ((text: string) => readonly string[]) => {
  const owners = new Map(
    people.flatMap(({ id, forms }) => forms.map((form) => [form, id] as const)),
  )
  if (owners.size === 0) return () => []
  const forms = [...owners.keys()].toSorted((a, b) => b.length - a.length).map(escape)
  const named = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  )
  return (text) => (text.match(named) ?? []).flatMap((form) => owners.get(form) ?? [])
}

const namingIn = oncePer(createNaming)

const isListed = (values: ReadonlySet<string>, id: string): readonly string[] =>
  values.has(id) ? [disputedValue] : []

const agenciesOf = (articles: readonly string[], corpus: Corpus): readonly string[] =>
  articles.flatMap((id) => byId(corpus.articles).get(id)?.agency?.is ?? [])

/**
 * What may lie on any day of the visit says nothing of one of them, and is under none. A visit of a
 * single day is that day's.
 */
const daysOfEvent = (event: TimelineEvent, { visit }: Corpus): readonly string[] => {
  const days = daysOf(event, visit)
  const isAnyDay = dayOf(event, visit) === 'whole' && days.length === visitDays(visit).length
  return isAnyDay ? [] : days
}

/** The values of an event at which these statements were made. It has no form. */
export const valuesOfEvent = (
  event: TimelineEvent,
  heard: readonly Statement[],
  corpus: Corpus,
): FacetValues => {
  const tellers = event.tellings.map(({ article }) => article)
  const naming = namingIn(corpus.people)
  return {
    people: {
      speaks: heard.flatMap(speakersOf),
      'takes-part': participantsOf(event, corpus.visit.principal),
      mentioned: event.tellings.flatMap(({ exact }) => naming(exact)),
    },
    topics: event.topics,
    articles: tellers,
    days: daysOfEvent(event, corpus),
    form: [],
    agency: agenciesOf(tellers, corpus),
    disputed: isListed(disputedIn(corpus).events, event.id),
  }
}

/**
 * The values of a statement: every day its occasion may lie on, the form of its fullest rendering, as
 * it is drawn, the agencies of the articles that carry it and the origins of what they carry.
 */
export const valuesOfStatement = (statement: Statement, corpus: Corpus): FacetValues => ({
  people: { speaks: speakersOf(statement), 'takes-part': [], mentioned: statement.mentions },
  topics: statement.topics,
  articles: carriersOf(statement),
  days: daysOfStatement(statement, corpus),
  form: [formOf(statement)],
  agency: [
    ...agenciesOf(carriersOf(statement), corpus),
    ...statement.renderings.flatMap(({ origin }) => origin ?? []),
  ],
  disputed: isListed(disputedIn(corpus).statements, statement.id),
})
