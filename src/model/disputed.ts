/** What the articles answer in more than one way, statement by statement and event by event. */
import type { Corpus, Evidence, Rendering } from './corpus.ts'
import { groupBy } from './group.ts'
import { oncePer } from './once-per.ts'

/** Ids of what differences concern. */
export type Disputed = {
  readonly statements: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

const answers = ({ passages }: Rendering, evidence: readonly Evidence[]): boolean =>
  passages.some(({ start, end }) =>
    evidence.some((words) => words.start < end && start < words.end),
  )

/** The difference that bears on an event, by its id; of several, the first of the corpus. */
export const differencesByEvent = oncePer((corpus: Corpus): ReadonlyMap<string, string> => {
  const pairs = corpus.differences.flatMap(({ id, events }) =>
    events.map((event) => [event, id] as const),
  )
  // Of equal keys the last one stays.
  return new Map(pairs.toReversed())
})

/**
 * The events that a difference bears on, and the statements of which a rendering carries words that
 * answer one, or a part of them.
 */
export const disputedIn = oncePer((corpus: Corpus): Disputed => {
  const evidence = groupBy(
    corpus.differences.flatMap((difference) => difference.answers.flatMap((each) => each.evidence)),
    ({ article }) => article,
  )
  const isAnswer = (rendering: Rendering): boolean =>
    answers(rendering, evidence.get(rendering.article) ?? [])
  return {
    statements: new Set(
      corpus.statements.filter(({ renderings }) => renderings.some(isAnswer)).map(({ id }) => id),
    ),
    events: new Set(corpus.differences.flatMap(({ events }) => events)),
  }
})
