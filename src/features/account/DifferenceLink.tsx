import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { revealById } from '#ui/reveal.ts'
import './DifferenceLink.css'

const findDifference = ({ id }: TimelineEvent, { differences }: Corpus) =>
  differences.find(({ events }) => events.includes(id))

/** "≠" beside an event that articles tell differently; leads to the difference. */
export const DifferenceLink = ({ event }: { event: TimelineEvent }) => {
  const difference = findDifference(event, useExplorer(selectCorpus))
  if (!difference) return null
  return (
    <PlaceLink
      href={`#difference-${difference.id}`}
      className="difference-link"
      aria-label={`${event.title}: the articles differ`}
      onPress={() => revealById(`difference-${difference.id}`)}
    >
      <DiffersIcon />
    </PlaceLink>
  )
}
