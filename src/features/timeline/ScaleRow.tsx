import type { ReactNode } from 'react'

type ScaleRowProps = {
  /** What it is called for those who hear it. */
  label: string
  name: ReactNode
  className?: string
  children: ReactNode
}

/** A row: its name, which stays, and what moves beside it. */
export const ScaleRow = ({ label, name, className = '', children }: ScaleRowProps) => (
  <div className={`scale-row ${className}`} role="group" aria-label={label}>
    <div className="timeline-name">{name}</div>
    <div className="scale-axis">{children}</div>
  </div>
)
