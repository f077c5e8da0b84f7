/**
 * What stands in the seeds but could not be read. An event whose only telling is misquoted is not an event
 * without telling: of what was not read, nothing is said to be missing.
 */
export type Unread = {
  /** What was noted so far, in whatever form it is kept; for `createUnread` alone. */
  readonly noted: ReadonlySet<string>
  /** Notes one thing by its id, or, without an id, that any of its kind may be among what was not read. */
  add: (kind: Kind, id?: string) => void
  has: (kind: Kind, id: string) => boolean
}

type Kind = 'event' | 'statement' | 'answer'

/** All that others have noted so far; nothing unread where there are none. */
export function createUnread(others: readonly Unread[] = []): Unread {
  const names = new Set(others.flatMap(({ noted }) => [...noted]))
  return {
    noted: names,
    add: (kind, id) => names.add(nameOf(kind, id)),
    has: (kind, id) => names.has(nameOf(kind)) || names.has(nameOf(kind, id)),
  }
}

const nameOf = (kind: Kind, id = '') => `${kind} ${id}`

/** An answer's id is unique in its question only. */
export const answerId = (question: string, answer: string) => `${question} ${answer}`

/** What a passage that could not be read would have said, as far as its own fields tell. */
export function noteUnread(unread: Unread, passage: unknown) {
  const { event, statement, answers } = fieldsOf(passage)
  if (typeof event === 'string') unread.add('event', event)
  if (typeof statement === 'string') unread.add('statement', statement)
  for (const given of Array.isArray(answers) ? answers : []) {
    const { question, answer } = fieldsOf(given)
    unread.add('answer', answerId(String(question), String(answer)))
  }
}

/** The fields of any value; a value without fields has none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  // Every object may be read by any name.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
