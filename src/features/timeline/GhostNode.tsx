import type { Ghost } from '#geometry/arrangement.ts'
import type { Day } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import { sayDay } from './ghost-words.ts'
import { useTabIndex } from './mark-stop.ts'
import { ghostMark } from './picture.ts'
import './GhostNode.css'

/** A ghost on the rail itself, joined to its event by a line; named when it is pointed at, and on paper. */
export const GhostNode = ({ ghost, day }: { ghost: Ghost; day: Day }) => {
  const { event } = ghost
  const store = useExplorerStore()
  const emphasis = useExplorer(selectEventEmphasis(event))
  const said = sayDay(ghost, day, useExplorer(selectCorpus))
  const mark = ghostMark(day, event.id)
  return (
    <span className={`ghost-node event-${emphasis}`}>
      <button
        type="button"
        data-mark={mark}
        tabIndex={useTabIndex(mark)}
        onClick={() => store.getState().select({ kind: 'event', id: event.id })}
      >
        <RailNode shape="ghost" />
        <span className="ghost-words">
          {event.title}: {said}
        </span>
      </button>
    </span>
  )
}
