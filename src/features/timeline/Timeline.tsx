import { useEffect, useMemo, useRef } from 'react'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { LateFailure } from '#ui/LateFailure.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { heading, headingToScale } from '#words/timeline.ts'
import { zoomNotLoaded } from '#words/ui.ts'
import { ColumnLevels, selectLevels, toLevels } from './column-levels.ts'
import { Controls, ControlsHelp } from './Controls.tsx'
import { goBackWithEscape } from './escape.ts'
import { LateScalePicture } from './LateScalePicture.tsx'
import { Legend } from './Legend.tsx'
import { MarkStop } from './mark-stop.ts'
import { Overview } from './Overview.tsx'
import { Peek } from './Peek.tsx'
import type { Picture } from './picture.ts'
import { subjectOf, toPicture } from './picture.ts'
import { selectIsToScale } from './scale-view.ts'
import { tableColumns } from './sections.ts'
import type { Measured } from './surface.ts'
import { TimelineTable } from './TimelineTable.tsx'
import { usePictureBox } from './use-picture-box.ts'
import type { LoadHeld } from './use-story.ts'
import { useStory } from './use-story.ts'
import './Timeline.css'
import './print.css'

/** The table; null where time is drawn instead. */
const selectPicture = (state: Explorer): Picture | null =>
  selectIsToScale(state) ? null : toPicture(state.corpus, state.lanes, state.openEnds)

/** The columns of the table, each with as much of its statements as it has room for. */
const OrderPicture = ({ picture, measures }: { picture: Picture; measures: Measured | null }) => {
  const selected = useExplorer(selectLevels(measures))
  const levels = useMemo(
    () => toLevels(selected, tableColumns(picture.sections)),
    [selected, picture],
  )
  return (
    <ColumnLevels value={levels}>
      <TimelineTable picture={picture} />
    </ColumnLevels>
  )
}

export type TimelineProps = {
  /** Loads what keeps the picture in sight while one steps; without it it scrolls with the page. */
  loadHeld?: LoadHeld
}

/** The visit as a picture: rail and lanes, what is pointed at in words, the legend, the days to scale. */
export const Timeline = ({ loadHeld }: TimelineProps) => {
  const section = useRef<HTMLElement>(null)
  const picture = useExplorer(selectPicture)
  const { box, measures, run, undone, marks, takeOver } = usePictureBox(picture)
  const store = useExplorerStore()
  const step = useStory(section, { store, run, loadHeld })
  useEffect(
    () => (section.current ? goBackWithEscape(section.current, store) : undefined),
    [section, store],
  )
  return (
    <section ref={section} className="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">
        <VisuallyHidden>{heading}</VisuallyHidden>
      </h2>
      <div className="timeline-controls">
        <Controls run={run} onStep={step} />
        <Overview measures={measures} run={run} />
      </div>
      {undone && <LateFailure text={zoomNotLoaded} onRetry={undone} />}
      <div
        ref={box}
        className="timeline-box"
        // The one tab stop: to scale marks come and go, and with them one that had it.
        {...(!picture && {
          tabIndex: marks.isInside ? -1 : 0,
          role: 'group',
          'aria-label': headingToScale,
        })}
      >
        <MarkStop value={marks.stop}>
          {picture ? (
            <OrderPicture picture={picture} measures={measures} />
          ) : (
            <LateScalePicture measures={measures} onDraw={takeOver} />
          )}
        </MarkStop>
      </div>
      <div className="timeline-foot">
        <Legend />
        <ControlsHelp />
        <Peek pointed={marks.pointed === null ? null : subjectOf(marks.pointed)} />
      </div>
    </section>
  )
}
