/** Which events a calendar can hold: a calendar must put an event on a day. */
import type { Dating, TimelineEvent } from '#model/corpus.ts'
import { instantsOf } from '#model/instants.ts'

const wholeDays = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/

/**
 * The first and the last of the days that a date names; null where it names no whole days or is finer, which is
 * also so where the date is marked as uncertain.
 */
export const calendarDays = ({
  when,
  earliest,
  latest,
}: Dating): readonly [string, string] | null =>
  wholeDays.test(when) && earliest !== null && latest !== null ? [earliest, latest] : null

/** Whether a calendar can hold it: it is dated to the day, to several days or to clock times. */
export const isKnownToTheDay = ({ dating }: TimelineEvent): boolean =>
  dating !== null && (instantsOf(dating).length > 0 || calendarDays(dating) !== null)
