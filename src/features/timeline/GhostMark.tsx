import { useExplorer } from '#store/explorer-context.tsx'
import { RailNode } from '#ui/RailNode.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import type { GhostProps } from './GhostButton.tsx'
import { GhostButton } from './GhostButton.tsx'

/** An event in a day that only some articles give for it; named by who says so. */
export const GhostMark = (props: GhostProps) => {
  const emphasis = useExplorer(selectEventEmphasis(props.ghost.event))
  return (
    <div className={`timeline-event timeline-ghost event-${emphasis}`}>
      <RailNode shape="ghost" size="small" />
      <GhostButton {...props} className="title-button timeline-title" />
    </div>
  )
}
