import type { ReactNode } from 'react'
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
  className?: string
  children: ReactNode
}

const setLengths = ({ style }: HTMLElement, { top, height, titleWidth }: AtProps): void => {
  // What is not set costs nothing.
  if (top !== undefined) style.insetBlockStart = `${top}px`
  if (height !== undefined) style.blockSize = `${height}px`
  if (titleWidth !== undefined) style.setProperty('--title', `${titleWidth}px`)
}

/** Puts what it holds at its time on the axis, as wide as it lasts. */
export const At = (props: AtProps) => {
  const store = useExplorerStore()
  const { domain, rows } = useScaleAxis()
  const { start, end = start, className = '' } = props
  return (
    <div
      ref={(element) => {
        if (!element) return
        placeStretch(element, { start, end }, domain)
        setLengths(element, props)
        const { viewport } = store.getState()
        if (viewport) holdInFrame(element, viewport, rows.current().framePx * viewport.k, domain)
      }}
      className={`at ${className}`}
    >
      {props.children}
    </div>
  )
}
