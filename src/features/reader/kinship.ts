/** How the passages of an article relate to those of another beside it. */
import type { Marking } from './markings.ts'
import type { Shared } from './shared.ts'

/**
 * Shared: the number the statement carries in both; alone: the other article has no such statement; null
 * for what is no statement.
 */
export type Kinship = { kind: 'shared'; number: number } | { kind: 'alone' } | null

/** How the passage relates to the other article, given what both share. */
export const kinshipOf = ({ kind, id }: Marking, shared: readonly Shared[]): Kinship => {
  if (kind !== 'quote') return null
  const index = shared.findIndex((each) => each.id === id)
  return index === -1 ? { kind: 'alone' } : { kind: 'shared', number: index + 1 }
}
