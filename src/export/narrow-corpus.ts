/** The part of a corpus that a reader sees, so that what is taken away is what was looked at. */
import type { Corpus } from '#model/corpus.ts'

type Kept = Pick<ReadonlySet<string>, 'has'>

/**
 * The corpus with the visible statements and events only, in their order; the occasion of a visible
 * statement stays with it. Differences stay where an event they concern does. People, topics and
 * articles stay whole, and so does what an event says of its order: it may name an event left out.
 */
export const narrowCorpus = (
  corpus: Corpus,
  visible: { statements: Kept; events: Kept },
): Corpus => {
  const statements = corpus.statements.filter(({ id }) => visible.statements.has(id))
  const occasions = new Set(statements.map(({ occasion }) => occasion))
  const events = corpus.events.filter(({ id }) => visible.events.has(id) || occasions.has(id))
  const kept = new Set(events.map(({ id }) => id))
  const differences = corpus.differences.filter((difference) =>
    difference.events.some((event) => kept.has(event)),
  )
  return { ...corpus, statements, events, differences }
}
