/** What is known of an event, each fact as it stands on its line. */
import type { ReactNode } from 'react'
import type { Corpus, Dating, Order, Provenance, TimelineEvent } from '#model/corpus.ts'
import { dayOf, formatDating, isVisitDay } from '#model/dating.ts'
import { hasClock } from '#model/instants.ts'
import { byId } from '#model/lookup.ts'
import { Note } from '#ui/Note.tsx'
import * as words from '#words/account.ts'
import { partsOfDay, statuses } from '#words/events.ts'
import * as notStated from '#words/not-stated.ts'
import { Told } from './Told.tsx'

/** The part of the day in words; null where none is known. */
export const partOfDayOf = ({ partOfDay }: Pick<TimelineEvent, 'partOfDay'>): string | null =>
  partOfDay === null ? null : partsOfDay[partOfDay]

/** The date, unless the heading gives it already; then only the part of the day. */
const when = (event: TimelineEvent, { visit }: Corpus): ReactNode | null => {
  if (!event.dating) return notStated.date
  if (!isVisitDay(dayOf(event, visit)) || hasClock(event.dating)) {
    return formatDating(event.dating)
  }
  return partOfDayOf(event)
}

const isOneDayByClock = (dating: Dating): boolean =>
  hasClock(dating) && dating.earliest === dating.latest

/** What of an event's time is known on some grounds: the date or the very day, and the part of it. */
const whatIsKnown = ({ dating, partOfDay }: TimelineEvent) => ({
  isDay: dating !== null && (dating.precision === 'day' || isOneDayByClock(dating)),
  partOfDay: partOfDayOf({ partOfDay }),
})

/** How the date is known; null where there is nothing to say. */
export const datingFact = (event: TimelineEvent): ReactNode | null => {
  const { basis, because, dating } = event
  const what = whatIsKnown(event)
  if (!dating && because === null) return null
  switch (basis) {
    case 'stated':
      return dating ? words.timeStated(what) : null
    case 'record':
      return words.timeFromRecord(what)
    case 'inferred':
      return <Note label={dating ? words.timeInferred(what) : words.inferred}>{because}</Note>
  }
}

const namesOf = (ids: readonly string[], { people }: Corpus): string =>
  ids.map((id) => byId(people).get(id)?.name ?? id).join(', ')

const orderNote = ({ basis, because }: Provenance, text: string): ReactNode =>
  basis === 'inferred' ? <Note label={text}>{because}</Note> : text

const order = (
  say: (event: string) => string,
  orders: readonly Order[],
  { events }: Corpus,
): readonly ReactNode[] =>
  orders.map((each) => orderNote(each, say(byId(events).get(each.event)?.title ?? each.event)))

/** Those whom a telling names on one line, each of the others with what it was concluded from. */
const people = (
  say: (names: string) => string,
  ids: readonly string[],
  { inferredPeople }: TimelineEvent,
  corpus: Corpus,
): readonly ReactNode[] => {
  const inferred = inferredPeople.filter(({ person }) => ids.includes(person))
  const told = ids.filter((id) => !inferred.some(({ person }) => person === id))
  return [
    told.length > 0 ? say(namesOf(told, corpus)) : null,
    ...inferred.map(({ person, because }) => (
      <Note key={person} label={words.concluded(say(namesOf([person], corpus)))}>
        {because}
      </Note>
    )),
  ]
}

/** The facts in the order they are read; null where there is nothing to say. */
export const factsOf = (event: TimelineEvent, corpus: Corpus): readonly (ReactNode | null)[] => [
  event.status === 'held' ? null : <b key="status">{statuses[event.status]}</b>,
  when(event, corpus),
  datingFact(event),
  event.place,
  ...people(words.withThem, event.with, event, corpus),
  ...people(words.present, event.present, event, corpus),
  ...order(words.partOf, event.partOf ? [event.partOf] : [], corpus),
  ...order(words.after, event.after, corpus),
  event.tellings.length > 0 ? <Told key="told" event={event} corpus={corpus} /> : null,
]
