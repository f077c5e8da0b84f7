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

/** Puts what it holds at a place of its row. Set as properties of the style: a style attribute is blocked. */
export const At = (props: AtProps) => {
  const { x, width = 0, top = 0, height = 0, titleWidth = 0, className = '', span } = props
  return (
    <div
      ref={(element) => {
        element?.style.setProperty('--at', `${x}px`)
        element?.style.setProperty('--wide', `${width}px`)
        element?.style.setProperty('--top', `${top}px`)
        element?.style.setProperty('--high', `${height}px`)
        element?.style.setProperty('--title', `${titleWidth}px`)
      }}
      className={`at ${className}`}
      data-start={span?.start}
      data-end={span?.end}
    >
      {props.children}
    </div>
  )
}
