/** Boxes of different heights, each as far up as it can be without lying upon another. */

/** `start` not after `end`, in one unit; `height` in another. */
export type Stackable = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly height: number
  /** No higher up than this; 0 if left out. */
  readonly least?: number
}

export type Stacked = Stackable & { readonly top: number }

/** Whether two boxes share some of their length. */
export const areBeside = (
  a: Pick<Stackable, 'start' | 'end'>,
  b: Pick<Stackable, 'start' | 'end'>,
): boolean => a.start < b.end && b.start < a.end

/** The first place, from above, that is free of the others and as high as the box. */
const findTop = (height: number, least: number, others: readonly Stacked[]): number =>
  others
    .toSorted((a, b) => a.top - b.top)
    .reduce(
      (top, other) =>
        other.top < top + height && top < other.top + other.height ? other.top + other.height : top,
      least,
    )

/**
 * The boxes with the tops that they get, counted downwards from 0, in the order in which they are placed:
 * the earliest first, of those that start together the first given; each takes the first place that is
 * free. Of two that start together the one given first stands above the other. `fixed` boxes stay.
 */
export const stackBoxes = (
  boxes: readonly Stackable[],
  fixed: readonly Stacked[] = [],
): readonly Stacked[] => {
  const stacked: Stacked[] = []
  // Those that a box to come can still touch.
  let near: readonly Stacked[] = fixed
  for (const box of boxes.toSorted((a, b) => a.start - b.start)) {
    near = near.filter(({ end }) => end > box.start)
    const last = stacked.at(-1)
    const least = Math.max(box.least ?? 0, last?.start === box.start ? last.top : 0)
    const beside = near.filter((other) => areBeside(other, box))
    const placed = { ...box, top: findTop(box.height, least, beside) }
    stacked.push(placed)
    near = [...near, placed]
  }
  return stacked
}
