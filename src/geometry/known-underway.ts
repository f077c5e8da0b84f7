/** How long what had begun and was to go on is known to have gone on, as far as the articles tell. */
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import { wholesOf } from '#model/event-order.ts'
import { byId } from '#model/lookup.ts'
import { startOfDay } from '#model/zone-clock.ts'
import { publicationsOf } from './publications.ts'
import type { TimeSpan } from './time-span.ts'
import { toTimeSpan } from './time-span.ts'

/** What belongs to the visit was a part of the visit itself, whether or not its seed says so. */
const isPartOf = (part: TimelineEvent, whole: TimelineEvent, { events }: Corpus): boolean =>
  part.id !== whole.id &&
  ((whole.kind === 'visit' && part.scope === 'visit') ||
    wholesOf(part, byId(events)).includes(whole.id))

/** The earliest moment at which each part of it that was held can have been. */
const timesOfParts = (whole: TimelineEvent, corpus: Corpus): readonly number[] =>
  corpus.events
    .filter((part) => part.status === 'held' && isPartOf(part, whole, corpus))
    .flatMap((part) => toTimeSpan(part, corpus.visit)?.start ?? [])

/** The earliest moment at which each article that tells of it as under way can have appeared. */
const timesTold = ({ tellings }: TimelineEvent, corpus: Corpus): readonly number[] =>
  publicationsOf(corpus)
    .filter(({ article: { id } }) =>
      tellings.some(({ status, article }) => status === 'underway' && article === id),
    )
    .map(({ at, day }) => at ?? startOfDay(day))

/**
 * The stretch of an event, as `toTimeSpan` has it. One that was under way is solid as long as articles
 * tell of it so, or of parts of it that were held, though never beyond its end.
 */
export const spanOfEvent = (event: TimelineEvent, corpus: Corpus): TimeSpan | null => {
  const span = toTimeSpan(event, corpus.visit)
  if (!span || event.status !== 'underway') return span
  const last = Math.max(span.solidEnd, ...timesOfParts(event, corpus), ...timesTold(event, corpus))
  return { ...span, solidEnd: Math.min(last, span.end) }
}
