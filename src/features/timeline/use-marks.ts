/** The mark that Tab leads to, and the one pointed at. */
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Place } from '#geometry/roving.ts'
import { createMarkGestures } from './mark-gestures.ts'
import { eventMark } from './picture.ts'
import { revealMark } from './reveal-mark.ts'
import type { RunZoom } from './use-zoom.ts'

/** Where the marks stand that are drawn in a box at this moment. */
export type ReadPlaces = (box: HTMLElement) => readonly Place[]

type MarksOptions = {
  /** Where the marks of the whole picture stand; null where only what is drawn is known. */
  places: readonly Place[] | null
  /** Tells it; comes with the picture of which only what is drawn is known. */
  readPlaces: RefObject<ReadPlaces>
  run: RunZoom
}

/** The first event with a column: the arrows lead on from there in every direction. */
const firstStop = (places: readonly Place[]): string | undefined =>
  (places.find(({ id, row }) => row > 0 && id.startsWith(eventMark(''))) ?? places[0])?.id

export type Marks = {
  /** The mark that Tab leads to, at first one of the rail; null where that is the picture as a whole. */
  stop: string | null
  /** Null while none is pointed at. */
  pointed: string | null
  /** Whether a mark has the focus. */
  isInside: boolean
}

/**
 * Follows the marks under a root. Where only what is drawn is known, a mark can go out of sight with the
 * tab stop: Tab then leads to the root, from where the arrows lead on.
 */
export const useMarks = (
  root: RefObject<HTMLElement | null>,
  { places, readPlaces, run }: MarksOptions,
): Marks => {
  const [visited, setVisited] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [isInside, setInside] = useState(false)
  const last = useRef<string | null>(null)
  useEffect(() => {
    const box = root.current
    if (!box) return
    const { destroy } = createMarkGestures(box, {
      places: () => places ?? readPlaces.current(box),
      onVisit: (mark) => {
        last.current = mark
        if (places) setVisited(mark)
      },
      onInside: setInside,
      last: () => last.current,
      onPoint: setPointed,
      onReach: (mark) => {
        revealMark(box, mark)
        run((control) => control.follow())
      },
      onEdge: (step) => {
        if (step === 'back' || step === 'start') run((control) => control.panBy(-1))
        if (step === 'on' || step === 'end') run((control) => control.panBy(1))
      },
    })
    return destroy
  }, [root, places, readPlaces, run])
  if (!places) return { stop: null, pointed, isInside }
  const isThere = places.some(({ id }) => id === visited)
  return { stop: (isThere ? visited : firstStop(places)) ?? null, pointed, isInside }
}
