/** Drawings in the colour and size of the text they stand in. What they mean is said beside them. */
import type { ReactNode } from 'react'
import './icons.css'

const Icon = ({ children }: { children: ReactNode }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

/** "≠": accounts differ here. */
export const DiffersIcon = () => (
  <Icon>
    <path d="M3 6h10M3 10h10M10.2 2.6 5.8 13.4" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="m3.5 3.5 9 9m0-9-9 9" />
  </Icon>
)

/** Leads to another site. */
export const AwayIcon = () => (
  <Icon>
    <path d="M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5" />
  </Icon>
)

/** A magnifying glass. */
export const SearchIcon = () => (
  <Icon>
    <path d="M10.5 10.5 14 14M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0Z" />
  </Icon>
)
