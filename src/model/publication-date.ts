/** When an article appeared, in the words of the page. */
import type { Article } from './corpus.ts'
import { formatDating } from './dating.ts'

type Published = NonNullable<Article['published']>

/** Offsets as `formatDating` writes them; they end a clock time. */
const offset = /(?<=\d\d:\d\d )UTC([+-]\d\d:\d\d)?$/

/**
 * The date of publication as finely as it is known: "Monday 3 March 2031, 16:38 IST". The zone is called as
 * the article calls it; where it gives none, by its offset.
 */
export const formatPublished = (published: Published): string =>
  formatDating(published).replace(offset, (given) => published.zone ?? given)

/** Only its clock time, "16:38 IST"; the whole date where it has none. */
export const formatClockTime = (published: Published): string =>
  formatPublished(published).replace(/^.*, (?=\d\d:\d\d )/, '')
