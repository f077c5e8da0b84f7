/** Reads our calendars with an iCalendar parser. */
import ICAL from 'ical.js'

// Text by RFC 7986 and by RFC 5545, section 3.8.8.2, which the parser does not know of.
const textValue = { defaultType: 'text' }
Object.assign(ICAL.design.icalendar.property, {
  name: textValue,
  'x-wr-calname': textValue,
  'x-wr-caldesc': textValue,
})

export type CalendarEntry = {
  uid: string
  summary: string
  description: string
  location: string | null
  /** "2021-05-12" for a whole day, "2021-05-12T09:00:00Z" for a moment; the end is exclusive. */
  start: string
  end: string
  /** Values of the other properties by their name, each as the parser gives it. */
  rest: Record<string, string[]>
}

const restOf = (component: ICAL.Component): Record<string, string[]> =>
  Object.fromEntries(
    component
      .getAllProperties()
      .map((property) => [property.name, property.getValues().map(String)]),
  )

/** What the calendar says of itself, and its entries. */
export const readCalendar = (text: string) => {
  const calendar = ICAL.Component.fromString(text)
  const entries = calendar.getAllSubcomponents('vevent').map((component): CalendarEntry => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      rest: restOf(component),
    }
  })
  return { about: restOf(calendar), entries }
}
