/** The mark that Tab leads to, and the one pointed at. */
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { Place } from '#geometry/roving.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { createMarkGestures } from './mark-gestures.ts'
import { revealMark } from './reveal-mark.ts'

/** `stop` keeps the tab stop, at first the first mark of all; `pointed` is null while none is. */
export const useMarks = (
  root: RefObject<HTMLElement | null>,
  places: readonly Place[],
  store: ExplorerStore,
): { stop: string | null; pointed: string | null } => {
  const [visited, setVisited] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  useEffect(() => {
    const box = root.current
    if (!box) return
    const { destroy } = createMarkGestures(box, {
      places,
      onVisit: setVisited,
      onPoint: setPointed,
      onEscape: () => store.getState().select(null),
      onReach: (mark) => revealMark(box, mark),
    })
    return destroy
  }, [root, places, store])
  const isThere = places.some(({ id }) => id === visited)
  return { stop: (isThere ? visited : places[0]?.id) ?? null, pointed }
}
