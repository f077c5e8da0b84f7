import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { occasionIn, storyOf } from './story.ts'

const selectOccasion = ({ selection, corpus }: Explorer) => occasionIn(selection, corpus)

type StoryStepsProps = {
  /** Goes to an event. */
  onStep: (event: string) => void
}

/** Steps from event to event: each is chosen, and shown in the timeline and in the account. */
export const StorySteps = ({ onStep }: StoryStepsProps) => {
  const { events } = useExplorer(selectVisible)
  const story = storyOf(useExplorer(selectCorpus)).filter((event) => events.has(event))
  const place = story.indexOf(useExplorer(selectOccasion) ?? '')
  const step = (by: 1 | -1): void => {
    const event = story[place + by]
    if (event !== undefined) onStep(event)
  }
  return (
    <div className="controls-group" role="group" aria-label="The visit as a story">
      <button type="button" aria-disabled={place <= 0} onClick={() => step(-1)}>
        ‹ Previous
      </button>
      <button type="button" aria-disabled={place >= story.length - 1} onClick={() => step(1)}>
        Next event ›
      </button>
      <output className="controls-place">{place >= 0 && `${place + 1} of ${story.length}`}</output>
    </div>
  )
}
