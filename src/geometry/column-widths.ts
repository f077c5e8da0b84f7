/**
 * Columns widened. Unzoomed each is as wide as the table made it. Widened all change by the same factor;
 * narrowed each gives up what it can spare, so that no word has to be broken.
 */
import type { Extent } from './viewport.ts'

/** Px of the widened picture, left edge and width. */
export type ColumnBox = { readonly x: number; readonly width: number }

/**
 * How far columns can be widened: until the narrowest in which something is told fills the frame. 1
 * without columns.
 */
export const mostWiden = (toldPx: readonly number[], framePx: number): number => {
  const least = toldPx.reduce((a, b) => Math.min(a, b), Infinity)
  return Math.max(1, framePx / Math.max(1, least))
}

/**
 * Px of each column: by itself, and as narrow as its longest word allows, written across or downwards.
 * All of the same length, and no column gets wider from one to the next.
 */
export type ColumnWidths = {
  readonly natural: readonly number[]
  readonly across: readonly number[]
  readonly down: readonly number[]
}

const sum = (px: readonly number[]): number => px.reduce((a, b) => a + b, 0)

const lesser = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.map((px, index) => Math.min(px, others[index] ?? px))

/** The widths as they were read, each column no wider than in the way of writing before. */
export const toColumnWidths = ({ natural, across, down }: ColumnWidths): ColumnWidths => ({
  natural,
  across: lesser(across, natural),
  down: lesser(down, lesser(across, natural)),
})

/** Which way the words of the columns run. */
export type Writing = 'across' | 'down'

/**
 * How far columns can be narrowed: until all of them are in the frame, unless words would be broken even
 * if they are written downwards. 1 where they are in the frame by themselves, and without columns.
 */
export const leastWiden = ({ natural, down }: ColumnWidths, framePx: number): number =>
  Math.min(1, Math.max(framePx, sum(down)) / Math.max(1, sum(natural)))

// Sums of what was divided before are not exact.
const roundingPx = 1e-6

/** Downwards where the columns, `k` times as wide as by themselves, have no room for words across. */
export const writingAt = ({ natural, across }: ColumnWidths, k: number): Writing =>
  k < 1 && sum(natural) * k < sum(across) - roundingPx ? 'down' : 'across'

/** Widths that add up to a total, on the way from one to the other and as far for every column. */
const between = (
  narrow: readonly number[],
  wide: readonly number[],
  totalPx: number,
): readonly number[] => {
  const [from, to] = [sum(narrow), sum(wide)]
  const share = to > from ? (totalPx - from) / (to - from) : 1
  return narrow.map((px, index) => px + ((wide[index] ?? px) - px) * Math.max(0, share))
}

const narrow = (widths: ColumnWidths, k: number): readonly number[] => {
  const { natural, across, down } = widths
  const totalPx = sum(natural) * k
  return writingAt(widths, k) === 'down'
    ? between(down, across, totalPx)
    : between(across, natural, totalPx)
}

/**
 * The columns one after the other, together `k` times as wide as by themselves. From 1 on each is; below
 * none is narrower than its longest word, as far down as `leastWiden` says.
 */
export const widenColumns = (widths: ColumnWidths, k: number): readonly ColumnBox[] => {
  const columnsPx = k < 1 ? narrow(widths, k) : widths.natural.map((px) => px * k)
  let x = 0
  return columnsPx.map((width) => {
    const box = { x, width }
    x += box.width
    return box
  })
}

/** The stretch of the unzoomed picture from the first of these columns to the last, both included. */
export const extentOfColumns = (
  naturalPx: readonly number[],
  first: number,
  last: number,
): Extent => {
  const edge = (index: number): number => sum(naturalPx.slice(0, index))
  return { start: edge(first), end: edge(last + 1) }
}
