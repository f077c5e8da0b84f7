/** What is chosen: in words, and whether the filter leaves it out. */
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { spokenSentence } from '#model/statement.ts'
import type { Explorer } from '#store/explorer.ts'
import { selectVisible } from '#store/selectors.ts'

/** The title of an event, or whose statement it is and when it was made; the id where the corpus has none of it. */
export const titleOf = ({ kind, id }: Selection, corpus: Corpus): string => {
  const statement = byId(corpus.statements).get(id)
  if (kind === 'quote') return statement ? spokenSentence(statement, corpus) : id
  return byId(corpus.events).get(id)?.title ?? id
}

/** Selects whether an event or a quote does not pass the filter. */
export const selectIsOutside =
  ({ kind, id }: Selection) =>
  (state: Explorer): boolean => {
    const { statements, events } = selectVisible(state)
    return !(kind === 'quote' ? statements : events).has(id)
  }
