import { useExplorer } from '#store/explorer-context.tsx'
import { RailNode } from '#ui/RailNode.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import type { GhostProps } from './GhostButton.tsx'
import { GhostButton } from './GhostButton.tsx'
import './GhostNode.css'

/** A ghost on the rail itself, joined to its event by a line; named when it is pointed at, and on paper. */
export const GhostNode = (props: GhostProps) => {
  const emphasis = useExplorer(selectEventEmphasis(props.ghost.event))
  return (
    <span className={`ghost-node event-${emphasis}`}>
      <GhostButton {...props} className="ghost-button">
        <RailNode shape="ghost" />
      </GhostButton>
    </span>
  )
}
