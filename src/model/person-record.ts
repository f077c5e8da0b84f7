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

/** The events where somebody is a counterpart or present, and those where something said is given. */
const tookPartIn = (
  person: string,
  said: readonly Statement[],
  { events, visit }: Corpus,
): readonly Participation[] => {
  const occasions = new Set(said.map(({ occasion }) => occasion))
  return events
    .filter(
      (event) => participantsOf(event, visit.principal).includes(person) || occasions.has(event.id),
    )
    .map((event) => toParticipation(person, event, visit.principal))
}

const saidBy = (person: string, { statements }: Corpus): readonly Statement[] =>
  statements.filter((statement) => speakersOf(statement).includes(person))

const toRecord = (person: Person, corpus: Corpus): PersonRecord => ({
  person,
  offices: toOffices(person),
  disputes: disputesOf(person, corpus),
  said: saidBy(person.id, corpus),
  tookPart: tookPartIn(person.id, saidBy(person.id, corpus), corpus),
  mentionedIn: corpus.statements.filter(({ mentions }) => mentions.includes(person.id)),
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
export const personRecords = oncePer((corpus: Corpus): readonly PersonRecord[] =>
  [...corpus.people.map((person) => toRecord(person, corpus)), nobody(corpus)].filter(isThere),
)
