import type { ReactNode } from 'react'

type AtProps = {
  /** Px of the widened picture. */
  x: number
  width?: number
  /** Px from the top of the row. */
  top?: number
  height?: number
  /** Px that a title within takes. */
  titleWidth?: number
  className?: string
  /** Wall times in ms that a double click fits. */
  span?: { start: number; end: number }
  children: ReactNode
}

const setLengths = ({ style }: HTMLElement, props: AtProps): void => {
  style.setProperty('--at', `${props.x}px`)
  // Most marks have no more than a place; what is not set costs nothing.
  if (props.width !== undefined) style.setProperty('--wide', `${props.width}px`)
  if (props.top !== undefined) style.setProperty('--top', `${props.top}px`)
  if (props.height !== undefined) style.setProperty('--high', `${props.height}px`)
  if (props.titleWidth !== undefined) style.setProperty('--title', `${props.titleWidth}px`)
}

/** Puts what it holds at a place of its row. Set as properties of the style: a style attribute is blocked. */
export const At = (props: AtProps) => (
  <div
    ref={(element) => {
      if (element) setLengths(element, props)
    }}
    className={`at ${props.className ?? ''}`}
    data-start={props.span?.start}
    data-end={props.span?.end}
  >
    {props.children}
  </div>
)
