import { memo } from 'react'
import { arrange } from '#geometry/arrangement.ts'
import { headingSize } from '#geometry/text-lines.ts'
import { publicationsIn } from '#geometry/publication-places.ts'
import { publicationsOf } from '#geometry/publications.ts'
import type { StatementBox, TimeLane } from '#geometry/time-lanes.ts'
import { daysWithoutHour } from '#geometry/time-lanes.ts'
import type { TimeScene } from '#geometry/time-scene.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { lane as laneIs, rows } from '#words/timeline-scale.ts'
import {
  emptyLanes,
  laneRules,
  rowsNotPlaced as notPlaced,
  rowsStatements as statements,
  rowsUndated as undated,
} from '#words/timeline.ts'
import { At } from './At.tsx'
import { EventMark } from './EventMark.tsx'
import { HourNotStated } from './HourNotStated.tsx'
import { Layer } from './Layer.tsx'
import { ScaleBars } from './ScaleBars.tsx'
import { ScaleLane } from './ScaleLane.tsx'
import { ScaleLaneName } from './ScaleLaneName.tsx'
import { ScalePoints } from './ScalePoints.tsx'
import { ScalePublications } from './ScalePublications.tsx'
import { ScaleRow } from './ScaleRow.tsx'
import { useTimeView } from './scale-view.ts'
import { StatementMark } from './StatementMark.tsx'

type SceneProps = { scene: TimeScene }

const LaneRow = memo(({ lane, scene }: SceneProps & { lane: TimeLane }) => (
  <ScaleRow
    label={laneIs(lane.label, lane.places.length)}
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
      {undated} <small>{notPlaced}</small>
    </>
  )
  return (
    <ScaleRow label={undated} name={name} className="scale-undated">
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
const EmptyLanesRow = ({ scene: { emptyLanes: lanes, kind } }: SceneProps) =>
  lanes.length === 0 ? null : (
    <ScaleRow label={emptyLanes[kind]} name={emptyLanes[kind]} className="scale-empty">
      {lanes.map(({ label }) => label).join(' · ')}
    </ScaleRow>
  )

const publishedName = (
  <>
    {rows.published} <small>{rows.publishedRule}</small>
  </>
)

const PublishedRow = ({ scene: { axis } }: SceneProps) => {
  const publications = publicationsIn(publicationsOf(useExplorer(selectCorpus)), axis.visit)
  return publications.length === 0 ? null : (
    <ScaleRow label={rows.published} name={publishedName} className="scale-published">
      <ScalePublications visit={axis.visit} />
    </ScaleRow>
  )
}

const barsName = (
  <>
    {rows.events} <small>{rows.barsRule}</small>
  </>
)

const pointsName = (
  <>
    {rows.events} <small>{rows.pointsRule}</small>
  </>
)

/** What holds of all lanes, said where they begin: their rule, and the days whose hours are not known. */
const StatementsRow = ({ scene: { lanes, kind } }: SceneProps) => {
  const { from, to, msPerPx } = useTimeView()
  const isSeen = ({ start, end }: StatementBox): boolean =>
    end >= from && start <= to && (end - start) / msPerPx >= headingSize.titleWidth
  const name = (
    <>
      {statements} <small>{laneRules[kind]}</small>
    </>
  )
  return (
    <ScaleRow label={statements} name={name} className="scale-statements">
      <Layer>
        {daysWithoutHour(lanes)
          .filter(isSeen)
          .map(({ id, start, end }) => (
            <At key={id} start={start} end={end} titleWidth={headingSize.titleWidth} isHeld>
              <HourNotStated />
            </At>
          ))}
      </Layer>
    </ScaleRow>
  )
}

/** Everything that stands on the axis, row by row. */
export const ScaleRows = memo(({ scene }: SceneProps) => (
  <>
    <PublishedRow scene={scene} />
    {scene.bars.length > 0 && (
      <ScaleRow label={rows.events} name={barsName} className="scale-events">
        <ScaleBars scene={scene} />
      </ScaleRow>
    )}
    {scene.points.marks.length > 0 && (
      <ScaleRow label={rows.points} name={pointsName} className="scale-points">
        <ScalePoints scene={scene} />
      </ScaleRow>
    )}
    {scene.lanes.length > 0 && <StatementsRow scene={scene} />}
    {scene.lanes.map((lane) => (
      <LaneRow key={lane.id} lane={lane} scene={scene} />
    ))}
    <EmptyLanesRow scene={scene} />
    <UndatedRow />
  </>
))
