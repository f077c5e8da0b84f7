import type { ReactNode } from 'react'
import './OverviewSection.css'

export type OverviewSectionProps = {
  id: string
  heading: string
  /** What it counts and how it is to be read. */
  note: ReactNode
  children: ReactNode
}

/** A part of the page that looks at all articles at once: heading and note beside what they are about. */
export const OverviewSection = ({ id, heading, note, children }: OverviewSectionProps) => (
  <section id={id} className="overview-section" aria-labelledby={`${id}-heading`}>
    <div className="overview-parts">
      <header>
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {heading}
        </h2>
        <div className="overview-note">{note}</div>
      </header>
      <div className="overview-body">{children}</div>
    </div>
  </section>
)
