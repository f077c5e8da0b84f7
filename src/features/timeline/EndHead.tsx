import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { End } from '#store/lanes-slice.ts'
import { listEnd, openEnd } from '#words/timeline.ts'
import { DayName } from './DayName.tsx'
import { useTabIndex } from './mark-stop.ts'
import { endMark } from './picture.ts'
import { pressKept } from './press-kept.ts'
import './DayHeads.css'

/** The head of what lies beyond the visit: pressed, it sets that out by date, or lists it again. */
export const EndHead = ({ end }: { end: End }) => {
  const store = useExplorerStore()
  const isOpen = useExplorer(({ openEnds }) => openEnds.includes(end))
  const mark = endMark(end)
  return (
    <button
      type="button"
      className="timeline-end"
      data-mark={mark}
      aria-expanded={isOpen}
      title={isOpen ? listEnd : openEnd}
      tabIndex={useTabIndex(mark)}
      onClick={({ currentTarget }) => {
        const box = currentTarget.closest<HTMLElement>('.timeline-box')
        if (box) pressKept(box, currentTarget, () => store.getState().toggleEnd(end))
      }}
    >
      <DayName day={end} />
    </button>
  )
}
