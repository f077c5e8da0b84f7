import { memo, useLayoutEffect } from 'react'
import { arrange } from '#geometry/arrangement.ts'
import type { OpenAxis } from '#geometry/open-axis.ts'
import type { TimeScene } from '#geometry/time-scene.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { End } from '#store/lanes-slice.ts'
import { selectCorpus } from '#store/selectors.ts'
import { ticks } from '#words/timeline-scale.ts'
import { BeyondPanel } from './BeyondPanel.tsx'
import { readDrawnPlaces } from './drawn-places.ts'
import { MonthName } from './MonthHead.tsx'
import { useAxis } from './scale-axis.ts'
import { ScaleGrid } from './ScaleGrid.tsx'
import { ScaleRow } from './ScaleRow.tsx'
import { ScaleRows } from './ScaleRows.tsx'
import { ScaleTicks } from './ScaleTicks.tsx'
import { ScaleAxisContext } from './scale-view.ts'
import type { Measures } from './surface.ts'
import type { ReadPlaces } from './use-marks.ts'
import './scale.css'

/** The axis: days and hours, and in whose time they are. */
const TicksRow = memo(({ axis }: { axis: OpenAxis }) => {
  const { visit } = useExplorer(selectCorpus)
  const isOpen = axis.columns.length > 0
  return (
    <ScaleRow
      label={ticks}
      name={<MonthName visit={visit} />}
      className={isOpen ? 'scale-ticks scale-ticks-open' : 'scale-ticks'}
    >
      <ScaleTicks axis={axis} />
    </ScaleRow>
  )
})

const selectIsOpen =
  (end: End) =>
  ({ openEnds }: Explorer): boolean =>
    openEnds.includes(end)

/** What lies beyond an end of the visit, as long as it is not on the axis. */
const ClosedEnd = ({ end }: { end: End }) => {
  const { stretches } = arrange(useExplorer(selectCorpus))
  const isOpen = useExplorer(selectIsOpen(end))
  const column = stretches.find(({ day }) => day === end)?.columns[0]
  return column && !isOpen ? <BeyondPanel column={column} end={end} /> : null
}

// Until the box has been measured it is drawn as if the axis were as wide as on a laptop.
const supposed = { contentPx: 880, framePx: 880 }

const selectScene = ({ corpus, lanes, openEnds }: Explorer): TimeScene =>
  toTimeScene(corpus, lanes, openEnds)
/** Selects whether days that were asked for are still to be fitted to the screen. */
const selectIsUnfitted = ({ viewport, period }: Explorer): boolean => !viewport && period !== null

export type ScalePictureProps = {
  measures: Measures | null
  /** It has been drawn for the first time. */
  onDraw: (readPlaces: ReadPlaces) => void
}

/** The visit to scale: times on an axis, with what lies before and after it on either side. */
export const ScalePicture = ({ measures, onDraw }: ScalePictureProps) => {
  useLayoutEffect(() => onDraw(readDrawnPlaces), [onDraw])
  const scene = useExplorer(selectScene)
  const isUnfitted = useExplorer(selectIsUnfitted)
  // Measures of the table are of no use here.
  const axis = useAxis(scene.axis.domain, measures?.columns === null ? measures : supposed)
  return (
    <div className="scale">
      <ClosedEnd end="before" />
      <ScaleAxisContext value={axis}>
        <div className="scale-rows">
          <ScaleGrid axis={scene.axis} />
          <TicksRow axis={scene.axis} />
          {!isUnfitted && <ScaleRows scene={scene} />}
        </div>
      </ScaleAxisContext>
      <ClosedEnd end="after" />
    </div>
  )
}
