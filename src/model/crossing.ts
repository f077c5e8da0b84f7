/**
 * Who said what about what: people crossed with topics. The figures are those that the filter shows
 * once the crossing is chosen, so they follow what is chosen in other facets and ignore their own two.
 */
import type { Corpus, Statement } from './corpus.ts'
import type { Filter } from './filter.ts'
import { defaultRoles, hasOtherRoles } from './filter.ts'
import type { Found } from './found.ts'
import { groupBy } from './group.ts'
import { oncePer, oncePerThree } from './once-per.ts'
import { speakersOf } from './statement.ts'
import { findVisible } from './visible.ts'

/** People and topics that are chosen together; none of one kind: whichever. */
export type Crossing = Pick<Filter, 'people' | 'topics'>

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))

/** Whether just these people, as speakers, and these topics are chosen, whatever is chosen besides. */
export const isCrossedAt = (filter: Filter, { people, topics }: Crossing): boolean =>
  isSame(filter.people, people) && isSame(filter.topics, topics) && !hasOtherRoles(filter)

/**
 * The filter with just these people and topics chosen, people in the roles that a filter begins with;
 * where they are so already, with no people and topics. The other facets stay as they are.
 */
export const toggleCrossing = (filter: Filter, { people, topics }: Crossing): Filter =>
  isCrossedAt(filter, { people, topics })
    ? { ...filter, people: [], topics: [] }
    : { ...filter, people, topics, roles: defaultRoles }

/** Who speaks in a corpus, in the order of its people; null at the end where words are nobody's. */
export const findSpeakers = oncePer(
  ({ people, statements }: Corpus): readonly (string | null)[] => {
    const speaking = new Set(statements.flatMap(speakersOf))
    const named = people.flatMap(({ id }) => (speaking.has(id) ? [id] : []))
    return statements.some(({ speaker }) => speaker === null) ? [...named, null] : named
  },
)

/** Numbers of statements. */
export type Tally = {
  /** Each statement once. */
  total: number
  /** By topic; a statement on several counts under each. What has none is not there. */
  topics: ReadonlyMap<string, number>
}

/** How many of the statements are on each topic. */
export const tally = (statements: readonly Statement[]): Tally => {
  const byTopic = groupBy(
    statements.flatMap(({ topics }) => topics),
    (topic) => topic,
  )
  return {
    total: statements.length,
    topics: new Map([...byTopic].map(([topic, { length }]) => [topic, length])),
  }
}

export type Crossed = {
  all: Tally
  /** One for each of `findSpeakers`; a statement of several speakers counts for each of them. */
  speakers: ReadonlyMap<string | null, Tally>
  /** Statements that are on more than one topic. */
  onSeveral: number
}

const countOnce = oncePerThree((corpus: Corpus, filter: Filter, found: Found | null): Crossed => {
  const visible = findVisible(corpus, { ...filter, people: [], topics: [] }, found)
  const statements = corpus.statements.filter(({ id }) => visible.statements.has(id))
  const isBy = (speaker: string | null) => (statement: Statement) =>
    speaker === null ? statement.speaker === null : speakersOf(statement).includes(speaker)
  return {
    all: tally(statements),
    speakers: new Map(
      findSpeakers(corpus).map((speaker) => [speaker, tally(statements.filter(isBy(speaker)))]),
    ),
    onSeveral: statements.filter(({ topics }) => topics.length > 1).length,
  }
})

/**
 * Every speaker crossed with every topic, in what was found and the facets but people and topics leave.
 * Null for `found`: nothing is searched for.
 */
export const countCrossings = (
  corpus: Corpus,
  filter: Filter,
  found: Found | null = null,
): Crossed => countOnce(corpus, filter, found)
