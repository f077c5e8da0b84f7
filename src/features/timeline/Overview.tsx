import { useEffect, useRef } from 'react'
import type { Bar } from '#geometry/overview.ts'
import { placeBars, windowOf } from '#geometry/overview.ts'
import type { Corpus } from '#model/corpus.ts'
import { dayOfStatement, formatDay, visitDays } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { createOverviewGestures } from './overview-gestures.ts'
import { OverviewWindow } from './OverviewWindow.tsx'
import type { Measures } from './surface.ts'
import type { RunZoom } from './use-zoom.ts'
import './Overview.css'

const size = { width: 240, height: 14 }
const gap = 1

const countDays = oncePer((corpus: Corpus) => {
  const days = corpus.statements.map((statement) => dayOfStatement(statement, corpus))
  return visitDays(corpus.visit).map((day) => ({
    day,
    count: days.filter((other) => other === day).length,
  }))
})

const OverviewDay = ({ bar: { day, x, y, width, height } }: { bar: Bar }) => (
  <g>
    <rect className="overview-ground" x={x + gap} width={width - 2 * gap} height={size.height} />
    <rect className="overview-bar" x={x + gap} y={y} width={width - 2 * gap} height={height} />
    <text x={x + width / 2} y={size.height + 9}>
      {Number(day.slice(-2))}
    </text>
  </g>
)

type OverviewProps = {
  /** Null until somebody zooms: all days are in view. */
  measures: Measures | null
  run: RunZoom
}

/** The days of the visit to scale, how much was said on each, and the window that is in view. */
export const Overview = ({ measures, run }: OverviewProps) => {
  const store = useExplorerStore()
  const days = countDays(useExplorer(selectCorpus))
  const strip = useRef<SVGSVGElement>(null)
  useEffect(() => {
    if (!strip.current) return
    const { destroy } = createOverviewGestures(strip.current, {
      days: days.length,
      current: () =>
        measures && windowOf(store.getState().viewport ?? { k: 1, x: 0 }, measures, measures.edges),
      onPull: (pulled) => run((control) => control.showDays(pulled)),
    })
    return destroy
  }, [strip, days, measures, run, store])
  const spoken = days.map(({ day, count }) => `${formatDay(day)}: ${count}`).join('; ')
  return (
    <figure className="overview">
      <figcaption>days to scale</figcaption>
      <svg
        ref={strip}
        viewBox={`0 -3 ${size.width} ${size.height + 13}`}
        role="img"
        aria-label={`Statements on each day, days to scale. ${spoken}`}
        // Whoever comes near may want to pull the window, which is drawn once the picture is measured.
        onPointerEnter={() => run(() => {})}
      >
        {placeBars(days, size).map((bar) => (
          <OverviewDay key={bar.day} bar={bar} />
        ))}
        {measures && (
          <OverviewWindow
            measures={measures}
            dayWidth={size.width / days.length}
            height={size.height}
          />
        )}
      </svg>
    </figure>
  )
}
