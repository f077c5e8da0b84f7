import type { ReactNode } from 'react'
import './WideTable.css'

/**
 * A table that may be wider than the page: it scrolls in a box of its own, whose edges are shaded where
 * there is more, and the heads of its rows stay in view.
 */
export const WideTable = ({ children }: { children: ReactNode }) => (
  <div className="wide-table">{children}</div>
)
