/** As what, and through whom, each article tells of an event. */
import { toldAs } from '#words/events.ts'
import type { Corpus, Telling, TimelineEvent } from './corpus.ts'
import { byId } from './lookup.ts'
import { speakersOf } from './statement.ts'

/**
 * The telling of each article that comes nearest to the event as it stands, the nearest first: in its status
 * before in another, then in the article's own words before through what somebody said, then in their order.
 */
export const nearestTellings = ({
  status,
  tellings,
}: Pick<TimelineEvent, 'status' | 'tellings'>): readonly Telling[] => {
  const distance = (telling: Telling): number =>
    (telling.status === status ? 0 : 2) + (telling.saidIn === null ? 0 : 1)
  return tellings
    .toSorted((a, b) => distance(a) - distance(b))
    .filter(
      ({ article }, index, sorted) =>
        sorted.findIndex((other) => other.article === article) === index,
    )
}

/**
 * What goes with the name of an article that tells so of an event: " (as planned, according to Ada Stone)".
 * Empty where it tells in its own words what the event is taken to be.
 */
export const describeToldAs = (
  { status, saidIn }: Telling,
  event: Pick<TimelineEvent, 'status'>,
  { people, statements }: Corpus,
): string => {
  const said = saidIn === null ? undefined : byId(statements).get(saidIn)
  return toldAs(
    status === event.status ? null : status,
    said ? speakersOf(said).map((id) => byId(people).get(id)?.name ?? id) : null,
  )
}
