import { useCallback, useMemo, useRef } from 'react'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { ColumnLevels, selectLevels, toLevels } from './column-levels.ts'
import { Controls } from './Controls.tsx'
import { Legend } from './Legend.tsx'
import { MarkStop } from './mark-stop.ts'
import { createOrderSurface } from './order-surface.ts'
import { Overview } from './Overview.tsx'
import { Peek } from './Peek.tsx'
import { endsOf, subjectOf, toPicture } from './picture.ts'
import { tableColumns } from './sections.ts'
import { TimelineTable } from './TimelineTable.tsx'
import { useMarks } from './use-marks.ts'
import { useZoom } from './use-zoom.ts'
import './Timeline.css'
import './zoom.css'

const selectPicture = ({ corpus, lanes, openEnds }: Explorer) => toPicture(corpus, lanes, openEnds)

/** The visit as a picture: rail and lanes, what is pointed at in words, the legend, the days to scale. */
export const Timeline = () => {
  const store = useExplorerStore()
  const picture = useExplorer(selectPicture)
  const box = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => tableColumns(picture.sections), [picture])
  const surface = useMemo(
    () => createOrderSurface(columns, store.getState().corpus.visit),
    [columns, store],
  )
  const { stop, pointed } = useMarks(box, picture.places, store)
  const { measures, run } = useZoom(box, surface, store)
  const selected = useExplorer(selectLevels(measures))
  const levels = useMemo(() => toLevels(selected, columns), [selected, columns])
  const showEvent = useCallback(
    (event: string) => {
      const mark = box.current?.querySelector(`[data-event="${CSS.escape(event)}"]`)
      if (mark && store.getState().viewport) run((control) => void control.fitElement(mark))
    },
    [run, store],
  )
  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">
        <VisuallyHidden>Timeline</VisuallyHidden>
      </h2>
      <div ref={box} className="timeline-box">
        <MarkStop value={stop}>
          <ColumnLevels value={levels}>
            <TimelineTable picture={picture} />
          </ColumnLevels>
        </MarkStop>
      </div>
      <div className="timeline-foot">
        <Legend />
        <Overview measures={measures} run={run} />
        <Peek pointed={pointed === null ? null : subjectOf(pointed)} />
      </div>
      <Controls run={run} ends={endsOf(picture)} onStep={showEvent} />
    </section>
  )
}
