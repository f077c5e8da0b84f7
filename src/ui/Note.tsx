import type { ReactNode } from 'react'
import './Note.css'

export type NoteProps = {
  /** What is noted, in a word or two. */
  label: ReactNode
  /** The reason, shown on demand. */
  children: ReactNode
}

/** A word that gives its reason when asked. */
export const Note = ({ label, children }: NoteProps) => (
  <details className="note">
    <summary>{label}</summary>
    <span className="note-reason">{children}</span>
  </details>
)
