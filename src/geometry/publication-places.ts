/**
 * Publications to scale: those of one day and no stated hour together in a box as wide as the day, those
 * of a stated hour each at its stroke, in as many rows as it takes that none lies upon another.
 */
import { groupBy } from '#model/group.ts'
import type { Publication } from './publications.ts'
import { packRows } from './row-packing.ts'
import { textWidth } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import { startOfDay } from './zone-clock.ts'

/** `start` and `end` in wall time, lengths in px from the top of the row. */
export type PublicationPlace = {
  readonly id: string
  readonly start: number
  readonly end: number
  /** More than one where they appeared on a day of which no hour is stated. */
  readonly publications: readonly Publication[]
  readonly top: number
  readonly height: number
  /** At the end of the axis: it stands before its stroke. */
  readonly isBefore: boolean
}

const dayMs = 86_400_000
const rowPx = 26
const markPx = 32
// The mark itself with its border, before what is written on it.
const besidePx = 44

const labelPx = ({ name, clocks }: Publication): number =>
  textWidth(`${name}: ${clocks ?? ''}`, 'small') + besidePx

const toBoxes = (publications: readonly Publication[], msPerPx: number) =>
  [...groupBy(publications, ({ day }) => day)].map(([day, members]) => {
    const start = startOfDay(day)
    const abreast = Math.max(1, Math.floor(dayMs / msPerPx / markPx))
    const height = Math.ceil(members.length / abreast) * rowPx
    const box = { id: day, start, end: start + dayMs, publications: members }
    return { ...box, top: 0, height, isBefore: false }
  })

const toStrokes = (
  publications: readonly Publication[],
  domain: TimeDomain,
  msPerPx: number,
  topPx: number,
): readonly PublicationPlace[] => {
  const strokes = publications.map((publication) => {
    const start = publication.at ?? 0
    const isBefore = (domain.end - start) / msPerPx < labelPx(publication)
    return { id: publication.article.id, start, publication, isBefore }
  })
  const rows = packRows(
    strokes.map(({ id, start, publication, isBefore }) => {
      const x = start / msPerPx - (isBefore ? labelPx(publication) : 0)
      return { id, start: x, end: x + labelPx(publication) }
    }),
  )
  return strokes.map(({ id, start, publication, isBefore }) => ({
    id,
    start,
    end: start,
    publications: [publication],
    top: topPx + (rows.get(id) ?? 0) * rowPx,
    height: rowPx,
    isBefore,
  }))
}

/**
 * The places of the publications in the days of the visit, boxes above strokes; those beyond them have
 * none. Nothing overlaps as long as a px is worth no more than `msPerPx`.
 */
export const placePublications = (
  publications: readonly Publication[],
  visit: TimeDomain,
  msPerPx: number,
): { readonly places: readonly PublicationPlace[]; readonly height: number } => {
  const inside = publications.filter(({ at, day }) => {
    const moment = at ?? startOfDay(day)
    return moment >= visit.start && moment < visit.end
  })
  const boxes = toBoxes(
    inside.filter(({ at }) => at === null),
    msPerPx,
  )
  const topPx = boxes.reduce((most, { height }) => Math.max(most, height), 0)
  const strokes = toStrokes(
    inside.filter(({ at }) => at !== null),
    visit,
    msPerPx,
    topPx,
  )
  const height = strokes.reduce((most, stroke) => Math.max(most, stroke.top + rowPx), topPx)
  return { places: [...boxes, ...strokes], height }
}
