/** When an event was, in words for its mark. */
import * as notStated from '#words/not-stated.ts'
import { partOfDayInferred, partsOfDay } from '#words/events.ts'
import { inferred } from '#words/statements.ts'
import { isInferred } from './basis.ts'
import type { TimelineEvent } from './corpus.ts'
import { formatDating, formatDay } from './dating.ts'

/** "evening", or "evening, inferred" where no article states it; null where it is not known. */
export const sayPartOfDay = ({ partOfDay, ...event }: TimelineEvent): string | null => {
  if (partOfDay === null) return null
  const said = partsOfDay[partOfDay]
  return isInferred(event) ? partOfDayInferred(said) : said
}

/**
 * What is heard of it behind its title: "Saturday 8 March (inferred)", then "evening, inferred" or, of one day,
 * "hour not stated". What is dated otherwise than by a day is dated as it is in words everywhere; without a date
 * it is said that there is none.
 */
export const spokenTime = (event: TimelineEvent): readonly string[] => {
  const { dating } = event
  if (!dating) return [notStated.date]
  const isDay = dating.when === dating.earliest
  const date = isDay ? formatDay(dating.when) : formatDating(dating)
  const hour = sayPartOfDay(event) ?? (isDay ? notStated.hour : null)
  return [isInferred(event) ? inferred(date) : date, ...(hour === null ? [] : [hour])]
}
