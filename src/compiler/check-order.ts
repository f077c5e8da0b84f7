import type { Dating, TimelineEvent } from '#model/corpus.ts'
import { isBefore, shareDay } from './dating.ts'
import type { Seed } from './parse-yaml.ts'
import type { ProblemLog } from './problem-log.ts'
import type { EventSeed } from './seed-schema.ts'
import type { Place } from './source-position.ts'

type Relation = { to: string; place: Place }

/**
 * Reports each circle that `after` and `part_of` run in, once, at the relation that closes it: an event comes
 * neither after itself nor is part of itself, not by way of others either. Linear in events and relations.
 */
export function checkOrder(events: Seed<EventSeed>[], log: ProblemLog) {
  const relations = new Map(events.map((seed) => [seed.value.id, relationsOf(seed)]))
  const done = new Set<string>()
  for (const { value } of events) {
    if (!done.has(value.id)) walk(value.id, relations, done, log)
  }
}

/**
 * Reports events said to come after others that, by the dates of both, come later than they do, and parts
 * that share no day with their whole.
 */
export function checkOrderOfDates(
  events: Seed<EventSeed>[],
  linked: TimelineEvent[],
  log: ProblemLog,
) {
  const datings = new Map(linked.map(({ id, dating }) => [id, dating]))
  for (const seed of events) {
    const dating = datings.get(seed.value.id) ?? null
    seed.value.after.forEach(({ event: after }, index) => {
      const other = datings.get(after) ?? null
      if (dating === null || other === null || !isBefore(dating, other)) return
      const place = seed.at('after', index, 'event')
      const [when, later] = [dating.when, other.when]
      log.report('ORDER_AGAINST_DATES', place, { event: seed.value.id, when, after, later })
    })
    checkPart(seed, dating, datings, log)
  }
}

function checkPart(
  seed: Seed<EventSeed>,
  dating: Dating | null,
  datings: ReadonlyMap<string, Dating | null>,
  log: ProblemLog,
) {
  const whole = seed.value.part_of?.event
  const span = whole === undefined ? null : (datings.get(whole) ?? null)
  if (whole === undefined || dating === null || span === null || shareDay(dating, span)) return
  const place = seed.at('part_of', 'event')
  const { id: event } = seed.value
  log.report('PART_OUTSIDE_WHOLE', place, { event, when: dating.when, whole, span: span.when })
}

function relationsOf(seed: Seed<EventSeed>): Relation[] {
  const { part_of: whole, after } = seed.value
  const relations = after.map(({ event }, index) => ({
    to: event,
    place: seed.at('after', index, 'event'),
  }))
  if (whole) relations.push({ to: whole.event, place: seed.at('part_of', 'event') })
  return relations
}

/** Depth first, with a stack of its own: a long visit is a long chain of `after`. */
function walk(
  start: string,
  relations: ReadonlyMap<string, Relation[]>,
  done: Set<string>,
  log: ProblemLog,
) {
  const path = [{ id: start, next: 0 }]
  const onPath = new Map([[start, 0]])
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const relation = relations.get(step.id)?.[step.next]
    step.next += 1
    if (relation === undefined) {
      done.add(step.id)
      onPath.delete(step.id)
      path.pop()
      continue
    }
    const since = onPath.get(relation.to)
    if (since !== undefined) {
      const circle = [...path.slice(since).map(({ id }) => id), relation.to]
      log.report('ORDER_CIRCLE', relation.place, { circle })
    } else if (!done.has(relation.to)) {
      onPath.set(relation.to, path.length)
      path.push({ id: relation.to, next: 0 })
    }
  }
}
