import { memo } from 'react'
import type { PlacedBar } from '#geometry/bar-rows.ts'
import { placeBarRows } from '#geometry/bar-rows.ts'
import type { TimeIndex } from '#geometry/clusters.ts'
import {
  cellLength,
  clustersBetween,
  countBetween,
  passingBefore,
  placeCluster,
} from '#geometry/clusters.ts'
import type { EventBar, TimeScene } from '#geometry/time-scene.ts'
import { dayAt, formatClock } from '#geometry/zone-clock.ts'
import { counted } from '#model/counted.ts'
import { formatDay } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { ClusterMark } from './ClusterMark.tsx'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import { eventMark } from './picture.ts'
import type { ScaleView } from './scale-view.ts'
import { useScaleView } from './scale-view.ts'

const nodePitchPx = 28
// A title is drawn beside its node where the next is so far away.
const titlePx = 132

/** Where a bar is solid and where it fades, as classes of its two ends. */
const endsOf = ({ span }: PlacedBar): string =>
  [
    `bar-${span.kind}`,
    ...(span.start < span.solidStart ? ['bar-soft-start'] : []),
    ...(span.end > span.solidEnd ? ['bar-soft-end'] : []),
  ].join(' ')

const isSeen = ({ x, width }: PlacedBar, { toPx, from, to }: ScaleView): boolean =>
  x + width >= toPx(from) && x <= toPx(to)

const BarMark = ({ bar: { event, ghost } }: { bar: EventBar }) =>
  ghost ? (
    <GhostMark ghost={{ event, tellings: ghost.tellings }} day={ghost.day} />
  ) : (
    <EventMark event={event} />
  )

/** Events that last, or of which no hour is stated, each as wide as it can have been. */
export const ScaleBars = memo(({ scene }: { scene: TimeScene }) => {
  const view = useScaleView()
  const { bars, height } = placeBarRows(scene.bars, scene.domain, view.toPx)
  return (
    <Layer isSticky>
      <At x={0} height={height} className="scale-height">
        {null}
      </At>
      {bars
        .filter((bar) => isSeen(bar, view))
        .map((bar) => (
          <At
            key={bar.id}
            x={bar.x}
            width={bar.width}
            top={bar.top}
            height={bar.height}
            className={`bar ${endsOf(bar)} ${bar.bars[0]?.ghost ? 'bar-ghost' : ''}`}
            titleWidth={bar.titleWidth}
            span={bar.span}
          >
            <span className="bar-ground" />
            <div className="bar-title">
              <BarTitle bar={bar} />
            </div>
          </At>
        ))}
    </Layer>
  )
})

const BarTitle = ({ bar: { bars, span } }: { bar: PlacedBar }) => {
  const { events: passing } = useExplorer(selectVisible)
  const [only, another] = bars
  if (!only) return null
  if (!another) return <BarMark bar={only} />
  return (
    <ClusterMark
      mark={eventMark(only.event.id)}
      count={bars.length}
      passing={bars.filter(({ event }) => passing.has(event.id)).length}
      label={`${counted(bars.length, 'event')} on ${formatDay(dayAt(span.start))}, hour not stated`}
      colour={null}
    >
      {(from, to) => bars.slice(from, to).map((bar) => <BarMark key={bar.id} bar={bar} />)}
    </ClusterMark>
  )
}

const clock = (ms: number): string => `${formatDay(dayAt(ms), 'short')} ${formatClock(ms)}`

const spokenSpan = (fromMs: number, toMs: number): string =>
  fromMs === toMs ? clock(fromMs) : `${clock(fromMs)} to ${clock(toMs)}`

type EventPointProps = { points: TimeIndex; first: number; last: number; isWide: boolean }

const EventCluster = ({ points, first, last }: Omit<EventPointProps, 'isWide'>) => {
  const { events } = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible).events
  const [start, end] = [points.marks[first], points.marks[last - 1]]
  if (!start || !end) return null
  return (
    <ClusterMark
      mark={eventMark(start.id)}
      count={last - first}
      passing={countBetween(passingBefore(points, visible), first, last)}
      label={`${counted(last - first, 'event')}, ${spokenSpan(start.at, end.at)}`}
      colour={null}
    >
      {(from, to) =>
        points.marks.slice(first + from, first + to).flatMap(({ id }) => {
          const member = byId(events).get(id)
          return member ? [<EventMark key={id} event={member} />] : []
        })
      }
    </ClusterMark>
  )
}

/** One event with its title where there is room for it, else how many there are. */
const EventPoint = memo(({ points, first, last, isWide }: EventPointProps) => {
  const { events } = useExplorer(selectCorpus)
  const mark = points.marks[first]
  const event = byId(events).get(mark?.id ?? '')
  if (!mark || !event) return null
  if (!isWide || last - first > 1) return <EventCluster points={points} first={first} last={last} />
  return (
    <>
      <span className="point-clock">{formatClock(mark.at)}</span>
      <EventMark event={event} />
    </>
  )
})

/** Events with a clock time: a node and its title, or how many there are where they cannot be told apart. */
export const ScalePoints = memo(({ scene }: { scene: TimeScene }) => {
  const { toPx, msPerPx, from, to } = useScaleView()
  const cellMs = cellLength(msPerPx, nodePitchPx)
  const clusters = clustersBetween(scene.points, from, to, cellMs)
  const places = clusters.map((cluster) => placeCluster(cluster, toPx, nodePitchPx))
  return (
    <Layer>
      {clusters.map((cluster, index) => {
        const x = places[index] ?? 0
        return (
          <At key={cluster.first} x={x} className="point" span={cluster}>
            <EventPoint
              points={scene.points}
              first={cluster.first}
              last={cluster.last}
              isWide={(places[index + 1] ?? Infinity) - x >= titlePx}
            />
          </At>
        )
      })}
    </Layer>
  )
})
