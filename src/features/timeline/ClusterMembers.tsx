import type { ReactNode } from 'react'
import { useState } from 'react'
import * as words from '#words/timeline-scale.ts'

type ClusterMembersProps = {
  /** How many of what kind, in words. */
  label: string
  count: number
  onClose: () => void
  /** Members from one rank to another. */
  children: (from: number, to: number) => ReactNode
}

const page = 60

/** What is in an open cluster, each member by itself; many of them a page at a time. */
export const ClusterMembers = ({ label, count, onClose, children }: ClusterMembersProps) => {
  const [shown, setShown] = useState(page)
  return (
    <div className="cluster-members" role="group" aria-label={label}>
      <p className="cluster-heading">
        <span>{label}</span>
        <button type="button" className="text-button" onClick={onClose}>
          {words.closeCluster}
        </button>
      </p>
      <div className="cluster-list">{children(0, Math.min(shown, count))}</div>
      {shown < count && (
        <button type="button" className="text-button" onClick={() => setShown(shown + page)}>
          {words.showMore(Math.min(page, count - shown), count)}
        </button>
      )}
    </div>
  )
}
