import { memo } from 'react'
import type { TimeIndex } from '#geometry/clusters.ts'
import {
  cellLength,
  clustersBetween,
  countBetween,
  passingBefore,
  placeCluster,
} from '#geometry/clusters.ts'
import { placeBoxes } from '#geometry/statement-boxes.ts'
import type { TimeLane, TimeScene } from '#geometry/time-scene.ts'
import { counted } from '#model/counted.ts'
import { byId } from '#model/lookup.ts'
import { shortNames, speakerMarks } from '#model/person-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { ClusterMark } from './ClusterMark.tsx'
import { quoteMark } from './picture.ts'
import { useScaleView } from './scale-view.ts'
import { SpeakerCounts } from './SpeakerCounts.tsx'
import { StatementMark } from './StatementMark.tsx'

const pitchPx = 26

type RunProps = { points: TimeIndex; first: number; last: number; speakers: readonly string[] }

const StatementCluster = ({ points, first, last, speakers }: RunProps) => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible).statements
  const counts = points.before
    .map((before, kind) => ({ kind, count: countBetween(before, first, last) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.kind - b.kind)
  const names = shortNames(corpus.people)
  const spoken = counts
    .map(({ kind, count }) => `${names.get(speakers[kind] ?? '') ?? 'not attributed'} ${count}`)
    .join(', ')
  const most = speakerMarks(corpus).get(speakers[counts[0]?.kind ?? 0] ?? '')
  return (
    <ClusterMark
      mark={quoteMark(points.marks[first]?.id ?? '')}
      count={last - first}
      passing={countBetween(passingBefore(points, visible), first, last)}
      label={`${counted(last - first, 'statement')}: ${spoken}`}
      colour={most?.colour ?? null}
    >
      {(from, to) =>
        points.marks.slice(first + from, first + to).flatMap(({ id }) => {
          const statement = byId(corpus.statements).get(id)
          return statement ? [<StatementMark key={id} statement={statement} level="words" />] : []
        })
      }
    </ClusterMark>
  )
}

/** A statement with a clock time, or how many there are where they cannot be told apart. */
const StatementPoint = memo(({ points, first, last, speakers }: RunProps) => {
  const { statements } = useExplorer(selectCorpus)
  const statement = byId(statements).get(points.marks[first]?.id ?? '')
  if (last - first === 1 && statement) return <StatementMark statement={statement} />
  return <StatementCluster points={points} first={first} last={last} speakers={speakers} />
})

type ScaleLaneProps = { lane: TimeLane; scene: TimeScene }

/** A lane to scale: statements at their time, or in a box as wide as the day they were made in. */
export const ScaleLane = memo(({ lane, scene }: ScaleLaneProps) => {
  const { toPx, msPerPx, from, to, framePx } = useScaleView()
  const clusters = clustersBetween(lane.points, from, to, cellLength(msPerPx, pitchPx))
  const { boxes, height } = placeBoxes(lane.boxes, scene.domain, toPx, framePx)
  return (
    <Layer isSticky={boxes.length > 0}>
      <At x={0} height={height} className="scale-height">
        {null}
      </At>
      {boxes
        .filter(({ x, width }) => x + width >= toPx(from) && x <= toPx(to))
        .map(({ box, x, width, top, isCounted }) => (
          <At
            key={`${box.start} ${box.end}`}
            x={x}
            width={width}
            top={top}
            className="scale-box"
            span={box}
          >
            {isCounted ? (
              <SpeakerCounts statements={box.statements} />
            ) : (
              <div className="scale-discs">
                {box.statements.map((statement) => (
                  <StatementMark key={statement.id} statement={statement} />
                ))}
              </div>
            )}
          </At>
        ))}
      {clusters.map((cluster) => (
        <At
          key={cluster.first}
          x={placeCluster(cluster, toPx, pitchPx) - pitchPx / 2}
          className="scale-point"
          span={cluster}
        >
          <StatementPoint
            points={lane.points}
            first={cluster.first}
            last={cluster.last}
            speakers={scene.speakers}
          />
        </At>
      ))}
    </Layer>
  )
})
