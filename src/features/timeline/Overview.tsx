import { memo, useEffect, useRef } from 'react'
import type { Bar } from '#geometry/overview.ts'
import { labelsOf, placeBars, toStrip } from '#geometry/overview.ts'
import { formatDay, isVisitDay } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/timeline.ts'
import { countDays, sayDays } from './day-counts.ts'
import { OverviewWindow, WholeWindow } from './OverviewWindow.tsx'
import type { Measured } from './surface.ts'
import type { RunZoom } from './use-zoom.ts'
import './Overview.css'

const height = 18
const baseline = 31
const part = (share: number): string => `${share * 100}%`

const labelOf = (day: string, hasWeekday: boolean): string => {
  if (!isVisitDay(day)) return formatDay(day, 'short').toLowerCase()
  return hasWeekday ? formatDay(day, 'short') : String(Number(day.slice(-2)))
}

const OverviewDay = ({ bar, label }: { bar: Bar; label: string | null }) => (
  <svg
    x={part(bar.x)}
    width={part(bar.width)}
    className={isVisitDay(bar.day) ? 'overview-day' : 'overview-day overview-end'}
  >
    <rect className="overview-ground" width="100%" height={height} />
    <rect className="overview-bar" y={bar.y} width="100%" height={bar.height} />
    <line className="overview-gap" x1="100%" x2="100%" y2={height} />
    {label !== null && (
      <text x="50%" y={baseline}>
        {label}
      </text>
    )}
  </svg>
)

type OverviewProps = {
  /** Null until somebody comes near: all of it is in view. */
  measures: Measured | null
  run: RunZoom
}

/** The whole span in a strip, its days to scale: how much is told on each, and the window in view. */
export const Overview = memo(({ measures, run }: OverviewProps) => {
  const store = useExplorerStore()
  const days = countDays(useExplorer(selectCorpus))
  const frame = useRef<SVGSVGElement>(null)
  const strip = toStrip(days)
  const { every, hasWeekday } = labelsOf(strip)
  // The gestures outlast a measuring: it happens while one pulls.
  const latest = useRef(measures)
  useEffect(() => {
    latest.current = measures
  }, [measures])
  const createGestures = measures?.createOverviewGestures
  useEffect(() => {
    if (!frame.current || !createGestures) return
    const { destroy } = createGestures(frame.current, {
      strip: toStrip(days),
      measured: () => latest.current,
      store,
      run,
    })
    return destroy
  }, [createGestures, days, run, store])
  return (
    <figure className="overview">
      <figcaption>
        {words.overview} <small>{words.overviewRule}</small>
      </figcaption>
      <svg
        ref={frame}
        role="img"
        aria-label={words.overviewSpoken(sayDays(days))}
        // Whoever comes near may want to pull the window: the picture is measured for it.
        onPointerEnter={() => run(() => {})}
      >
        {placeBars(days, height).map((bar, index) => (
          <OverviewDay
            key={bar.day}
            bar={bar}
            label={
              !isVisitDay(bar.day) || index % every === 0 ? labelOf(bar.day, hasWeekday) : null
            }
          />
        ))}
        {measures ? (
          <OverviewWindow measures={measures} strip={strip} height={height} />
        ) : (
          <WholeWindow strip={strip} height={height} />
        )}
      </svg>
    </figure>
  )
})
