/** The time that an article gives for an event, where it is not the one that the event stands at. */
import { partsOfDay } from '#words/events.ts'
import { dayWithPart } from '#words/dates.ts'
import type { Telling } from './corpus.ts'
import type { Day } from './dating.ts'
import { formatDating, formatDay } from './dating.ts'

type Told = Pick<Telling, 'dating' | 'partOfDay'>

/** What two tellings of one time have in common, and no others. */
export const timeKey = ({ dating, partOfDay }: Told): string =>
  [dating?.when ?? '', partOfDay ?? ''].join('~')

/**
 * "Tuesday 4 March", "Tuesday 4 March, evening": the day under which it is told, where the telling gives just
 * that; else the date as finely as the telling gives it. A telling without a date says only the day.
 */
export const formatToldTime = ({ dating, partOfDay }: Told, day: Day): string => {
  const date = dating === null || dating.when === day ? formatDay(day) : formatDating(dating)
  return partOfDay === null ? date : dayWithPart(date, partsOfDay[partOfDay])
}
