/**
 * Thin lines above the rail: each joins an event to a ghost of it, which stands in the day that another
 * article gives. They are cells of a table, so they need no measuring; lines that would lie upon one
 * another go into rows of their own.
 */
import { packRows } from './row-packing.ts'

/**
 * Where a line ends: at the left edge of a column, counted from 0, or at the ghost of that rank in the
 * column. The right edge of the last column is the left one of a column after it.
 */
export type JoinEnd = { readonly column: number; readonly rank: number | null }

export type Join = { readonly id: string; readonly ghost: JoinEnd; readonly event: JoinEnd }

/** A part of a line in the cell it is drawn in. */
export type JoinLine = {
  readonly id: string
  /** Rank of the ghost it begins at; null: at the left edge of the cell. */
  readonly from: number | null
  /** Rank of the ghost it ends at; null: at the right edge. */
  readonly to: number | null
  /** Whether the whole line begins, or ends, here: it is led down to the rail. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A cell over so many columns, with the line through it or none. */
export type JoinCell = { readonly columns: number; readonly line: JoinLine | null }

type Piece = JoinCell & { readonly start: number; readonly line: JoinLine }

const inOrder = (a: JoinEnd, b: JoinEnd): number =>
  a.column - b.column || (a.rank ?? -1) - (b.rank ?? -1)

const isLine = ({ ghost, event }: Join): boolean => inOrder(ghost, event) !== 0

/** One piece for the whole columns it crosses, and one for the part of the column it ends in. */
const toPieces = ({ id, ghost, event }: Join): readonly Piece[] => {
  const [left = ghost, right = event] = [ghost, event].toSorted(inOrder)
  const columns = right.column - left.column
  const hasTail = right.rank !== null
  const body: Piece = {
    start: left.column,
    columns,
    line: { id, from: left.rank, to: null, isFirst: true, isLast: !hasTail },
  }
  const from = columns === 0 ? left.rank : null
  const tail: Piece = {
    start: right.column,
    columns: 1,
    line: { id, from, to: right.rank, isFirst: columns === 0, isLast: true },
  }
  return [...(columns > 0 ? [body] : []), ...(hasTail ? [tail] : [])]
}

const fillRow = (pieces: readonly Piece[], columns: number): readonly JoinCell[] => {
  const cells: JoinCell[] = []
  let at = 0
  const fillTo = (start: number): void => {
    if (start > at) cells.push({ columns: start - at, line: null })
  }
  for (const { start, columns: wide, line } of pieces.toSorted((a, b) => a.start - b.start)) {
    fillTo(start)
    cells.push({ columns: wide, line })
    at = start + wide
  }
  fillTo(columns)
  return cells
}

/**
 * The rows of the lines, each as cells that fill the `columns` of the table; none where nothing is
 * joined. Of two lines that touch one goes into another row. A ghost beside its event has no line.
 */
export const toJoinRows = (
  joins: readonly Join[],
  columns: number,
): readonly (readonly JoinCell[])[] => {
  const lines = joins.filter(isLine).map((join) => ({ id: join.id, pieces: toPieces(join) }))
  const rows = packRows(
    lines.map(({ id, pieces }) => ({
      id,
      start: Math.min(...pieces.map(({ start }) => start)),
      end: Math.max(...pieces.map(({ start, columns: wide }) => start + wide)),
    })),
    1,
  )
  const count = Math.max(0, ...[...rows.values()].map((row) => row + 1))
  return Array.from({ length: count }, (_, row) =>
    fillRow(
      lines.filter(({ id }) => rows.get(id) === row).flatMap(({ pieces }) => pieces),
      columns,
    ),
  )
}
