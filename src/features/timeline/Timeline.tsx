import { useRef } from 'react'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { Legend } from './Legend.tsx'
import { MarkStop } from './mark-stop.ts'
import { Overview } from './Overview.tsx'
import { Peek } from './Peek.tsx'
import { subjectOf, toPicture } from './picture.ts'
import { TimelineTable } from './TimelineTable.tsx'
import { useMarks } from './use-marks.ts'
import './Timeline.css'

const selectPicture = ({ corpus, lanes, openEnds }: Explorer) => toPicture(corpus, lanes, openEnds)

/** The visit as a picture: rail and lanes, what is pointed at in words, the legend, the days to scale. */
export const Timeline = () => {
  const picture = useExplorer(selectPicture)
  const box = useRef<HTMLDivElement>(null)
  const { stop, pointed } = useMarks(box, picture.places, useExplorerStore())
  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">
        <VisuallyHidden>Timeline</VisuallyHidden>
      </h2>
      <div ref={box} className="timeline-box">
        <MarkStop value={stop}>
          <TimelineTable picture={picture} />
        </MarkStop>
      </div>
      <div className="timeline-foot">
        <Legend />
        <Overview />
        <Peek pointed={pointed === null ? null : subjectOf(pointed)} />
      </div>
    </section>
  )
}
