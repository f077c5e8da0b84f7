import { memo, useMemo } from 'react'
import { clustersBetween, countBetween, passingBefore } from '#geometry/clusters.ts'
import type { PlacedBox } from '#geometry/statement-boxes.ts'
import { placeBoxes } from '#geometry/statement-boxes.ts'
import type { TimeLane } from '#geometry/time-lanes.ts'
import { isApart } from '#geometry/time-lanes.ts'
import type { TimeScene } from '#geometry/time-scene.ts'
import { fadeOf } from '#geometry/time-span.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectVisible } from '#store/selectors.ts'
import * as notStated from '#words/not-stated.ts'
import { At } from './At.tsx'
import { Ground } from './Ground.tsx'
import { Layer } from './Layer.tsx'
import type { Run } from './open-cluster.ts'
import { isSameRun, useOpenCluster } from './open-cluster.ts'
import { RowHeight } from './RowHeight.tsx'
import { ScaleKin } from './ScaleKin.tsx'
import { useTimeView } from './scale-view.ts'
import { SpeakerCounts } from './SpeakerCounts.tsx'
import { StatementMark } from './StatementMark.tsx'
import { StatementMembers, StatementPoint } from './StatementPoint.tsx'
import './ScaleLane.css'

type ScaleLaneProps = { lane: TimeLane; scene: TimeScene }

// A row of its own for what stands at a clock time.
const pointsPx = 28

/** Apart from what was said that day, and as long as it can have been. */
const GroundApart = ({ placed: { box, top, height } }: { placed: PlacedBox }) => (
  <At
    {...box.ground}
    top={top}
    height={height}
    fade={fadeOf(box.span, box.ground) ?? undefined}
    isHeld
    className="on-ground"
  >
    <Ground kind={box.span.kind} />
  </At>
)

const Box = ({ placed }: { placed: PlacedBox }) => {
  const { box, top, height, titleWidth, isCounted, headingPx } = placed
  return (
    <>
      {isApart(box) && <GroundApart placed={placed} />}
      <At
        start={box.start}
        end={box.end}
        top={top}
        height={height}
        titleWidth={titleWidth}
        fade={fadeOf(box.span, box) ?? undefined}
        isHeld
        className="on-ground"
      >
        {!isApart(box) && <Ground kind={box.span.kind} />}
        {headingPx > 0 && <span className="kept occasion-not-stated">{notStated.occasion}</span>}
        <div className="kept scale-discs">
          {isCounted ? (
            <SpeakerCounts statements={box.statements} />
          ) : (
            box.statements.map((statement) => (
              <StatementMark key={statement.id} statement={statement} />
            ))
          )}
        </div>
      </At>
    </>
  )
}

/** Statements of which no hour is known: as wide as the time in which they were made. */
const Boxes = memo(({ lane: { boxes, points }, scene: { axis } }: ScaleLaneProps) => {
  const view = useTimeView()
  const placed = placeBoxes(boxes, axis.domain, view, points.marks.length > 0 ? pointsPx : 0)
  return (
    <>
      <RowHeight px={placed.height} />
      {placed.boxes
        .filter(({ box }) => box.end >= view.from && box.ground.start <= view.to)
        .map((each) => (
          <Box key={each.box.id} placed={each} />
        ))}
    </>
  )
})

type PointsProps = ScaleLaneProps & { open: Run | null; onToggle: (run: Run) => void }

/** Statements with a clock time. */
const Points = memo(({ lane: { points }, scene, open, onToggle }: PointsProps) => {
  const { visit } = scene.axis
  const { from, to, cellMs } = useTimeView()
  const passing = passingBefore(points, useExplorer(selectVisible).statements)
  const clusters = useMemo(
    () => clustersBetween(points, visit, { from, to, cellMs }),
    [points, visit, from, to, cellMs],
  )
  return clusters.map((cluster) => (
    <StatementPoint
      key={cluster.first}
      {...cluster}
      points={points}
      speakers={scene.speakers}
      passing={countBetween(passing, cluster.first, cluster.last)}
      isOpen={isSameRun(open, cluster)}
      onToggle={onToggle}
    />
  ))
})

/** A lane to scale: statements at their time, or in a box as wide as the day they were made in. */
export const ScaleLane = memo(({ lane, scene }: ScaleLaneProps) => {
  const { open, toggle } = useOpenCluster()
  return (
    <>
      <Layer>
        {lane.boxes.length > 0 && <Boxes lane={lane} scene={scene} />}
        {lane.points.marks.length > 0 && (
          <Points lane={lane} scene={scene} open={open} onToggle={toggle} />
        )}
        <ScaleKin lane={lane} scene={scene} />
      </Layer>
      {open && (
        <StatementMembers
          points={lane.points}
          speakers={scene.speakers}
          open={open}
          onToggle={toggle}
        />
      )}
    </>
  )
})
