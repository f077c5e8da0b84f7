/** The beginning of what was said, where there is no room for all of it. */
import type { Passage, Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'

const omission = ' …'

/** A passage up to the end of the word at `length`, with a sign of what is left out of it. */
const cut = (passage: Passage, length: number): Passage => {
  const [beginning = ''] = new RegExp(`^.{0,${length}}\\S*`, 's').exec(passage.exact) ?? []
  return beginning.length === passage.exact.length
    ? passage
    : { ...passage, exact: `${beginning.trimEnd()}${omission}` }
}

const takePassages = (passages: readonly Passage[], length: number): readonly Passage[] => {
  const taken: Passage[] = []
  let left = length
  for (const passage of passages) {
    if (left <= 0) break
    taken.push(cut(passage, left))
    left -= passage.exact.length
  }
  return taken
}

/**
 * The first words of a statement as its fullest rendering gives them, about `length` characters, never
 * cut inside a word. A sign of omission stands inside the quotation marks where the quotation goes on.
 */
export const firstWords = (statement: Statement, length: number): string => {
  const lead = leadRendering(statement)
  const passages = takePassages(lead.passages, length)
  const words = toPieces([{ ...lead, passages: [...passages] }])
    .flat()
    .map((piece) => `${piece.lead}${piece.text}`)
    .join('')
  const isCut = words.endsWith(omission) || words.endsWith(`${omission}”`)
  return passages.length < lead.passages.length && !isCut ? `${words}${omission}` : words
}
