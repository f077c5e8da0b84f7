import { memo, useMemo, useState } from 'react'
import type { PlacedBar } from '#geometry/bar-rows.ts'
import { placeBarRows } from '#geometry/bar-rows.ts'
import type { EventBar, TimeScene } from '#geometry/time-scene.ts'
import { dayAt } from '#geometry/zone-clock.ts'
import { counted } from '#model/counted.ts'
import { formatDay } from '#model/dating.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectVisible } from '#store/selectors.ts'
import { At } from './At.tsx'
import { ClusterMark } from './ClusterMark.tsx'
import { ClusterMembers } from './ClusterMembers.tsx'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import { Layer } from './Layer.tsx'
import { clusterMark } from './picture.ts'
import { RowHeight } from './RowHeight.tsx'
import { useTimeView } from './scale-view.ts'

/** Where a bar is solid and where it fades, as classes of its two ends. */
const endsOf = ({ span }: PlacedBar): string =>
  [
    `bar-${span.kind}`,
    ...(span.start < span.solidStart ? ['bar-soft-start'] : []),
    ...(span.end > span.solidEnd ? ['bar-soft-end'] : []),
  ].join(' ')

const BarMark = ({ bar: { event, ghost } }: { bar: EventBar }) =>
  ghost ? (
    <GhostMark ghost={{ event, tellings: ghost.tellings }} day={ghost.day} />
  ) : (
    <EventMark event={event} />
  )

const describeFold = ({ bars, span }: PlacedBar): string =>
  `${counted(bars.length, 'event')} on ${formatDay(dayAt(span.start))}, hour not stated`

type FoldedProps = { bar: PlacedBar; isOpen: boolean; onToggle: () => void }

/** More events over the same time than rows could show. */
const FoldedBar = ({ bar, isOpen, onToggle }: FoldedProps) => {
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

type BarTitleProps = FoldedProps

const BarTitle = ({ bar, isOpen, onToggle }: BarTitleProps) => {
  const [only, another] = bar.bars
  if (only && !another) return <BarMark bar={only} />
  return <FoldedBar bar={bar} isOpen={isOpen} onToggle={onToggle} />
}

type BarsProps = { bars: readonly PlacedBar[]; open: string | null; onToggle: (id: string) => void }

const Bars = ({ bars, open, onToggle }: BarsProps) =>
  bars.map((bar) => (
    <At
      key={bar.id}
      start={bar.span.start}
      end={bar.span.end}
      top={bar.top}
      height={bar.height}
      className={`bar ${endsOf(bar)} ${bar.bars[0]?.ghost ? 'bar-ghost' : ''}`}
      titleWidth={bar.titleWidth}
    >
      <span className="bar-ground" />
      <div className="bar-title">
        <BarTitle bar={bar} isOpen={open === bar.id} onToggle={() => onToggle(bar.id)} />
      </div>
    </At>
  ))

/** Events that last, or of which no hour is stated, each as wide as it can have been. */
export const ScaleBars = memo(({ scene }: { scene: TimeScene }) => {
  const view = useTimeView()
  const [open, setOpen] = useState<string | null>(null)
  const { bars, height } = useMemo(
    () => placeBarRows(scene.bars, scene.domain, view.msPerPx),
    [scene, view.msPerPx],
  )
  const opened = bars.find(({ id }) => id === open)
  return (
    <>
      <Layer>
        <RowHeight px={height} />
        <Bars
          bars={bars.filter(({ span }) => span.end >= view.from && span.start <= view.to)}
          open={open}
          onToggle={(id) => setOpen(open === id ? null : id)}
        />
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
