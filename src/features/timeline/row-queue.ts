/**
 * Rows that are drawn anew one after the other, as many in a frame as there is time for: however much
 * a movement changes, no frame waits for all of it. What a row still shows until then stands in the
 * right place, but may be cut more coarsely or finely, or end sooner.
 */
import { flushSync } from 'react-dom'

type Row<View> = (view: View) => void

export type RowQueue<View> = {
  /** What is to be drawn by now. */
  current: () => View
  /**
   * Says that the picture has moved, and what is to be drawn since: every row draws it as soon as it is
   * its turn; where it is the same as before, none does.
   */
  show: (view: View) => void
  /** Takes part until the function that it returns is called. */
  join: (row: Row<View>) => () => void
  destroy: () => void
}

// A small part of a frame: in the rest of it the browser styles, lays out and paints what was drawn.
const budgetMs = 4

/** A queue whose rows show this at first. */
export const createRowQueue = <View>(
  first: View,
  isSame: (a: View, b: View) => boolean,
): RowQueue<View> => {
  let wanted = first
  let frame: number | null = null
  let hasMoved = false
  const rows = new Set<Row<View>>()
  // In the order in which they began to wait: none is passed over while one keeps moving.
  const waiting = new Set<Row<View>>()
  const drawSome = (): void => {
    frame = null
    // A frame in which everything moves has time for a single row.
    const end = performance.now() + (hasMoved ? 0 : budgetMs)
    hasMoved = false
    for (const row of waiting) {
      waiting.delete(row)
      flushSync(() => row(wanted))
      if (performance.now() >= end) break
    }
    plan()
  }
  const plan = (): void => {
    if (waiting.size > 0) frame ??= requestAnimationFrame(drawSome)
  }
  return {
    current: () => wanted,
    show: (view) => {
      hasMoved = true
      if (isSame(view, wanted)) return
      wanted = view
      rows.forEach((row) => waiting.add(row))
      plan()
    },
    join: (row) => {
      rows.add(row)
      row(wanted)
      return () => {
        rows.delete(row)
        waiting.delete(row)
      }
    },
    destroy: () => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
      waiting.clear()
    },
  }
}
