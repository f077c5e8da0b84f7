/** Lanes that a statement belongs to, beside the one that it is drawn in. */
import { lanesOf } from '#geometry/lanes.ts'
import type { Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Explorer } from '#store/explorer.ts'

/** Selects the chosen statement where it belongs to this lane too, without being drawn in it. */
export const selectKin =
  ({ id }: { readonly id: string }) =>
  ({ selection, corpus, lanes }: Explorer): Statement | null => {
    const chosen = selection?.kind === 'quote' ? byId(corpus.statements).get(selection.id) : null
    return chosen && lanesOf(chosen, lanes).slice(1).includes(id) ? chosen : null
  }
