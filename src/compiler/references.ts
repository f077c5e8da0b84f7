import type { ProblemLog } from './problem-log.ts'
import type { Place } from './source-position.ts'

/** What ids are given to. */
export type Named = 'person' | 'topic' | 'event' | 'question' | 'article' | 'statement' | 'answer'

/** The ids that exist, by what they name. */
export type References = {
  /** Says which ids of a kind exist. Undefined kinds are unknown: nothing is checked against them. */
  define: (kind: Named, ids: Iterable<string>) => void
  /** Whether the id exists or cannot be checked; reports it where it does not. */
  check: (kind: Named, id: string, place: Place) => boolean
}

/** No ids yet. */
export function createReferences(log: ProblemLog): References {
  const known = new Map<Named, Set<string>>()
  return {
    define: (kind, ids) => known.set(kind, new Set(ids)),
    check: (kind, id, place) => {
      const ids = known.get(kind)
      if (ids === undefined || ids.has(id)) return true
      log.report('UNKNOWN_REFERENCE', place, { kind, id, known: ids })
      return false
    },
  }
}
