import { DifferenceLink } from '#evidence/DifferenceLink.tsx'
import type { TimelineEvent } from '#model/corpus.ts'
import { useTabIndex } from './mark-stop.ts'
import { differenceMark } from './picture.ts'

/** "≠" beside an event, as a mark among the others. */
export const DifferenceMark = ({ event }: { event: TimelineEvent }) => {
  const mark = differenceMark(event.id)
  return (
    <DifferenceLink event={event} draggable={false} data-mark={mark} tabIndex={useTabIndex(mark)} />
  )
}
