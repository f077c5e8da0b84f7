/** The editor's reading of an event, held against what the articles tell of it. */
import type { Dating, Telling } from '#model/corpus.ts'
import { canAgree } from './dating.ts'
import type { Seed } from './parse-yaml.ts'
import type { ProblemLog } from './problem-log.ts'
import type { EventSeed } from './seed-schema.ts'

/**
 * Reports a date, a part of day or a status that agrees with no telling that gives one, whatever the reading
 * rests on. What no telling gives may be inferred, but is not stated.
 */
export function checkReading(
  seed: Seed<EventSeed>,
  dating: Dating | null,
  tellings: Telling[],
  log: ProblemLog,
) {
  if (tellings.length === 0) return
  const { id: event, when, part_of_day: partOfDay, status, basis } = seed.value
  const fail = (field: 'when' | 'part_of_day' | 'status', reading: string) =>
    log.report('EVENT_READING_WITHOUT_TELLING', seed.at(field), { event, reading })
  const isFree = (given: unknown[]) => given.length === 0 && basis === 'inferred'
  const dated = tellings.flatMap((telling) => telling.dating ?? [])
  if (when !== null && dating !== null && !isFree(dated)) {
    if (!dated.some((told) => canAgree(told, dating))) fail('when', when)
  }
  const parts = tellings.flatMap((telling) => telling.partOfDay ?? [])
  // A clock time gives the part of day as well.
  const hasClock = dated.some(({ when: told }) => told.includes('T'))
  if (partOfDay !== undefined && !isFree(parts) && !(parts.length === 0 && hasClock)) {
    if (!parts.includes(partOfDay)) fail('part_of_day', partOfDay)
  }
  if (!tellings.some((telling) => telling.status === status)) fail('status', status)
}
