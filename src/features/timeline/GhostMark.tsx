import type { Ghost } from '#geometry/arrangement.ts'
import type { Day } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import { sayDay } from './ghost-words.ts'
import { useTabIndex } from './mark-stop.ts'
import { ghostMark } from './picture.ts'

/** An event in a day that only some articles give for it; named by who says so. */
export const GhostMark = ({ ghost, day }: { ghost: Ghost; day: Day }) => {
  const { event } = ghost
  const store = useExplorerStore()
  const emphasis = useExplorer(selectEventEmphasis(event))
  const said = sayDay(ghost, day, useExplorer(selectCorpus))
  const mark = ghostMark(day, event.id)
  return (
    <div className={`timeline-event timeline-ghost event-${emphasis}`}>
      <RailNode shape="ghost" size="small" />
      <button
        type="button"
        className="timeline-title"
        data-mark={mark}
        tabIndex={useTabIndex(mark)}
        onClick={() => store.getState().select({ kind: 'event', id: event.id })}
      >
        {event.title}: <span className="timeline-said">{said}</span>
      </button>
    </div>
  )
}
