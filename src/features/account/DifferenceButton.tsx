import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { revealById } from '#ui/reveal.ts'
import './DifferenceButton.css'

const findDifference = ({ id }: TimelineEvent, { differences }: Corpus) =>
  differences.find(({ events }) => events.includes(id))

/** "≠" beside an event that articles tell differently; leads to the difference. */
export const DifferenceButton = ({ event }: { event: TimelineEvent }) => {
  const difference = findDifference(event, useExplorer(selectCorpus))
  if (!difference) return null
  return (
    <button
      type="button"
      className="difference-button"
      aria-label={`${event.title}: the articles differ`}
      onClick={() => revealById(`difference-${difference.id}`)}
    >
      <DiffersIcon />
    </button>
  )
}
