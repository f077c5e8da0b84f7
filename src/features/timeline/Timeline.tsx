import { useCallback, useMemo, useRef } from 'react'
import type { Corpus } from '#model/corpus.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { End } from '#store/lanes-slice.ts'
import { selectCorpus } from '#store/selectors.ts'
import { LateFailure } from '#ui/LateFailure.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { heading, headingToScale } from '#words/timeline.ts'
import { zoomNotLoaded } from '#words/ui.ts'
import { ColumnLevels, selectLevels, toLevels } from './column-levels.ts'
import { Controls, ControlsHelp } from './Controls.tsx'
import { LateScalePicture } from './LateScalePicture.tsx'
import { Legend } from './Legend.tsx'
import { MarkStop } from './mark-stop.ts'
import { Overview } from './Overview.tsx'
import { Peek } from './Peek.tsx'
import type { Picture } from './picture.ts'
import { subjectOf, toPicture } from './picture.ts'
import { selectIsToScale } from './scale-view.ts'
import { tableColumns } from './sections.ts'
import type { LoadSurface, Measured } from './surface.ts'
import { TimelineTable } from './TimelineTable.tsx'
import type { ReadPlaces } from './use-marks.ts'
import { useMarks } from './use-marks.ts'
import { useStory } from './use-story.ts'
import { useZoom } from './use-zoom.ts'
import './Timeline.css'
import './print.css'

/** The table; null where time is drawn instead. */
const selectPicture = (state: Explorer): Picture | null =>
  selectIsToScale(state) ? null : toPicture(state.corpus, state.lanes, state.openEnds)
const selectOpenEnds = ({ openEnds }: Explorer) => openEnds

/** The columns of the table, each with as much of its statements as it has room for. */
const OrderPicture = ({ picture, measures }: { picture: Picture; measures: Measured | null }) => {
  const selected = useExplorer(selectLevels(measures))
  const levels = useMemo(
    () => toLevels(selected, tableColumns(picture.sections)),
    [selected, picture],
  )
  return (
    <ColumnLevels value={levels}>
      <TimelineTable picture={picture} />
    </ColumnLevels>
  )
}

const loadOrderSurface = async ({ sections }: Picture, { visit }: Corpus) => {
  const { createOrderSurface } = await import('./order-surface.ts')
  return createOrderSurface(tableColumns(sections), visit)
}

/** Comes with its picture, which says so where it does not come. */
const loadScaleSurface = async (corpus: Corpus, openEnds: readonly End[]) => {
  const part = await import('./scale-surface.ts').catch(() => null)
  return part && part.createScaleSurface(corpus, openEnds)
}

/** The same function as long as the picture is laid out in the same way. */
const useSurface = (picture: Picture | null): LoadSurface => {
  const corpus = useExplorer(selectCorpus)
  const openEnds = useExplorer(selectOpenEnds)
  return useCallback(
    () => (picture ? loadOrderSurface(picture, corpus) : loadScaleSurface(corpus, openEnds)),
    [picture, corpus, openEnds],
  )
}

/** The visit as a picture: rail and lanes, what is pointed at in words, the legend, the days to scale. */
export const Timeline = () => {
  const store = useExplorerStore()
  const picture = useExplorer(selectPicture)
  const box = useRef<HTMLDivElement>(null)
  const loadSurface = useSurface(picture)
  const { measures, run, undone } = useZoom(box, loadSurface, store)
  const readPlaces = useRef<ReadPlaces>(() => [])
  const places = picture?.places ?? null
  const { stop, pointed, isInside } = useMarks(box, { places, readPlaces, store, run })
  const takeOver = useCallback(
    (read: ReadPlaces) => {
      readPlaces.current = read
      // As soon as it is there it has to be measured.
      run(() => {})
    },
    [run],
  )
  const section = useRef<HTMLElement>(null)
  const { isHeld, step } = useStory(section, store)
  const stepTo = useCallback(
    (event: string) => {
      step(event)
      const mark = box.current?.querySelector(`[data-event="${CSS.escape(event)}"]`)
      if (!mark) return
      if (store.getState().viewport) run((control) => control.fitElement(mark))
      else run((control) => control.reach(mark))
    },
    [run, step, store],
  )
  return (
    <section
      ref={section}
      className={isHeld ? 'timeline timeline-held' : 'timeline'}
      aria-labelledby="timeline-heading"
    >
      <h2 id="timeline-heading">
        <VisuallyHidden>{heading}</VisuallyHidden>
      </h2>
      <div className="timeline-controls">
        <Controls run={run} onStep={stepTo} />
        <Overview measures={measures} run={run} />
      </div>
      {undone && <LateFailure text={zoomNotLoaded} onRetry={undone} />}
      <div
        ref={box}
        className="timeline-box"
        // The one tab stop: to scale marks come and go, and with them one that had it.
        {...(!picture && {
          tabIndex: isInside ? -1 : 0,
          role: 'group',
          'aria-label': headingToScale,
        })}
      >
        <MarkStop value={stop}>
          {picture ? (
            <OrderPicture picture={picture} measures={measures} />
          ) : (
            <LateScalePicture measures={measures} onDraw={takeOver} />
          )}
        </MarkStop>
      </div>
      <div className="timeline-foot">
        <Legend />
        <ControlsHelp />
        <Peek pointed={pointed === null ? null : subjectOf(pointed)} />
      </div>
    </section>
  )
}
