/** What is told, in the order of the account: events by day, statements by event. */
import { arrange } from '#geometry/arrangement.ts'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { groupBy } from '#model/group.ts'
import { oncePer } from '#model/once-per.ts'
import type { Visible } from '#model/visible.ts'

export type EventsOfDay = { day: Day; events: readonly TimelineEvent[] }

/** All events by day, in the order of the account; a day may have none. */
export const listDays = oncePer((corpus: Corpus): readonly EventsOfDay[] => {
  const { stretches, whole } = arrange(corpus)
  const days = stretches.map(({ day, columns }) => ({
    day,
    events: columns.flatMap(({ events }) => events),
  }))
  const isBefore = ({ day }: EventsOfDay): boolean => day === 'before'
  return [
    ...days.filter(isBefore),
    { day: 'whole', events: whole },
    ...days.filter((each) => !isBefore(each)),
  ]
})

/** Where each event stands in the account: its day, and its place among all events. */
export const listedPlaces = oncePer(
  (corpus: Corpus): ReadonlyMap<string, { day: Day; place: number }> => {
    const listed = listDays(corpus).flatMap(({ day, events }) =>
      events.map(({ id }) => ({ id, day })),
    )
    return new Map(listed.map(({ id, day }, place) => [id, { day, place }]))
  },
)

/** The visible events by day, in the order of the account; days without any are left out. */
export const toDays = (corpus: Corpus, visible: Visible): readonly EventsOfDay[] =>
  listDays(corpus)
    .map(({ day, events }) => ({ day, events: events.filter(({ id }) => visible.events.has(id)) }))
    .filter(({ events }) => events.length > 0)

/** What was said at an event; null: the articles do not say where. */
export type SaidAt = { event: TimelineEvent | null; statements: readonly Statement[] }

/** The visible statements by event, in the order of the account; those of no stated occasion come last. */
export const toOccasions = (corpus: Corpus, visible: Visible): readonly SaidAt[] => {
  const shown = corpus.statements.filter(({ id }) => visible.statements.has(id))
  const byOccasion = groupBy(shown, ({ occasion }) => occasion)
  const events = listDays(corpus).flatMap((day) => day.events)
  return [...events, null].flatMap((event) => {
    const statements = byOccasion.get(event?.id ?? null) ?? []
    return statements.length > 0 ? [{ event, statements }] : []
  })
}
