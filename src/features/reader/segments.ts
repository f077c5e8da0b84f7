/** A text cut at the edges of everything marked in it, so that marks may nest and overlap at will. */

/** A half-open stretch of code units. */
export type Stretch = { start: number; end: number }

export type Segment<Mark extends Stretch> = Stretch & {
  text: string
  /** The marks that cover the segment whole, in the order given; no mark covers a part of it. */
  marks: readonly Mark[]
}

const clamp = (offset: number, { start, end }: Stretch): number =>
  Math.min(end, Math.max(start, offset))

const findCuts = (within: Stretch, marks: readonly Stretch[]): readonly number[] => {
  const cuts = [within, ...marks].flatMap(({ start, end }) => [start, end])
  return [...new Set(cuts.map((cut) => clamp(cut, within)))].toSorted((a, b) => a - b)
}

const covers = (mark: Stretch, start: number, end: number): boolean =>
  mark.start <= start && mark.end >= end

/**
 * The segments of one stretch of the text, in order. Joined they are the stretch letter by letter; none
 * is empty; every edge of a mark inside the stretch is an edge of segments. Marks outside have no effect.
 */
export const cutSegments = <Mark extends Stretch>(
  text: string,
  within: Stretch,
  marks: readonly Mark[],
): readonly Segment<Mark>[] => {
  const cuts = findCuts(within, marks)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: marks.filter((mark) => covers(mark, start, end)),
    }
  })
}
