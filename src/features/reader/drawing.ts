/** What the text of an article is drawn with, besides its words. */
import type { ReactNode } from 'react'
import type { Corpus } from '#model/corpus.ts'
import type { Selection } from '#model/selection.ts'
import type { Marking } from './markings.ts'

export type Drawing = {
  corpus: Corpus
  /** What stands where a passage begins: a button in the reader, a link on a page of its own. */
  handle: (marking: Marking) => ReactNode
  /** The chosen event or quote; null for none. */
  selection: Selection | null
  /** First code unit of the passage, or of the word, in view; null for none. */
  start: number | null
  /** First code units of words that links lead to, though no passage begins there. */
  spots?: ReadonlySet<number>
  /** A class for what else is to be told of a passage. */
  classOf?: (marking: Marking) => string
}

/** Whether the passage is the one in view, or of what is chosen. */
export const isChosen = (
  { kind, id, starts }: Marking,
  { selection, start }: Pick<Drawing, 'selection' | 'start'>,
): boolean =>
  (selection?.kind === kind && selection.id === id) || (start !== null && starts.includes(start))
