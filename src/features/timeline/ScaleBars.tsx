import { memo, useMemo, useState } from 'react'
import type { DayGround, PlacedBar } from '#geometry/bar-rows.ts'
import { placeBarRows } from '#geometry/bar-rows.ts'
import type { GhostLine } from '#geometry/ghost-lines.ts'
import { toGhostLines } from '#geometry/ghost-lines.ts'
import { headingSize } from '#geometry/text-lines.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import type { EventBar, TimeScene } from '#geometry/time-scene.ts'
import { fadeOf } from '#geometry/time-span.ts'
import { formatDating } from '#model/dating.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectIsChosen, selectVisible } from '#store/selectors.ts'
import { eventsAt } from '#words/timeline-scale.ts'
import { undated } from '#words/timeline.ts'
import { At } from './At.tsx'
import { ClusterMark } from './ClusterMark.tsx'
import { ClusterMembers } from './ClusterMembers.tsx'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import { Ground } from './Ground.tsx'
import { HourNotStated } from './HourNotStated.tsx'
import { Layer } from './Layer.tsx'
import { clusterMark } from './picture.ts'
import { RowHeight } from './RowHeight.tsx'
import { useTimeView } from './scale-view.ts'
import './ScaleBars.css'

const BarMark = ({ bar: { event, ghost } }: { bar: EventBar }) =>
  ghost ? <GhostMark ghost={ghost} day={ghost.day} /> : <EventMark event={event} />

const describeFold = ({ bars: [first], bars }: PlacedBar): string => {
  const dating = (first?.ghost?.tellings[0] ?? first?.event)?.dating
  const time = dating ? formatDating(dating) : undated
  return eventsAt(bars.length, time, Boolean(first?.ghost))
}

type TitleProps = { bar: PlacedBar; isOpen: boolean; onToggle: () => void }

/** More events over the same time than rows could show, or than there is room to name. */
const FoldedBar = ({ bar, isOpen, onToggle }: TitleProps) => {
  const { events: passing } = useExplorer(selectVisible)
  return (
    <ClusterMark
      mark={clusterMark(bar.id)}
      count={bar.bars.length}
      passing={bar.bars.filter(({ event }) => passing.has(event.id)).length}
      label={describeFold(bar)}
      colour={null}
      isOpen={isOpen}
      onToggle={onToggle}
    />
  )
}

const Title = (props: TitleProps) => {
  const { bars, isFolded } = props.bar
  const [first] = bars
  return first && !isFolded ? <BarMark bar={first} /> : <FoldedBar {...props} />
}

/** A bar on a ground of its own; events of a day without an hour, and of a date beyond, share theirs. */
const Bar = (props: TitleProps) => {
  const { span, isFolded, isSmaller, ...place } = props.bar
  const hasGround = span.kind !== 'day' && span.kind !== 'unscaled'
  const isPart = span.kind === 'part-of-day' && !isFolded
  const words = isFolded ? 'kept' : `kept kept-whole ${isPart ? 'kept-to-part' : ''}`
  return (
    <At
      start={place.start}
      end={place.end}
      top={place.top}
      height={place.height}
      titleWidth={place.titleWidth}
      fade={hasGround ? (fadeOf(span, place) ?? undefined) : undefined}
      isHeld
      className={`on-ground bar ${isPart ? 'bar-part' : ''} ${isSmaller ? 'bar-smaller' : ''}`}
    >
      {hasGround && <Ground kind={span.kind} />}
      <div className={words}>
        <Title {...props} />
      </div>
    </At>
  )
}

/** Under all events of a day whose hour is not stated. */
const SharedGround = ({ ground }: { ground: DayGround }) => (
  <At
    start={ground.start}
    end={ground.end}
    top={ground.top}
    height={ground.height}
    titleWidth={headingSize.titleWidth}
    isHeld
    className="on-ground"
  >
    <Ground kind="day" />
    {ground.isNamed && <HourNotStated />}
  </At>
)

/** Under a title that leaves its time: no line of another time goes through its words. */
const ReachedGround = ({ bar, visit }: { bar: PlacedBar; visit: TimeDomain }) => {
  if (!bar.reached) return null
  const { start, end } = bar.reached
  const isBeyond = start >= visit.end || start < visit.start
  return (
    <At
      start={start}
      end={end}
      top={bar.top}
      height={bar.height}
      className={isBeyond ? 'bar-reached bar-reached-beyond' : 'bar-reached'}
    />
  )
}

/** Joins what is told of another day to its event. */
const Line = ({ line }: { line: GhostLine }) => {
  const isChosen = useExplorer(selectIsChosen('event', line.event))
  const sides = `ghost-line-${line.isLeft ? 'left' : 'right'} ghost-line-${line.isAbove ? 'above' : 'below'}`
  return (
    <At
      start={line.start}
      end={line.end}
      top={line.top}
      height={line.height}
      className={`ghost-line ${sides} ${line.isAround ? 'ghost-line-around' : ''} ${isChosen ? 'ghost-line-chosen' : ''}`}
    />
  )
}

const usePlacedBars = ({ axis: { domain }, bars, points }: TimeScene, msPerPx: number) =>
  useMemo(() => {
    const placed = placeBarRows(bars, domain, msPerPx)
    const instants = new Map(points.marks.map(({ id, at }) => [id, at]))
    const hasGhosts = bars.some(({ ghost }) => ghost !== null)
    const lines = hasGhosts
      ? toGhostLines(placed.bars, placed.height, (event) => instants.get(event))
      : []
    return { ...placed, lines }
  }, [bars, domain, points, msPerPx])

/** Events that last, or of which no hour is stated, each as wide as it can have been. */
export const ScaleBars = memo(({ scene }: { scene: TimeScene }) => {
  const view = useTimeView()
  const [open, setOpen] = useState<string | null>(null)
  const { bars, grounds, lines, height } = usePlacedBars(scene, view.msPerPx)
  const opened = bars.find(({ id }) => id === open)
  const isSeen = ({ start, end }: Pick<EventBar, 'start' | 'end'>): boolean =>
    end >= view.from && start <= view.to
  return (
    <>
      <Layer>
        <RowHeight px={height} />
        {grounds.filter(isSeen).map((ground) => (
          <SharedGround key={ground.id} ground={ground} />
        ))}
        {bars.filter(isSeen).map((bar) => (
          <ReachedGround key={bar.id} bar={bar} visit={scene.axis.visit} />
        ))}
        {lines.filter(isSeen).map((line) => (
          <Line key={line.id} line={line} />
        ))}
        {bars.filter(isSeen).map((bar) => (
          <Bar
            key={bar.id}
            bar={bar}
            isOpen={open === bar.id}
            onToggle={() => setOpen(open === bar.id ? null : bar.id)}
          />
        ))}
      </Layer>
      {opened && (
        <ClusterMembers
          label={describeFold(opened)}
          count={opened.bars.length}
          onClose={() => setOpen(null)}
        >
          {(from, to) =>
            opened.bars.slice(from, to).map((bar) => <BarMark key={bar.id} bar={bar} />)
          }
        </ClusterMembers>
      )}
    </>
  )
})
