/** The mark that Tab leads to, and the one pointed at. */
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { Place } from '#geometry/roving.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { readDrawnPlaces } from './drawn-places.ts'
import { createMarkGestures } from './mark-gestures.ts'
import { eventMark } from './picture.ts'
import { revealMark } from './reveal-mark.ts'
import type { RunZoom } from './use-zoom.ts'

type MarksOptions = {
  /** Where the marks of the whole picture stand; null where only what is drawn is known. */
  places: readonly Place[] | null
  store: ExplorerStore
  run: RunZoom
}

/** The first event with a column: the arrows lead on from there in every direction. */
const firstStop = (places: readonly Place[]): string | undefined =>
  (places.find(({ id, row }) => row > 0 && id.startsWith(eventMark(''))) ?? places[0])?.id

/** `stop` keeps the tab stop, at first the first mark of the rail; `pointed` is null while none is. */
export const useMarks = (
  root: RefObject<HTMLElement | null>,
  { places, store, run }: MarksOptions,
): { stop: string | null; pointed: string | null } => {
  const [visited, setVisited] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  useEffect(() => {
    const box = root.current
    if (!box) return
    const { destroy } = createMarkGestures(box, {
      places: () => places ?? readDrawnPlaces(box),
      onVisit: setVisited,
      onPoint: setPointed,
      onEscape: () => store.getState().select(null),
      onReach: (mark) => (places ? revealMark(box, mark) : run((control) => control.reach(mark))),
      onEdge: (step) => {
        if (step === 'back' || step === 'start') run((control) => control.panBy(-1))
        if (step === 'on' || step === 'end') run((control) => control.panBy(1))
      },
    })
    return destroy
  }, [root, places, store, run])
  const isThere = places === null || places.some(({ id }) => id === visited)
  return { stop: (isThere ? visited : firstStop(places)) ?? null, pointed }
}
