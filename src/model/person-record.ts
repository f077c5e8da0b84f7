/** What the articles tell of somebody: office, words, the events taken part in, and who speaks of them. */
import type {
  Corpus,
  Difference,
  Evidence,
  Office,
  Person,
  Statement,
  TimelineEvent,
} from './corpus.ts'
import { groupBy } from './group.ts'
import { oncePer } from './once-per.ts'
import { isInferredThere, participantsOf } from './participants.ts'
import { speakersOf } from './statement.ts'

/** An office in one wording, with the words of every article that gives it so. */
type OfficeGiven = { office: string; evidence: readonly Office[] }

/** An event taken part in. */
export type Participation = {
  event: TimelineEvent
  /** Its counterparts for the principal, and the principal for a counterpart. */
  met: readonly string[]
  /** Everybody else who took part. */
  alsoThere: readonly string[]
  /** Whether words said there are all that shows it: no article names the person among those there. */
  isByWords: boolean
  /** Whether taking part is the editor's conclusion: no telling names the person. */
  isInferred: boolean
}

export type PersonRecord = {
  /** Null: nobody, where words are not attributed. */
  person: Person | null
  offices: readonly OfficeGiven[]
  /** Differences of which an answer lies in the words that give an office. */
  disputes: readonly Difference[]
  said: readonly Statement[]
  tookPart: readonly Participation[]
  /** Statements of others that name or mean them. */
  mentionedIn: readonly Statement[]
}

const overlap = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end

const disputesOf = ({ offices }: Person, { differences }: Corpus): readonly Difference[] =>
  differences.filter(({ answers }) =>
    answers.some(({ evidence }) =>
      evidence.some((words) => offices.some((office) => overlap(words, office))),
    ),
  )

const toOffices = ({ offices }: Person): readonly OfficeGiven[] =>
  [...groupBy(offices, ({ office }) => office)].map(([office, evidence]) => ({ office, evidence }))

const toParticipation = (
  person: string,
  event: TimelineEvent,
  principal: string,
): Participation => {
  const there = participantsOf(event, principal)
  const others = there.filter((other) => other !== person)
  const met = person === principal ? event.with : event.with.includes(person) ? [principal] : []
  return {
    event,
    met,
    alsoThere: others.filter((other) => !met.includes(other)),
    isByWords: !there.includes(person),
    isInferred: isInferredThere(event, person),
  }
}

/** The items by each of the people that belong to them, in their order. */
const byPerson = <Item>(
  items: readonly Item[],
  peopleOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> => {
  const pairs = items.flatMap((item) =>
    Array.from(new Set(peopleOf(item)), (person) => ({ person, item })),
  )
  return new Map(
    [...groupBy(pairs, ({ person }) => person)].map(([person, own]) => [
      person,
      own.map(({ item }) => item),
    ]),
  )
}

/** What everybody said, is mentioned in and took part in: an event also where words said there are given. */
const collect = ({ statements, events, visit }: Corpus) => {
  const saidAt = groupBy(statements, ({ occasion }) => occasion)
  return {
    said: byPerson(statements, speakersOf),
    mentionedIn: byPerson(statements, ({ mentions }) => mentions),
    tookPart: byPerson(events, (event) => [
      ...participantsOf(event, visit.principal),
      ...(saidAt.get(event.id) ?? []).flatMap(speakersOf),
    ]),
  }
}

const toRecord = (
  person: Person,
  corpus: Corpus,
  { said, mentionedIn, tookPart }: ReturnType<typeof collect>,
): PersonRecord => ({
  person,
  offices: toOffices(person),
  disputes: disputesOf(person, corpus),
  said: said.get(person.id) ?? [],
  tookPart: (tookPart.get(person.id) ?? []).map((event) =>
    toParticipation(person.id, event, corpus.visit.principal),
  ),
  mentionedIn: mentionedIn.get(person.id) ?? [],
})

const isThere = ({ said, tookPart, mentionedIn }: PersonRecord): boolean =>
  said.length + tookPart.length + mentionedIn.length > 0

const nobody = ({ statements }: Corpus): PersonRecord => ({
  person: null,
  offices: [],
  disputes: [],
  said: statements.filter(({ speaker }) => speaker === null),
  tookPart: [],
  mentionedIn: [],
})

/**
 * One record for everybody who speaks, takes part or is mentioned, in the order of the people; one for
 * nobody at the end where words are not attributed. Who only sends articles has none.
 */
export const personRecords = oncePer((corpus: Corpus): readonly PersonRecord[] => {
  const collected = collect(corpus)
  const named = corpus.people.map((person) => toRecord(person, corpus, collected))
  return [...named, nobody(corpus)].filter(isThere)
})
