import { useSyncExternalStore } from 'react'
import type { Strip } from '#geometry/overview.ts'
import { createStripScale, spanOf } from '#geometry/overview.ts'
import type { Extent } from '#geometry/viewport.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Measured } from './surface.ts'

const selectViewport = ({ viewport }: Explorer) => viewport

type WindowProps = { span: Extent; strip: Strip; height: number }

const beyond = 2
const handle = { width: 5, reach: 14 }

/** An end of the window, with as much room around it as a finger needs. */
const Grip = ({ end, at, height }: { end: 'start' | 'end'; at: number; height: number }) => {
  const outside = end === 'start' ? -handle.reach : 0
  return (
    <svg x={`${at * 100}%`} overflow="visible">
      <rect
        className="overview-handle"
        x={end === 'start' ? 0 : -handle.width}
        y={-beyond}
        width={handle.width}
        height={height + 2 * beyond}
      />
      <rect
        data-grip={end}
        x={outside - (end === 'start' ? 0 : handle.width)}
        y={-beyond}
        width={handle.reach + handle.width}
        height={height + 2 * beyond}
      />
    </svg>
  )
}

const Window = ({ span, strip, height }: WindowProps) => {
  const scale = createStripScale(strip)
  const [left, right] = [scale(span.start), scale(span.end)]
  const isWhole = left === 0 && right === 1
  return (
    <g className={isWhole ? 'overview-window overview-whole' : 'overview-window'}>
      <rect
        data-grip="whole"
        x={`${left * 100}%`}
        y={-beyond}
        width={`${Math.max(0.004, right - left) * 100}%`}
        height={height + 2 * beyond}
      />
      <Grip end="start" at={left} height={height} />
      <Grip end="end" at={right} height={height} />
    </g>
  )
}

type OverviewWindowProps = Omit<WindowProps, 'span'> & { measures: Measured }

/** What of the strip is in view: a window that can be pulled and stretched. Keys move the picture itself. */
export const OverviewWindow = ({ measures, ...rest }: OverviewWindowProps) => {
  const x = useSyncExternalStore(measures.watchScroll, measures.scrolledTo)
  const viewport = useExplorer(selectViewport) ?? { k: 1, x }
  return <Window {...rest} span={measures.windowOf(viewport)} />
}

/** The same before anything has been measured: the still picture shows the whole span. */
export const WholeWindow = (props: Omit<WindowProps, 'span'>) => (
  <Window {...props} span={spanOf(props.strip)} />
)
