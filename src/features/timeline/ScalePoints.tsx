import { memo, useMemo } from 'react'
import type { Cluster, TimeIndex } from '#geometry/clusters.ts'
import { clustersBetween, countBetween, passingBefore, placeClusters } from '#geometry/clusters.ts'
import type { TimeScene } from '#geometry/time-scene.ts'
import { dayAt, formatClock } from '#model/zone-clock.ts'
import { formatDay } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { ClusterMark } from './ClusterMark.tsx'
import { ClusterMembers } from './ClusterMembers.tsx'
import { EventMark } from './EventMark.tsx'
import { Layer } from './Layer.tsx'
import type { Run } from './open-cluster.ts'
import { isSameRun, useOpenCluster } from './open-cluster.ts'
import { clusterMark } from './picture.ts'
import { pitchPx } from '#geometry/time-view.ts'
import { eventsAt, fromTo } from '#words/timeline-scale.ts'
import { placeMark } from './placing.ts'
import { useScaleAxis, useTimeView } from './scale-view.ts'
import './ScalePoints.css'

// A title is drawn beside its node where the next is so far away.
const titlePx = 132

const clock = (ms: number): string => `${formatDay(dayAt(ms), 'short')} ${formatClock(ms)}`

const describe = ({ times }: TimeIndex, { first, last }: Run): string => {
  const [from, to] = [clock(times[first] ?? 0), clock(times[last - 1] ?? 0)]
  return eventsAt(last - first, fromTo(from, to), false)
}

type EventPointProps = Cluster & {
  points: TimeIndex
  passing: number
  hasTitle: boolean
  isOpen: boolean
  onToggle: (run: Run) => void
}

/** One event, with its title where there is room for it, or how many cannot be told apart. */
const EventPoint = memo((props: EventPointProps) => {
  const { points, first, last, at, start, end, passing, hasTitle, isOpen, onToggle } = props
  const { events } = useExplorer(selectCorpus)
  const { domain } = useScaleAxis()
  const place = (element: HTMLElement): void => placeMark(element, { at, start, end }, domain)
  const id = points.marks[first]?.id ?? ''
  const event = last - first === 1 ? byId(events).get(id) : undefined
  if (event) {
    return (
      <div
        ref={(element) => {
          if (element) place(element)
        }}
        className={hasTitle ? 'point' : 'point point-untitled'}
      >
        <span className="point-clock">{formatClock(points.times[first] ?? 0)}</span>
        <EventMark event={event} />
      </div>
    )
  }
  return (
    <ClusterMark
      mark={clusterMark(id)}
      count={last - first}
      passing={passing}
      label={describe(points, { first, last })}
      colour={null}
      isOpen={isOpen}
      onToggle={() => onToggle({ first, last })}
      place={place}
    />
  )
})

type MembersProps = { points: TimeIndex; open: Run; onToggle: (run: Run) => void }

const Members = ({ points, open, onToggle }: MembersProps) => {
  const { events } = useExplorer(selectCorpus)
  return (
    <ClusterMembers
      label={describe(points, open)}
      count={open.last - open.first}
      onClose={() => onToggle(open)}
    >
      {(from, to) =>
        points.marks.slice(open.first + from, open.first + to).flatMap(({ id }) => {
          const event = byId(events).get(id)
          return event ? [<EventMark key={id} event={event} />] : []
        })
      }
    </ClusterMembers>
  )
}

/** Events with a clock time: a node and its title, or how many there are where they cannot be told apart. */
export const ScalePoints = memo(({ scene: { points, axis } }: { scene: TimeScene }) => {
  const { from, to, cellMs, msPerPx } = useTimeView()
  const { open, toggle } = useOpenCluster()
  const passing = passingBefore(points, useExplorer(selectVisible).events)
  const placed = useMemo(() => {
    const clusters = clustersBetween(points, axis.visit, { from, to, cellMs })
    const places = placeClusters(clusters, msPerPx, pitchPx)
    return clusters.map((cluster, index) => ({
      ...cluster,
      hasTitle:
        cluster.last - cluster.first === 1 &&
        (places[index + 1] ?? axis.visit.end / msPerPx) - (places[index] ?? 0) >= titlePx,
    }))
  }, [points, axis, from, to, cellMs, msPerPx])
  return (
    <>
      <Layer>
        {placed.map((cluster) => (
          <EventPoint
            key={cluster.first}
            {...cluster}
            points={points}
            passing={countBetween(passing, cluster.first, cluster.last)}
            isOpen={isSameRun(open, cluster)}
            onToggle={toggle}
          />
        ))}
      </Layer>
      {open && <Members points={points} open={open} onToggle={toggle} />}
    </>
  )
})
