import { compactCount } from '#geometry/clusters.ts'
import { insideFilter } from '#words/timeline-scale.ts'
import { useTabIndex } from './mark-stop.ts'
import './ClusterMark.css'

type ClusterMarkProps = {
  mark: string
  count: number
  /** How many of them pass the filter. */
  passing: number
  /** How many of what kind, in words. */
  label: string
  /** The colour of most of them; null for none. */
  colour: number | null
  isOpen: boolean
  onToggle: () => void
  /** Puts the mark into its place. */
  place?: (mark: HTMLElement) => void
}

/** Marks too near to draw apart: how many. Pressed, it opens the list of them. */
export const ClusterMark = (props: ClusterMarkProps) => {
  const { mark, count, passing, label, colour, isOpen, onToggle, place } = props
  const spoken = passing < count ? insideFilter(label, passing) : label
  return (
    <button
      ref={(element) => {
        if (element) place?.(element)
      }}
      type="button"
      className={`cluster speaker-${colour ?? 'none'} ${passing === 0 ? 'cluster-dimmed' : ''}`}
      data-mark={mark}
      aria-expanded={isOpen}
      aria-label={spoken}
      tabIndex={useTabIndex(mark)}
      onClick={onToggle}
    >
      {compactCount(count)}
    </button>
  )
}
