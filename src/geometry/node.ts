/** How an event is drawn on the rail. */
import type { Status, TimelineEvent } from '#model/corpus.ts'

export type Node = {
  /** Full: it took place; half: it had begun; ring: it was planned; diamond: it is expected. */
  shape: 'full' | 'half' | 'ring' | 'diamond'
  size: 'large' | 'medium' | 'small'
}

/** The shape of each status. */
export const statusShapes = {
  held: 'full',
  underway: 'half',
  planned: 'ring',
  expected: 'diamond',
} as const satisfies Record<Status, Node['shape']>

const isMeeting = ({ kind }: TimelineEvent): boolean => kind === 'meeting' || kind === 'talks'

const sizeOf = (event: TimelineEvent): Node['size'] => {
  if (event.scope !== 'visit' || event.partOf) return 'small'
  return isMeeting(event) && event.with.length > 0 ? 'large' : 'medium'
}

/**
 * The node of an event. The visit's meetings with somebody named are the largest, what lies beyond the
 * visit or was a part of something else the smallest.
 */
export const toNode = (event: TimelineEvent): Node => ({
  shape: statusShapes[event.status],
  size: sizeOf(event),
})
