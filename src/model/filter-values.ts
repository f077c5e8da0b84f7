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
import { participantsOf } from './participants.ts'
import { formOf, speakersOf } from './statement.ts'

/** Takes a value of a facet; of people, with the role in which they are found. The same may come again. */
export type AddValue = (facet: Facet, value: string, role?: Role) => void

const nobody: readonly string[] = []

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
  return (text) => text.match(named)?.flatMap((form) => owners.get(form) ?? []) ?? nobody
}

/**
 * What may lie on any day of the visit says nothing of one of them, and is under none. A visit of a
 * single day is that day's.
 */
const daysOfEvent = (event: TimelineEvent, { visit }: Corpus): readonly string[] => {
  const days = daysOf(event, visit)
  const isAnyDay = dayOf(event, visit) === 'whole' && days.length === visitDays(visit).length
  return isAnyDay ? [] : days
}

export type FilterValues = {
  /**
   * The values of a statement: every day its occasion may lie on, the form of its fullest rendering, as
   * it is drawn, the agencies of the articles that carry it and the origins of what they carry.
   */
  readonly addOfStatement: (statement: Statement, add: AddValue) => void
  /** The values of an event at which these statements were made. It has no form. */
  readonly addOfEvent: (event: TimelineEvent, heard: readonly Statement[], add: AddValue) => void
}

/**
 * What the statements and events of a corpus are found under. Values are handed over one by one: lists
 * of them for a hundred thousand events would be thrown away as soon as they are made.
 */
export const createFilterValues = (corpus: Corpus): FilterValues => {
  const disputed = disputedIn(corpus)
  const naming = createNaming(corpus.people)
  const agencies = new Map(corpus.articles.map(({ id, agency }) => [id, agency?.is]))
  const addArticle = (article: string, add: AddValue): void => {
    add('articles', article)
    const agency = agencies.get(article)
    if (agency !== undefined) add('agency', agency)
  }
  return {
    addOfStatement: (statement, add) => {
      for (const id of speakersOf(statement)) add('people', id, 'speaks')
      for (const id of statement.mentions) add('people', id, 'mentioned')
      for (const id of statement.topics) add('topics', id)
      for (const { article, origin } of statement.renderings) {
        addArticle(article, add)
        if (origin !== null) add('agency', origin)
      }
      for (const day of daysOfStatement(statement, corpus)) add('days', day)
      add('form', formOf(statement))
      if (disputed.statements.has(statement.id)) add('disputed', disputedValue)
    },
    addOfEvent: (event, heard, add) => {
      for (const id of participantsOf(event, corpus.visit.principal))
        add('people', id, 'takes-part')
      for (const statement of heard) {
        for (const id of speakersOf(statement)) add('people', id, 'speaks')
      }
      for (const id of event.topics) add('topics', id)
      for (const { article, exact } of event.tellings) {
        addArticle(article, add)
        for (const id of naming(exact)) add('people', id, 'mentioned')
      }
      for (const day of daysOfEvent(event, corpus)) add('days', day)
      if (disputed.events.has(event.id)) add('disputed', disputedValue)
    },
  }
}
