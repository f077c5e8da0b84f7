import type { TimelineEvent } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { revealById } from '#ui/reveal.ts'
import { useTabIndex } from './mark-stop.ts'
import { differenceMark, differencesByEvent } from './picture.ts'
import './DifferenceMark.css'

/** "≠" beside an event that articles tell differently; leads to the difference. */
export const DifferenceMark = ({ event }: { event: TimelineEvent }) => {
  const difference = differencesByEvent(useExplorer(selectCorpus)).get(event.id)
  const mark = differenceMark(event.id)
  const tabIndex = useTabIndex(mark)
  if (difference === undefined) return null
  return (
    <PlaceLink
      href={`#difference-${difference}`}
      className="difference-mark"
      draggable={false}
      data-mark={mark}
      aria-label={`${event.title}: the articles differ`}
      tabIndex={tabIndex}
      onPress={() => revealById(`difference-${difference}`)}
    >
      <DiffersIcon />
    </PlaceLink>
  )
}
