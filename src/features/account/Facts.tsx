import type { ReactNode } from 'react'
import './Facts.css'

/** Short facts on one line, set apart by dots; what is null is left out. */
export const Facts = ({ children }: { children: readonly (ReactNode | null)[] }) => (
  <ul className="facts">
    {children.map(
      (fact, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- facts have no identity but their place
        fact !== null && <li key={index}>{fact}</li>,
    )}
  </ul>
)
