import type { ReactNode } from 'react'
import './VisuallyHidden.css'

/** Text that is heard and not seen. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
)
