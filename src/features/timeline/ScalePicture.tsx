import type { ReactNode } from 'react'
import { memo, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { arrange } from '#geometry/arrangement.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import type { TimeLane, TimeScene } from '#geometry/time-scene.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import { isSameView, toTimeView } from '#geometry/time-view.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { BeyondPanel } from './BeyondPanel.tsx'
import { EventMark } from './EventMark.tsx'
import { ScaleLane } from './ScaleLane.tsx'
import { createRowQueue } from './row-queue.ts'
import { ScaleBars } from './ScaleBars.tsx'
import { ScalePoints } from './ScalePoints.tsx'
import { ScalePublications } from './ScalePublications.tsx'
import { ScaleTicks } from './ScaleTicks.tsx'
import type { ScaleAxis } from './scale-view.ts'
import { ScaleAxisContext } from './scale-view.ts'
import { StatementMark } from './StatementMark.tsx'
import type { Measures } from './surface.ts'
import './scale.css'

type RowProps = { name: string; note?: string; className?: string; children: ReactNode }

/** A row: its name, which stays, and what moves beside it. */
const Row = ({ name, note, className = '', children }: RowProps) => (
  <div className={`scale-row ${className}`} role="group" aria-label={name}>
    <div className="timeline-name">
      {name} {note !== undefined && <small>{note}</small>}
    </div>
    <div className="scale-axis">{children}</div>
  </div>
)

const Lane = memo(({ lane, scene }: { lane: TimeLane; scene: TimeScene }) => (
  <Row name={`${lane.label} · ${lane.count}`} className="scale-lane">
    <ScaleLane lane={lane} scene={scene} />
  </Row>
))

const Undated = () => {
  const corpus = useExplorer(selectCorpus)
  const column = arrange(corpus).stretches.find(({ day }) => day === 'undated')?.columns[0]
  if (!column) return null
  return (
    <Row name="Undated" note="not placed" className="scale-undated">
      {column.events.map((event) => (
        <EventMark key={event.id} event={event} />
      ))}
      {column.statements.map((statement) => (
        <StatementMark key={statement.id} statement={statement} />
      ))}
    </Row>
  )
}

const TicksRow = memo(() => {
  const { visit } = useExplorer(selectCorpus)
  return (
    <Row name="To scale" note={visit.zoneName} className="scale-ticks">
      <ScaleTicks />
    </Row>
  )
})

const Rows = memo(({ scene }: { scene: TimeScene }) => (
  <>
    <Row
      name="Published"
      note="at the hour stated; hour not stated: the whole day"
      className="scale-published"
    >
      <ScalePublications />
    </Row>
    {scene.bars.length > 0 && (
      <Row
        name="Events"
        note="a bar as long as the event can have been; hour not stated: the whole day"
        className="scale-events"
      >
        <ScaleBars scene={scene} />
      </Row>
    )}
    {scene.points.marks.length > 0 && (
      <Row name="Events" note="at a stated hour" className="scale-points">
        <ScalePoints scene={scene} />
      </Row>
    )}
    {scene.lanes.map((lane) => (
      <Lane key={lane.id} lane={lane} scene={scene} />
    ))}
    <Undated />
  </>
))

// Until the box has been measured it is drawn as if the axis were as wide as on a laptop.
const supposedPx = 880

const selectScene = ({ corpus, lanes }: Explorer): TimeScene => toTimeScene(corpus, lanes)
/** Selects whether days that were asked for are still to be fitted to the screen. */
const selectIsUnfitted = ({ viewport, period }: Explorer): boolean => !viewport && period !== null

/** The axis that rows stand on, whose rows follow the viewport. */
const useAxis = (domain: TimeDomain, framePx: number): ScaleAxis => {
  const store = useExplorerStore()
  const [rows] = useState(() =>
    createRowQueue(toTimeView(store.getState().viewport, domain, framePx), isSameView),
  )
  useLayoutEffect(() => {
    const show = (): void => rows.show(toTimeView(store.getState().viewport, domain, framePx))
    show()
    return store.subscribe(show)
  }, [store, rows, domain, framePx])
  useEffect(() => rows.destroy, [rows])
  return useMemo(() => ({ domain, rows }), [domain, rows])
}

export type ScalePictureProps = {
  measures: Measures | null
  /** It has been drawn for the first time. */
  onDraw: () => void
}

/** The visit to scale: times on an axis, with what lies before and after it listed on either side. */
export const ScalePicture = ({ measures, onDraw }: ScalePictureProps) => {
  useLayoutEffect(onDraw, [onDraw])
  const scene = useExplorer(selectScene)
  const isUnfitted = useExplorer(selectIsUnfitted)
  const { stretches } = arrange(useExplorer(selectCorpus))
  // Measures of the table are of no use here.
  const framePx = measures?.columnsPx.length === 0 ? measures.framePx : supposedPx
  const axis = useAxis(scene.domain, framePx)
  const [before, after] = ['before', 'after'].map(
    (end) => stretches.find(({ day }) => day === end)?.columns[0],
  )
  return (
    <div className="scale">
      {before && <BeyondPanel column={before} />}
      <ScaleAxisContext value={axis}>
        <div className="scale-rows">
          <TicksRow />
          {!isUnfitted && <Rows scene={scene} />}
        </div>
      </ScaleAxisContext>
      {after && <BeyondPanel column={after} />}
    </div>
  )
}
