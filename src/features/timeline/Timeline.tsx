import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import { isSameSelection } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { Legend } from './Legend.tsx'
import { MarkStop } from './mark-stop.ts'
import { Overview } from './Overview.tsx'
import { Peek } from './Peek.tsx'
import { subjectOf, toPicture } from './picture.ts'
import { TimelineTable } from './TimelineTable.tsx'
import { markOf, useRoving } from './use-roving.ts'
import './Timeline.css'

/** The subject of the mark under the pointer or in focus, told apart by what it is and not by object. */
const usePointed = () => {
  const [pointed, setPointed] = useState<ReturnType<typeof subjectOf>>(null)
  const point = (target: EventTarget | null): void => {
    const mark = target === null ? null : markOf(target)
    const subject = mark === null ? null : subjectOf(mark)
    setPointed((before) => (isSameSelection(before, subject) ? before : subject))
  }
  return { pointed, point }
}

/** The visit as a picture: rail and lanes, what is pointed at in words, the legend, the days to scale. */
export const Timeline = () => {
  const store = useExplorerStore()
  const picture = toPicture(useExplorer(selectCorpus))
  const box = useRef<HTMLDivElement>(null)
  const { stop, handleFocus, handleKeyDown } = useRoving(box, picture.places)
  const { pointed, point } = usePointed()
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') store.getState().select(null)
    else handleKeyDown(event)
  }
  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">
        <VisuallyHidden>Timeline</VisuallyHidden>
      </h2>
      <div
        ref={box}
        className="timeline-box"
        onKeyDown={handleKey}
        onFocus={(event) => {
          handleFocus(event)
          point(event.target)
        }}
        onBlur={() => point(null)}
        onPointerOver={(event) => point(event.target)}
        onPointerLeave={() => point(null)}
      >
        <MarkStop value={stop}>
          <TimelineTable picture={picture} />
        </MarkStop>
      </div>
      <div className="timeline-foot">
        <Legend />
        <Overview />
        <Peek pointed={pointed} />
      </div>
    </section>
  )
}
