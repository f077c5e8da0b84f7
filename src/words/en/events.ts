/** What is known of an event. */

/** Whether it happened, was arranged or hoped for. */
export const statuses = {
  held: 'held',
  underway: 'underway',
  planned: 'planned',
  expected: 'expected',
}
export const partsOfDay = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}
/** A part of the day that no article states of what was held. */
export const partOfDayInferred = (partOfDay: string): string => `${partOfDay}, inferred`
