import type { ReactNode } from 'react'
import { memo, useEffect, useMemo } from 'react'
import { arrange } from '#geometry/arrangement.ts'
import type { TimeLane, TimeScene } from '#geometry/time-scene.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { BeyondPanel } from './BeyondPanel.tsx'
import { EventMark } from './EventMark.tsx'
import { ScaleLane } from './ScaleLane.tsx'
import { ScaleBars, ScalePoints } from './ScaleRail.tsx'
import { ScalePublications } from './ScalePublications.tsx'
import { ScaleTicks } from './ScaleTicks.tsx'
import { ScaleContext, selectChunk, toScaleView } from './scale-view.ts'
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

const Rows = memo(({ scene }: { scene: TimeScene }) => {
  const { visit } = useExplorer(selectCorpus)
  return (
    <div className="scale-rows">
      <Row name="To scale" note={visit.zoneName} className="scale-ticks">
        <ScaleTicks />
      </Row>
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
    </div>
  )
})

// Until the box has been measured it is drawn as if the axis were as wide as on a laptop.
const supposed = { framePx: 880 }

const selectScene = ({ corpus, lanes }: Explorer): TimeScene => toTimeScene(corpus, lanes)

export type ScalePictureProps = {
  measures: Measures | null
  /** It has been drawn for the first time. */
  onDraw: () => void
}

/** The visit to scale: times on an axis, with what lies before and after it listed on either side. */
export const ScalePicture = ({ measures, onDraw }: ScalePictureProps) => {
  useEffect(onDraw, [onDraw])
  const scene = useExplorer(selectScene)
  const chunk = useExplorer(selectChunk)
  const { stretches } = arrange(useExplorer(selectCorpus))
  // Measures of the table are of no use here.
  const { framePx } = measures?.columnsPx.length === 0 ? measures : supposed
  const view = useMemo(() => toScaleView(chunk, { framePx }, scene.domain), [chunk, framePx, scene])
  const [before, after] = ['before', 'after'].map(
    (end) => stretches.find(({ day }) => day === end)?.columns[0],
  )
  return (
    <div className="scale">
      {before && <BeyondPanel column={before} />}
      <ScaleContext value={view}>
        <Rows scene={scene} />
      </ScaleContext>
      {after && <BeyondPanel column={after} />}
    </div>
  )
}
