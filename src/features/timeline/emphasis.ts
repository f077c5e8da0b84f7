/** How strongly a mark speaks. It changes the mark's look and never its place. */
import type { Statement, TimelineEvent } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Explorer } from '#store/explorer.ts'
import { selectVisible } from '#store/selectors.ts'

/** `kin`: belongs to what is chosen; `dimmed`: does not pass the filter. */
export type Emphasis = 'plain' | 'chosen' | 'kin' | 'dimmed'

const rank = (isChosen: boolean, isVisible: boolean, isKin: boolean): Emphasis => {
  if (isChosen) return 'chosen'
  if (!isVisible) return 'dimmed'
  return isKin ? 'kin' : 'plain'
}

/** Selects the emphasis of a statement: it is kin to its occasion. */
export const selectStatementEmphasis =
  ({ id, occasion }: Statement) =>
  (state: Explorer): Emphasis => {
    const { selection } = state
    return rank(
      selection?.kind === 'quote' && selection.id === id,
      selectVisible(state).statements.has(id),
      selection?.kind === 'event' && selection.id === occasion,
    )
  }

/** Selects the emphasis of an event: it is kin to what was said at it. */
export const selectEventEmphasis =
  ({ id }: TimelineEvent) =>
  (state: Explorer): Emphasis => {
    const { selection, corpus } = state
    const quote = selection?.kind === 'quote' ? byId(corpus.statements).get(selection.id) : null
    const isOccasion = quote?.occasion === id
    return rank(
      selection?.kind === 'event' && selection.id === id,
      selectVisible(state).events.has(id),
      isOccasion,
    )
  }
