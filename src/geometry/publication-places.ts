/**
 * Publications to scale: those of one day and no stated hour together on a ground as wide as the day, those
 * of a stated hour each at its stroke, with its words inside the day and none upon another.
 */
import { dayMs } from '#model/dating.ts'
import { groupBy } from '#model/group.ts'
import type { Publication } from './publications.ts'
import type { Stackable } from './stacking.ts'
import { stackBoxes } from './stacking.ts'
import { countLines, headingSize, softPx, textWidth } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import { startOfDay } from '#model/zone-clock.ts'

/** `start` and `end` in wall time: of its day, which its words do not leave. Lengths in px. */
export type PublicationPlace = TimeDomain & {
  readonly id: string
  /** Wall time of its stroke; null where no hour is stated. */
  readonly at: number | null
  /** More than one where they appeared on a day of which no hour is stated. */
  readonly publications: readonly Publication[]
  /** From the top of the row. */
  readonly top: number
  readonly height: number
  readonly titleWidth: number
  /** Whether there is room for more than the records: when it was, or that no hour is stated. */
  readonly hasWords: boolean
}

type Sized = Omit<PublicationPlace, 'top'>

const rowPx = 28
const markPx = 34
// Side by side they are a bunch, and no row of hours.
const mostAbreast = 9
const linePx = 14

/** What is written under the record of an article whose hour is stated. */
export const wordsUnder = ({ source, clocks }: Publication): string =>
  [source, clocks].filter((part) => part !== null).join(': ')

const dayOf = (day: string): TimeDomain => {
  const start = startOfDay(day)
  return { start, end: start + dayMs }
}

const sizeBox = (day: string, publications: readonly Publication[], roomPx: number): Sized => {
  const fitting = Math.max(1, Math.floor(roomPx / markPx))
  const abreast = Math.min(publications.length, mostAbreast, fitting)
  const hasWords = roomPx >= headingSize.titleWidth
  const height =
    Math.ceil(publications.length / abreast) * rowPx + (hasWords ? headingSize.height : 0)
  const titleWidth = Math.max(abreast * markPx, hasWords ? headingSize.titleWidth : 0)
  return { id: day, ...dayOf(day), at: null, publications, titleWidth, hasWords, height }
}

const sizeStroke = (publication: Publication, at: number, roomPx: number): Sized => {
  const { article, day } = publication
  const words = wordsUnder(publication)
  const wordsPx = Math.min(textWidth(words, 'small'), roomPx)
  const hasWords = roomPx >= headingSize.titleWidth
  const lines = hasWords ? countLines(words, wordsPx, 'small') : 0
  return {
    id: article.id,
    ...dayOf(day),
    at,
    publications: [publication],
    titleWidth: hasWords ? wordsPx : markPx,
    hasWords,
    height: rowPx + lines * linePx,
  }
}

/** Words stand at their stroke, before it or behind: so much room is theirs alone. */
const reachOf = ({ id, start, end, at, titleWidth, height }: Sized, msPerPx: number): Stackable => {
  const [first, last] = [start / msPerPx, end / msPerPx]
  if (at === null)
    return { id, start: first, end: Math.max(last, first + titleWidth) - 0.01, height }
  const x = at / msPerPx
  return { id, start: Math.max(first, x - titleWidth), end: Math.min(last, x + titleWidth), height }
}

/** Those that appeared in the days of the visit. */
export const publicationsIn = (
  publications: readonly Publication[],
  visit: TimeDomain,
): readonly Publication[] =>
  publications.filter(({ day }) => {
    const { start, end } = dayOf(day)
    return start >= visit.start && end <= visit.end
  })

/**
 * The places of the publications in the days of the visit; those beyond them have none. Nothing overlaps
 * as long as a px is worth no more than `msPerPx`; only a record may be wider than its day.
 */
export const placePublications = (
  publications: readonly Publication[],
  visit: TimeDomain,
  msPerPx: number,
): { readonly places: readonly PublicationPlace[]; readonly height: number } => {
  const inside = publicationsIn(publications, visit)
  const roomPx = dayMs / msPerPx - 2 * softPx
  const days = groupBy(
    inside.filter(({ at }) => at === null),
    ({ day }) => day,
  )
  const sized = [
    ...[...days].map(([day, members]) => sizeBox(day, members, roomPx)),
    ...inside.flatMap((each) => (each.at === null ? [] : [sizeStroke(each, each.at, roomPx)])),
  ]
  const tops = new Map(
    stackBoxes(sized.map((each) => reachOf(each, msPerPx))).map(({ id, top }) => [id, top]),
  )
  const places = sized.map((each) => ({ ...each, top: tops.get(each.id) ?? 0 }))
  return {
    places,
    height: places.reduce((most, { top, height }) => Math.max(most, top + height), 0),
  }
}
