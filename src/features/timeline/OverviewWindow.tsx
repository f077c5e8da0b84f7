import { windowOf } from '#geometry/overview.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Measures } from './surface.ts'

const selectViewport = ({ viewport }: Explorer) => viewport

type OverviewWindowProps = {
  measures: Measures
  /** Units of the strip for a day. */
  dayWidth: number
  height: number
}

const handle = 5

/** What of the days is in view: a window that can be pulled and stretched. Keys move the picture itself. */
export const OverviewWindow = ({ measures, dayWidth, height }: OverviewWindowProps) => {
  const viewport = useExplorer(selectViewport) ?? { k: 1, x: 0 }
  const { start, end } = windowOf(viewport, measures, measures.edges)
  const [left, right] = [start * dayWidth, end * dayWidth]
  return (
    <g className="overview-window">
      <rect
        data-grip="whole"
        x={left}
        y={-2}
        width={Math.max(1, right - left)}
        height={height + 4}
      />
      <rect data-grip="start" x={left - handle / 2} y={-2} width={handle} height={height + 4} />
      <rect data-grip="end" x={right - handle / 2} y={-2} width={handle} height={height + 4} />
    </g>
  )
}
