/** What is known of an event. */

/** Whether it happened, was arranged or hoped for. */
export const statuses = { held: 'held', planned: 'planned', expected: 'expected' }
export const partsOfDay = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}
