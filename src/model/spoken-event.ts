/** An event where it is heard instead of seen. */
import * as notStated from '#words/not-stated.ts'
import { partsOfDay } from '#words/events.ts'
import { inferred } from '#words/statements.ts'
import { isInferred } from './basis.ts'
import type { Dating, TimelineEvent } from './corpus.ts'
import { formatDating, formatDay } from './dating.ts'

/** Whether it is one day and no hour of it. */
const isDay = ({ when, earliest, latest }: Dating): boolean => when === earliest && when === latest

/**
 * When an event of the visit was, for behind its title: "Saturday 8 March (inferred)", then "evening (inferred)" or,
 * of one day, "hour not stated". What is dated otherwise is dated as it is in words everywhere; without a date it
 * is said that there is none. What no article states is marked.
 */
export const spokenTime = (event: TimelineEvent): readonly string[] => {
  const { dating, partOfDay } = event
  const mark = (text: string): string => (isInferred(event) ? inferred(text) : text)
  if (!dating) return [notStated.date]
  const date = mark(isDay(dating) ? formatDay(dating.when) : formatDating(dating))
  if (partOfDay !== null) return [date, mark(partsOfDay[partOfDay])]
  return isDay(dating) ? [date, notStated.hour] : [date]
}
