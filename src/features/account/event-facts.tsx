/** What is known of an event, each fact as it stands on its line. */
import type { ReactNode } from 'react'
import type { Corpus, Order, Provenance, TimelineEvent } from '#model/corpus.ts'
import { dayOf, formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { Note } from '#ui/Note.tsx'
import { Told } from './Told.tsx'

const isDay = (day: string): boolean => /^\d/.test(day)

/** The date, unless the heading gives it already; then only the part of the day. */
const when = (event: TimelineEvent, { visit }: Corpus): ReactNode | null => {
  if (!event.dating) return 'date not stated'
  if (!isDay(dayOf(event, visit)) || event.dating.precision === 'minute') {
    return formatDating(event.dating)
  }
  return event.partOfDay
}

/** What of an event's time is known on some grounds: "date", "day", "day and evening". */
const whatIsKnown = ({ dating, partOfDay }: TimelineEvent): string => {
  const day = dating?.precision === 'day' || dating?.precision === 'minute' ? 'day' : 'date'
  return partOfDay === null ? day : `${day} and ${partOfDay}`
}

/** How the date is known; null where there is nothing to say. */
export const datingFact = (event: TimelineEvent): ReactNode | null => {
  const { basis, because, dating } = event
  const what = whatIsKnown(event)
  if (!dating && because === null) return null
  switch (basis) {
    case 'stated':
      return dating ? `${what} stated` : null
    case 'record':
      return `${what} from the record line`
    case 'inferred':
      return <Note label={dating ? `${what} inferred` : 'inferred'}>{because}</Note>
  }
}

const namesOf = (ids: readonly string[], { people }: Corpus): string =>
  ids.map((id) => byId(people).get(id)?.name ?? id).join(', ')

const orderNote = ({ basis, because }: Provenance, text: string): ReactNode =>
  basis === 'inferred' ? <Note label={text}>{because}</Note> : text

const order = (word: string, orders: readonly Order[], { events }: Corpus): readonly ReactNode[] =>
  orders.map((each) =>
    orderNote(each, `${word} ${byId(events).get(each.event)?.title ?? each.event}`),
  )

/** The facts in the order they are read; null where there is nothing to say. */
export const factsOf = (event: TimelineEvent, corpus: Corpus): readonly (ReactNode | null)[] => [
  event.status === 'held' ? null : <b key="status">{event.status}</b>,
  when(event, corpus),
  datingFact(event),
  event.place,
  event.with.length > 0 ? `with ${namesOf(event.with, corpus)}` : null,
  event.present.length > 0 ? `present: ${namesOf(event.present, corpus)}` : null,
  ...order('part of', event.partOf ? [event.partOf] : [], corpus),
  ...order('after', event.after, corpus),
  event.tellings.length > 0 ? <Told key="told" tellings={event.tellings} /> : null,
]
