import type { TimeSpan } from '#geometry/time-span.ts'
import './Ground.css'

/**
 * What something stands on as long as it can have been: hatched, and without the lines of the hours, where
 * only the day is known; else solid as far as it is sure and fading as far as it is possible.
 */
export const Ground = ({ kind }: { kind: TimeSpan['kind'] }) => (
  <span className={`ground ground-${kind}`} />
)
