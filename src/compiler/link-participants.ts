import type { Telling, TimelineEvent } from '#model/corpus.ts'
import { toProvenance } from './check-values.ts'
import type { Linking } from './linking.ts'
import { isNamed } from './name-forms.ts'
import type { Seed } from './parse-yaml.ts'
import type { EventSeed } from './seed-schema.ts'

type PeopleThere = Pick<TimelineEvent, 'with' | 'present' | 'inferredPeople'>

const fields = ['with', 'present'] as const

/**
 * Who took part in an event. Somebody whom no telling names, by name or form, is a problem unless it is
 * inferred, with its reason, that they were there. Nothing is held against tellings that could not be read.
 */
export function linkPeopleThere(
  seed: Seed<EventSeed>,
  tellings: readonly Telling[],
  linking: Linking,
): PeopleThere {
  return {
    with: seed.value.with.map(({ is }) => is),
    present: seed.value.present.map(({ is }) => is),
    inferredPeople: fields.flatMap((field) =>
      seed.value[field].flatMap((_, index) => inferred(seed, field, index, tellings, linking)),
    ),
  }
}

function inferred(
  seed: Seed<EventSeed>,
  field: (typeof fields)[number],
  index: number,
  tellings: readonly Telling[],
  { references, names, unread, log }: Linking,
): PeopleThere['inferredPeople'] {
  const given = seed.value[field][index]
  const place = seed.at(field, index, 'is')
  if (given === undefined || !references.check('person', given.is, place)) return []
  const { basis, because } = toProvenance(given, field, seed.at(field, index, 'basis'), log)
  if (basis === 'inferred') return because === null ? [] : [{ person: given.is, because }]
  const isTold = tellings.some(({ exact }) => isNamed(exact, given.is, names))
  if (!isTold && !unread.has('event', seed.value.id))
    log.report('PERSON_NOT_IN_TELLINGS', place, { event: seed.value.id, person: given.is })
  return []
}
