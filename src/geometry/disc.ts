/** How a statement is drawn: whose colour and initial, how full, with which figure. */
import type { Corpus, Form, Statement } from '#model/corpus.ts'
import { speakerMarks } from '#model/person-name.ts'
import { carriersOf, formOf, speakersOf } from '#model/statement.ts'

export type Disc = {
  /** 1 to 8; null where nobody, or more than one, is named. */
  colour: number | null
  /** The initials of all who speak; "?" where nobody is named. */
  initial: string
  fill: 'full' | 'half' | 'ring'
  /** Number of articles that carry it. */
  count: number
}

const fills = { direct: 'full', partial: 'half', reported: 'ring' } as const

/** The disc of a statement, as full as its fullest rendering unless one form is asked for. */
export const toDisc = (
  statement: Statement,
  corpus: Corpus,
  form: Form = formOf(statement),
): Disc => {
  const marks = speakersOf(statement).flatMap((id) => speakerMarks(corpus).get(id) ?? [])
  const [first, second] = marks
  return {
    colour: first && !second ? first.colour : null,
    initial: marks.map(({ initial }) => initial).join('') || '?',
    fill: fills[form],
    count: carriersOf(statement).length,
  }
}
