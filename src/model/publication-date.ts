/** When an article appeared, in the words of the page. */
import { inZone } from '#words/dates.ts'
import type { Article } from './corpus.ts'
import { formatDating, readMinute } from './dating.ts'

type Published = NonNullable<Article['published']>

/**
 * The date of publication as finely as it is known: "Monday 3 March 2031, 16:38 IST". The zone is called as
 * the article calls it; where it gives none, by its offset.
 */
export const formatPublished = (published: Published): string =>
  formatDating(published, published.zone)

/** Only its clock time, "16:38 IST"; the whole date where it has none. */
export const formatClockTime = (published: Published): string => {
  const minute = published.precision === 'minute' ? readMinute(published.when) : null
  return minute ? inZone(minute.clock, published.zone ?? minute.zone) : formatPublished(published)
}
