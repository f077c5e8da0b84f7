/** The box of the picture: what zooms it, and what moves among its marks. */
import type { RefObject } from 'react'
import { useCallback, useRef } from 'react'
import type { Corpus } from '#model/corpus.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { End } from '#store/lanes-slice.ts'
import { selectCorpus } from '#store/selectors.ts'
import type { Picture } from './picture.ts'
import { tableColumns } from './sections.ts'
import type { LoadSurface } from './surface.ts'
import type { Marks, ReadPlaces } from './use-marks.ts'
import { useMarks } from './use-marks.ts'
import type { Zoom } from './use-zoom.ts'
import { useZoom } from './use-zoom.ts'

const loadOrderSurface = async ({ sections }: Picture, { visit }: Corpus) => {
  const { createOrderSurface } = await import('./order-surface.ts')
  return createOrderSurface(tableColumns(sections), visit)
}

/** Comes with its picture, which says so where it does not come. */
const loadScaleSurface = async (corpus: Corpus, openEnds: readonly End[]) => {
  const part = await import('./scale-surface.ts').catch(() => null)
  return part && part.createScaleSurface(corpus, openEnds)
}

const selectOpenEnds = ({ openEnds }: Explorer) => openEnds

/** The same function as long as the picture is laid out in the same way. */
const useSurface = (picture: Picture | null): LoadSurface => {
  const corpus = useExplorer(selectCorpus)
  const openEnds = useExplorer(selectOpenEnds)
  return useCallback(
    () => (picture ? loadOrderSurface(picture, corpus) : loadScaleSurface(corpus, openEnds)),
    [picture, corpus, openEnds],
  )
}

type PictureBox = Zoom & {
  box: RefObject<HTMLDivElement | null>
  marks: Marks
  /** A picture of which only what is drawn is known has been drawn for the first time. */
  takeOver: (readPlaces: ReadPlaces) => void
}

/** Of the table, or of time where that is null. */
export const usePictureBox = (picture: Picture | null): PictureBox => {
  const box = useRef<HTMLDivElement>(null)
  const zoom = useZoom(box, useSurface(picture), useExplorerStore())
  const { run } = zoom
  const readPlaces = useRef<ReadPlaces>(() => [])
  const marks = useMarks(box, { places: picture?.places ?? null, readPlaces, run })
  const takeOver = useCallback(
    (read: ReadPlaces) => {
      readPlaces.current = read
      // As soon as it is there it has to be measured.
      run(() => {})
    },
    [run],
  )
  return { ...zoom, box, marks, takeOver }
}
