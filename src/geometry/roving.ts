/**
 * Where the focus goes from one mark to the next. Marks stand in rows and columns; a cell may hold
 * several, told apart by their rank, and most cells hold none.
 */

export type Place = {
  id: string
  row: number
  column: number
  /** Position within the cell. */
  rank: number
}

/** Along a row, between rows, to the ends of a row, to the first and last mark of all. */
export type Step = 'back' | 'on' | 'up' | 'down' | 'start' | 'end' | 'first' | 'last'

const inOrder = (a: Place, b: Place): number =>
  a.row - b.row || a.column - b.column || a.rank - b.rank

const rowOf = (places: readonly Place[], { row }: Place): readonly Place[] =>
  places.filter((place) => place.row === row)

const alongRow = (places: readonly Place[], from: Place, by: 1 | -1): Place | undefined => {
  const row = rowOf(places, from)
  return row[row.findIndex(({ id }) => id === from.id) + by]
}

/** The mark of the nearest row with marks whose column is nearest; of two as near, the earlier. */
const acrossRows = (places: readonly Place[], from: Place, by: 1 | -1): Place | undefined => {
  const beyond = places.filter(({ row }) => (row - from.row) * by > 0)
  const nearer = (a: Place, b: Place): number =>
    Math.abs(a.row - from.row) - Math.abs(b.row - from.row) ||
    Math.abs(a.column - from.column) - Math.abs(b.column - from.column) ||
    inOrder(a, b)
  return beyond.toSorted(nearer)[0]
}

const findNext = (places: readonly Place[], from: Place, step: Step): Place | undefined => {
  const row = rowOf(places, from)
  switch (step) {
    case 'back':
      return alongRow(places, from, -1)
    case 'on':
      return alongRow(places, from, 1)
    case 'up':
      return acrossRows(places, from, -1)
    case 'down':
      return acrossRows(places, from, 1)
    case 'start':
      return row.at(0)
    case 'end':
      return row.at(-1)
    case 'first':
      return places.at(0)
    case 'last':
      return places.at(-1)
  }
}

/**
 * The id of the mark that a step leads to; at an edge the same id. The order of `places` does not
 * matter. From an id that is not there every step leads to the first mark; null if there are none.
 */
export const moveFocus = (places: readonly Place[], from: string, step: Step): string | null => {
  const sorted = places.toSorted(inOrder)
  const current = sorted.find(({ id }) => id === from)
  if (!current) return sorted[0]?.id ?? null
  return (findNext(sorted, current, step) ?? current).id
}
