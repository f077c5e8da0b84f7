import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTabIndex } from './mark-stop.ts'

type ClusterMarkProps = {
  /** Id of the mark: of its first member. */
  mark: string
  count: number
  /** How many of them pass the filter. */
  passing: number
  /** How many of what kind, in words. */
  label: string
  /** The colour of most of them; null for none. */
  colour: number | null
  /** Members from one rank to another, drawn when it is open. */
  children: (from: number, to: number) => ReactNode
}

const page = 60

/** Marks too near to draw apart: how many, and opened in place, each of them. */
export const ClusterMark = ({
  mark,
  count,
  passing,
  label,
  colour,
  children,
}: ClusterMarkProps) => {
  const [shown, setShown] = useState(0)
  const isOpen = shown > 0
  return (
    <>
      <button
        type="button"
        className={`cluster speaker-${colour ?? 'none'} ${passing === 0 ? 'cluster-dimmed' : ''}`}
        data-mark={mark}
        aria-expanded={isOpen}
        aria-label={`${label}${passing < count ? `, ${passing} inside the filter` : ''}`}
        tabIndex={useTabIndex(mark)}
        onClick={() => setShown(isOpen ? 0 : page)}
      >
        {count}
      </button>
      {isOpen && (
        <div className="cluster-members">
          <p>
            {label}{' '}
            <button type="button" className="text-button" onClick={() => setShown(0)}>
              Close
            </button>
          </p>
          {children(0, Math.min(shown, count))}
          {shown < count && (
            <button type="button" className="text-button" onClick={() => setShown(shown + page)}>
              Show {Math.min(page, count - shown)} more of {count}
            </button>
          )}
        </div>
      )}
    </>
  )
}
