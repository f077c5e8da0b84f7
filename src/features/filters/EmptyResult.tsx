import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectVisible } from '#store/selectors.ts'
import { Late } from '#ui/Late.tsx'
import { empty } from '#words/filters.ts'
import type { WayOutProps } from './WayOut.tsx'
import './EmptyResult.css'

const loadWayOut = async () => (await import('./WayOut.tsx')).WayOut

const selectIsBarren = (state: Explorer): boolean => {
  const { statements, events } = selectVisible(state)
  return statements.size + events.size === 0
}

/** Where nothing passes the filter: which choice stands in the way, and what its removal brings. */
export const EmptyResult = (props: WayOutProps) =>
  useExplorer(selectIsBarren) && (
    <div className="empty-result">
      <span className="empty-result-why">{empty} </span>
      <Late load={loadWayOut} props={props} />
    </div>
  )
