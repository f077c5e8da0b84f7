/** What the published corpus says the page must show, worked out here and not by the code of the page. */
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'

/** Ids of statements and events, sorted. */
export type Shown = { statements: string[]; events: string[] }

const speakersOf = ({ speaker }: Statement): string[] => (speaker === null ? [] : [speaker].flat())

const takesPart = (event: TimelineEvent, person: string, { visit }: Corpus): boolean =>
  event.with.includes(person) ||
  event.present.includes(person) ||
  // Who has counterparts is the principal, and the visit is the principal's.
  (person === visit.principal && (event.with.length > 0 || event.kind === 'visit'))

const speaksAt = ({ id }: TimelineEvent, person: string, { statements }: Corpus): boolean =>
  statements.some(
    (statement) => statement.occasion === id && speakersOf(statement).includes(person),
  )

function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) {
    days.push(new Date(ms).toISOString().slice(0, 10))
  }
  return days
}

/** The days of the visit, "before", "after" or "undated": everything an event is found under. */
export function daysOfEvent({ dating, scope }: TimelineEvent, { visit }: Corpus): string[] {
  if (!dating) return ['undated']
  const earliest = dating.earliest ?? '0000-01-01'
  const latest = dating.latest ?? '9999-12-31'
  const isInside = scope === 'visit'
  if (latest < visit.from || (!isInside && earliest < visit.from)) return ['before']
  if (earliest > visit.to || (!isInside && latest > visit.to)) return ['after']
  return daysBetween(visit.from, visit.to).filter((day) => earliest <= day && day <= latest)
}

const eventOf = (statement: Statement, { events }: Corpus): TimelineEvent | undefined =>
  events.find(({ id }) => id === statement.occasion)

function daysOfStatement(statement: Statement, corpus: Corpus): string[] {
  const occasion = eventOf(statement, corpus)
  return occasion ? daysOfEvent(occasion, corpus) : [statement.lastPossibleDay]
}

type Facet = {
  /** What the page calls the group of choices. */
  name: string
  parameter: string
  hasStatement: (statement: Statement, value: string, corpus: Corpus) => boolean
  hasEvent: (event: TimelineEvent, value: string, corpus: Corpus) => boolean
  values: (corpus: Corpus) => string[]
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

export const people: Facet = {
  name: 'People',
  parameter: 'people',
  hasStatement: (statement, person) => speakersOf(statement).includes(person),
  hasEvent: (event, person, corpus) =>
    takesPart(event, person, corpus) || speaksAt(event, person, corpus),
  values: (corpus) => {
    const { statements, events } = corpus
    return ids(corpus.people).filter(
      (person) =>
        statements.some((statement) =>
          [...speakersOf(statement), ...statement.mentions].includes(person),
        ) || events.some((event) => takesPart(event, person, corpus)),
    )
  },
}

export const topics: Facet = {
  name: 'Topics',
  parameter: 'topics',
  hasStatement: (statement, topic) => statement.topics.includes(topic),
  hasEvent: (event, topic) => event.topics.includes(topic),
  values: (corpus) => ids(corpus.topics),
}

export const articles: Facet = {
  name: 'Articles',
  parameter: 'articles',
  hasStatement: ({ renderings }, id) => renderings.some(({ article }) => article === id),
  hasEvent: ({ tellings }, id) => tellings.some(({ article }) => article === id),
  values: (corpus) => ids(corpus.articles),
}

const days: Facet = {
  name: 'Days',
  parameter: 'day',
  hasStatement: (statement, day, corpus) => daysOfStatement(statement, corpus).includes(day),
  // What may lie on any day of the visit is under none.
  hasEvent: (event, day, corpus) => {
    const { from, to } = corpus.visit
    const own = daysOfEvent(event, corpus)
    return own.includes(day) && own.length < daysBetween(from, to).length
  },
  values: (corpus) => {
    const { visit, events } = corpus
    const found = new Set(events.flatMap((event) => daysOfEvent(event, corpus)))
    const beyond = (day: string) => (found.has(day) ? [day] : [])
    return [
      ...beyond('before'),
      ...daysBetween(visit.from, visit.to),
      ...beyond('after'),
      ...beyond('undated'),
    ]
  },
}

const fullness = ['reported', 'partial', 'direct'] as const

/** The form of the fullest rendering. */
const formOf = ({ renderings }: Statement): string =>
  fullness.findLast((form) => renderings.some((rendering) => rendering.form === form)) ?? ''

const form: Facet = {
  name: 'Form',
  parameter: 'form',
  hasStatement: (statement, value) => formOf(statement) === value,
  hasEvent: () => false,
  values: () => ['direct', 'partial', 'reported'],
}

const agencyOf = (article: string, { articles: all }: Corpus): string | undefined =>
  all.find(({ id }) => id === article)?.agency?.is

const agency: Facet = {
  name: 'Agencies',
  parameter: 'agency',
  hasStatement: ({ renderings }, value, corpus) =>
    renderings.some(
      ({ article, origin }) => origin === value || agencyOf(article, corpus) === value,
    ),
  hasEvent: ({ tellings }, value, corpus) =>
    tellings.some(({ article }) => agencyOf(article, corpus) === value),
  values: (corpus) =>
    ids(corpus.people).filter(
      (id) =>
        corpus.articles.some((article) => article.agency?.is === id) ||
        corpus.statements.some(({ renderings }) => renderings.some(({ origin }) => origin === id)),
    ),
}

const disputed: Facet = {
  name: 'Disputed',
  parameter: 'disputed',
  hasStatement: ({ renderings }, _value, { differences }) =>
    differences
      .flatMap(({ answers }) => answers.flatMap(({ evidence }) => evidence))
      .some((words) =>
        renderings.some(
          ({ article, passages }) =>
            article === words.article &&
            passages.some(({ start, end }) => start < words.end && words.start < end),
        ),
      ),
  hasEvent: ({ id }, _value, { differences }) =>
    differences.some(({ events }) => events.includes(id)),
  values: () => ['1'],
}

export const facets = [people, topics, articles, days, form, agency, disputed]

/** The statements of these, the events of these and those at which one of the statements was made. */
function toShown(statements: Statement[], events: TimelineEvent[]): Shown {
  const occasions = statements.flatMap(({ occasion }) => occasion ?? [])
  return {
    statements: ids(statements).toSorted(),
    events: [...new Set([...ids(events), ...occasions])].toSorted(),
  }
}

/** What is left when one value of each of these facets is chosen. */
export function shownBy(corpus: Corpus, choices: readonly (readonly [Facet, string])[]): Shown {
  return toShown(
    corpus.statements.filter((statement) =>
      choices.every(([facet, value]) => facet.hasStatement(statement, value, corpus)),
    ),
    corpus.events.filter((event) =>
      choices.every(([facet, value]) => facet.hasEvent(event, value, corpus)),
    ),
  )
}
