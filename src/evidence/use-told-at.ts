import type { Selection } from '#model/selection.ts'
import { encodePath } from '#store/encode-path.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectRoot, selectVisible } from '#store/selectors.ts'

/**
 * Where an event or a statement is told: further along on this page where the page was built with it, else on its
 * own page. With scripts a plain press leads to it anyway; without them nothing comes that is not there.
 */
export const useToldAt = ({ kind, id }: Selection): string => {
  const root = useExplorer(selectRoot)
  const { statements, events } = selectVisible(useExplorerStore().getInitialState())
  const isHere = (kind === 'quote' ? statements : events).has(id)
  return isHere ? `#${kind}-${id}` : `${root}${encodePath(`${kind}/${id}/`)}`
}
