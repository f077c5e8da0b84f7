/** What is known of an event. */
import { allOf } from './lists.ts'

/** Whether it happened, was arranged or hoped for. */
export const statuses = {
  held: 'held',
  underway: 'underway',
  planned: 'planned',
  expected: 'expected',
}
/** Behind the name of an article: that it tells of an event as something else, and in whose words alone. */
export const toldAs = (
  status: keyof typeof statuses | null,
  speakers: readonly string[] | null,
): string => {
  const how = [
    status && `as ${statuses[status]}`,
    speakers && `according to ${allOf(speakers) || 'somebody'}`,
  ].filter(Boolean)
  return how.length > 0 ? ` (${how.join(', ')})` : ''
}
export const partsOfDay = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}
/** A part of the day that no article states of what was held. */
export const partOfDayInferred = (partOfDay: string): string => `${partOfDay}, inferred`
