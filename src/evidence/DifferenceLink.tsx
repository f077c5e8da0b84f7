import type { TimelineEvent } from '#model/corpus.ts'
import { differencesByEvent } from '#model/disputed.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { leaveFor } from '#ui/leave-for.ts'
import type { PlaceLinkProps } from '#ui/PlaceLink.tsx'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { articlesDiffer } from '#words/evidence.ts'
import './DifferenceLink.css'

type DifferenceLinkProps = Pick<PlaceLinkProps, 'tabIndex' | 'draggable'> & {
  event: Pick<TimelineEvent, 'id' | 'title'>
  /** What the timeline calls it among its marks. */
  'data-mark'?: string
}

/** "≠" beside an event that articles tell differently, else nothing; leads to the difference, and back. */
export const DifferenceLink = ({ event, ...props }: DifferenceLinkProps) => {
  const difference = differencesByEvent(useExplorer(selectCorpus)).get(event.id)
  if (difference === undefined) return null
  return (
    <PlaceLink
      {...props}
      href={`#difference-${difference}`}
      className="difference-link"
      aria-label={articlesDiffer(event.title)}
      onPress={(link) => leaveFor(`difference-${difference}`, link)}
    >
      <DiffersIcon />
    </PlaceLink>
  )
}
