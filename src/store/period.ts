/** The days that the timeline is zoomed to: a window on the visit, and no filter. */
import type { Visit } from '#model/corpus.ts'

/** First and last day as YYYY-MM-DD, both inside the visit, `from` not after `to`. */
export type Period = { readonly from: string; readonly to: string }

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00Z`)) &&
  new Date(`${text}T00:00Z`).toISOString().startsWith(text)

/**
 * The days from one to the other that belong to the visit, whichever comes first; an end that is not
 * given is that of the visit. Null for no day of the visit, and for all of them, which is no window.
 */
export const toPeriod = (a: string | null, b: string | null, visit: Visit): Period | null => {
  const [first, last] = [a ?? visit.from, b ?? visit.to]
  const [from, to] = first <= last ? [first, last] : [last, first]
  if (to < visit.from || from > visit.to) return null
  const period = {
    from: from < visit.from ? visit.from : from,
    to: to > visit.to ? visit.to : to,
  }
  return period.from === visit.from && period.to === visit.to ? null : period
}

/** Whether both are the same days; null, the whole visit, is the same as null alone. */
export const isSamePeriod = (a: Period | null, b: Period | null): boolean =>
  a?.from === b?.from && a?.to === b?.to

/** A day of an address; null where it is none. */
export const parseDay = (text: string): string | null => (isDay(text) ? text : null)
