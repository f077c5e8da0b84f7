import { memo } from 'react'
import { arrange } from '#geometry/arrangement.ts'
import type { TimeLane } from '#geometry/time-lanes.ts'
import type { TimeScene } from '#geometry/time-scene.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { EventMark } from './EventMark.tsx'
import { foldedNames } from './lane-words.ts'
import { ScaleBars } from './ScaleBars.tsx'
import { ScaleLane } from './ScaleLane.tsx'
import { ScaleLaneName } from './ScaleLaneName.tsx'
import { ScalePoints } from './ScalePoints.tsx'
import { ScalePublications } from './ScalePublications.tsx'
import { ScaleRow } from './ScaleRow.tsx'
import { StatementMark } from './StatementMark.tsx'

type SceneProps = { scene: TimeScene }

const LaneRow = memo(({ lane, scene }: SceneProps & { lane: TimeLane }) => (
  <ScaleRow
    label={`${lane.label} · ${lane.places.length}`}
    name={<ScaleLaneName lane={lane} />}
    className="scale-lane"
  >
    <ScaleLane lane={lane} scene={scene} />
  </ScaleRow>
))

/** Events of which no article gives a date, and what was said at them: listed, not placed. */
const UndatedRow = () => {
  const corpus = useExplorer(selectCorpus)
  const column = arrange(corpus).stretches.find(({ day }) => day === 'undated')?.columns[0]
  if (!column) return null
  const name = (
    <>
      Undated <small>not placed</small>
    </>
  )
  return (
    <ScaleRow label="Undated" name={name} className="scale-undated">
      {column.events.map((event) => (
        <EventMark key={event.id} event={event} />
      ))}
      {column.statements.map((statement) => (
        <StatementMark key={statement.id} statement={statement} />
      ))}
    </ScaleRow>
  )
}

/** The names of lanes that no statement is drawn in, on one line. */
const EmptyLanesRow = ({ scene: { emptyLanes, kind } }: SceneProps) =>
  emptyLanes.length === 0 ? null : (
    <ScaleRow label={foldedNames[kind]} name={foldedNames[kind]} className="scale-empty">
      {emptyLanes.map(({ label }) => label).join(' · ')}
    </ScaleRow>
  )

const publishedName = (
  <>
    Published <small>at the hour stated; hour not stated: the whole day</small>
  </>
)

const barsName = (
  <>
    Events <small>as long as each can have been; hour not stated: the whole day</small>
  </>
)

const pointsName = (
  <>
    Events <small>at a stated hour</small>
  </>
)

/** Everything that stands on the axis, row by row. */
export const ScaleRows = memo(({ scene }: SceneProps) => (
  <>
    <ScaleRow label="Published" name={publishedName} className="scale-published">
      <ScalePublications visit={scene.axis.visit} />
    </ScaleRow>
    {scene.bars.length > 0 && (
      <ScaleRow label="Events" name={barsName} className="scale-events">
        <ScaleBars scene={scene} />
      </ScaleRow>
    )}
    {scene.points.marks.length > 0 && (
      <ScaleRow label="Events at a stated hour" name={pointsName} className="scale-points">
        <ScalePoints scene={scene} />
      </ScaleRow>
    )}
    {scene.lanes.map((lane) => (
      <LaneRow key={lane.id} lane={lane} scene={scene} />
    ))}
    <EmptyLanesRow scene={scene} />
    <UndatedRow />
  </>
))
