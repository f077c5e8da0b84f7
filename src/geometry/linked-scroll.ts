/** Two texts that scroll together, so that what stands in both passes a line at the same moment. */
import { createPiecewise } from './piecewise.ts'

/** One thing that stands in both texts: px from the top of either. */
export type Anchor = { here: number; there: number }

export type ScrollFrame = {
  /** Px by which each text can scroll; nothing, or less, where it need not. */
  hereMax: number
  thereMax: number
  /** Px below the top of both frames at which an anchor stands at the same height in both. */
  line: number
}

export type ScrollLink = {
  /** How far the other text stands when the one here is scrolled so far, and the other way round. */
  toThere: (here: number) => number
  toHere: (there: number) => number
}

const comesAfter = (anchor: Anchor, chain: readonly Anchor[]): boolean => {
  const last = chain.at(-1)
  return !last || (last.here < anchor.here && last.there < anchor.there)
}

/**
 * The most anchors that stand in the same order in both texts, in that order. Of several chains as long,
 * the one whose anchors come first here; two anchors at one place count once.
 */
export const longestChain = (anchors: readonly Anchor[]): readonly Anchor[] => {
  const sorted = anchors.toSorted((a, b) => a.here - b.here || a.there - b.there)
  const longestOf = (chains: readonly (readonly Anchor[])[]): readonly Anchor[] =>
    chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), [])
  const chains = sorted.reduce<readonly (readonly Anchor[])[]>((known, anchor) => {
    const before = known.filter((chain) => comesAfter(anchor, chain))
    return [...known, [...longestOf(before), anchor]]
  }, [])
  return longestOf(chains)
}

/** The pairs of scroll positions, in px, that bring an anchor to the line in both texts. */
const toKnots = (
  anchors: readonly Anchor[],
  { line, hereMax, thereMax }: ScrollFrame,
): readonly Anchor[] =>
  longestChain(
    anchors
      .map(({ here, there }) => ({ here: here - line, there: there - line }))
      .filter(({ here, there }) => here > 0 && here < hereMax && there > 0 && there < thereMax),
  )

/**
 * How two texts follow each other: top to top, end to end, every anchor of the longest chain that can
 * reach the line exactly there at the same time, and evenly in between. Neither way ever turns back, and
 * the two ways are inverse. A text that cannot scroll stays at 0.
 */
export const linkScroll = (anchors: readonly Anchor[], frame: ScrollFrame): ScrollLink => {
  const { hereMax, thereMax } = frame
  if (hereMax <= 0 || thereMax <= 0) return { toThere: () => 0, toHere: () => 0 }
  const knots = [
    { here: 0, there: 0 },
    ...toKnots(anchors, frame),
    { here: hereMax, there: thereMax },
  ]
  const scale = createPiecewise(
    knots.map(({ here }) => here),
    knots.map(({ there }) => there),
  )
  return { toThere: (here) => scale(here), toHere: (there) => scale.invert(there) }
}
