/** The titles of bars: where each stands, and how much room it takes there. */
import { dayMs, formatDating } from '#model/dating.ts'
import { partOfDayInferred, partsOfDay } from '#words/events.ts'
import * as words from '#words/timeline.ts'
import { toNode } from './node.ts'
import type { Letter } from './text-lines.ts'
import { countLines, longestWord, softPx, textWidth } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import type { EventBar } from './time-scene.ts'

const lineHeightPx = 15
const paddingPx = 5
// Before the title a node; behind it the sign of a difference, or below where there is no room for it.
const nodePx = 18
const signPx = 22
/** The line above the title of a part of a day: its node, at its hours. */
const nodeLinePx = 14
// Longer lines are harder to read, and would not fit into a narrow frame.
const mostTitlePx = 280
// In less room than this hardly a word could be read.
const leastTextPx = 44
// With so much a title that has to leave its time does not become a column of single words.
const reachPx = 80

/** How much a title takes, in px. */
export type TitleSize = { readonly titleWidth: number; readonly height: number }

const smallOnly = ['small'] as const
const anyType = ['semibold', 'smaller'] as const

/** The time of a bar, and for a part of a day that whole day, as the part itself is too short for words. */
export const roomOf = ({ span, start, end }: EventBar): TimeDomain => {
  if (span.kind !== 'part-of-day') return { start, end }
  const midnight = Math.floor(span.solidStart / dayMs) * dayMs
  return { start: Math.min(start, midnight), end: Math.max(end, midnight + dayMs) }
}

const edgesPx = ({ span }: EventBar): number => (span.kind === 'unscaled' ? softPx : 2 * softPx)

/** What a room leaves to a title, in px. */
const innerPx = (bar: EventBar, { start, end }: TimeDomain, msPerPx: number): number =>
  (end - start) / msPerPx - edgesPx(bar)

/** Before the title; where a part of a day is, the node stands above by itself. */
const besideTitle = ({ span }: EventBar): number => (span.kind === 'part-of-day' ? 0 : nodePx)

const titleOf = ({ event, ghost }: EventBar): string => {
  if (ghost) return words.ghost(event.title, ghost.said)
  const date = event.scope === 'context' && event.dating ? formatDating(event.dating) : ''
  return `${date} ${event.title}`.trim()
}

/** What is part of something else, or told otherwise, is set in smaller type. */
const letterOf = ({ event, ghost }: EventBar): Letter =>
  ghost || toNode(event).size === 'small' ? 'small' : 'semibold'

const typesOf = (bar: EventBar): readonly Letter[] =>
  letterOf(bar) === 'small' ? smallOnly : anyType

/** The largest type in which no word of the title has to be broken; null where there is none. */
const typeOf = (bar: EventBar, widthPx: number): Letter | null => {
  const [title, px] = [titleOf(bar), widthPx - besideTitle(bar)]
  return (
    typesOf(bar).find((letter) => px >= Math.max(leastTextPx, longestWord(title, letter))) ?? null
  )
}

/** Px of the longest word of a title, in the smallest type, with what stands around it. */
const wordPx = (bar: EventBar): number =>
  Math.ceil(longestWord(titleOf(bar), typesOf(bar).at(-1))) + 1 + besideTitle(bar) + edgesPx(bar)

/** Whether the words of a bar fit into its own time, none of them broken. */
export const hasRoomForTitle = (bar: EventBar, msPerPx: number): boolean =>
  typeOf(bar, innerPx(bar, roomOf(bar), msPerPx)) !== null

/**
 * The stretch that a title must not leave: its own time where the words fit into that, else as much more
 * as they need, to the right, but never beyond the axis.
 */
export const reachOf = (bar: EventBar, axis: TimeDomain, msPerPx: number): TimeDomain => {
  const own = roomOf(bar)
  if (hasRoomForTitle(bar, msPerPx)) return own
  const neededPx = Math.max(reachPx + besideTitle(bar) + edgesPx(bar), wordPx(bar))
  const length = Math.min(axis.end - axis.start, Math.max(own.end - own.start, neededPx * msPerPx))
  const start = Math.max(axis.start, Math.min(own.start, axis.end - length))
  return { start, end: start + length }
}

/** Px that the room of a bar has to have so that its words fit into it, none of them broken. */
export const leastRoomPx = (bar: EventBar): number =>
  Math.max(leastTextPx + besideTitle(bar) + edgesPx(bar), wordPx(bar))

/** The part of the day has lines of its own; none where there is none. */
const linesOfPart = ({ event: { partOfDay, basis } }: EventBar, widthPx: number): number => {
  if (partOfDay === null) return 0
  const part = partsOfDay[partOfDay]
  return countLines(basis === 'inferred' ? partOfDayInferred(part) : part, widthPx)
}

/**
 * How much the title of a bar takes, wrapped within this room, how many px it would take on one line, and
 * whether it is in smaller type than it would have.
 */
export const sizeTitle = (
  bar: EventBar,
  room: TimeDomain,
  msPerPx: number,
): TitleSize & { readonly linePx: number; readonly isSmaller: boolean } => {
  const roomPx = innerPx(bar, room, msPerPx)
  const letter = typeOf(bar, roomPx) ?? 'small'
  const [title, beside] = [titleOf(bar), besideTitle(bar)]
  const widest = Math.min(roomPx, mostTitlePx)
  const linePx = textWidth(title, letter) + beside
  const signedPx = linePx + (bar.hasSign ? signPx : 0)
  const isSignBelow = signedPx > widest && bar.hasSign
  const titleWidth = Math.min(signedPx, widest)
  const lines = countLines(title, titleWidth - beside, letter) + linesOfPart(bar, titleWidth)
  const nodeLine = bar.span.kind === 'part-of-day' ? nodeLinePx : 0
  const height = lines * lineHeightPx + (isSignBelow ? signPx : 0) + nodeLine + paddingPx
  return { titleWidth, height, linePx: signedPx, isSmaller: letter !== letterOf(bar) }
}
