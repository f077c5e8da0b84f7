import type { ReactNode } from 'react'
import type { Fade } from '#geometry/time-span.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { holdInFrame, placeStretch } from './placing.ts'
import { useScaleAxis } from './scale-view.ts'
import './At.css'

type AtProps = {
  /** Wall times in ms; a point of time where there is no end. */
  start: number
  end?: number
  /** Px from the top of the row. */
  top?: number
  height?: number
  /** Px that a title within takes. */
  titleWidth?: number
  /** What of its length is sure. */
  fade?: Fade | undefined
  /** Whether what it holds has to be told how much of it is in the frame. */
  isHeld?: boolean
  className?: string
  children?: ReactNode
}

const setLengths = ({ style }: HTMLElement, props: AtProps): void => {
  const { top, height, titleWidth, fade } = props
  // What is not set costs nothing.
  if (top !== undefined) style.insetBlockStart = `${top}px`
  if (height !== undefined) style.blockSize = `${height}px`
  if (titleWidth !== undefined) style.setProperty('--title', `${titleWidth}px`)
  if (!fade) return
  for (const end of ['from', 'full', 'until', 'to'] as const) {
    style.setProperty(`--${end}`, `${fade[end] * 100}%`)
  }
}

/** Puts what it holds at its time on the axis, as wide as it lasts. */
export const At = (props: AtProps) => {
  const store = useExplorerStore()
  const { domain, rows } = useScaleAxis()
  const { start, end = start, isHeld = false, className = '' } = props
  return (
    <div
      ref={(element) => {
        if (!element) return
        placeStretch(element, { start, end }, domain)
        setLengths(element, props)
        if (isHeld) holdInFrame(element, store.getState().viewport, rows.current(), domain)
      }}
      className={`at ${isHeld ? 'at-held' : ''} ${className}`}
    >
      {props.children}
    </div>
  )
}
