import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import * as words from '#words/timeline.ts'
import { occasionIn, passingStory } from './story.ts'

const selectOccasion = ({ selection, corpus }: Explorer) => occasionIn(selection, corpus)

type StoryStepsProps = {
  /** Goes to an event. */
  onStep: (event: string) => void
}

/** Steps from event to event: each is chosen, and shown in the timeline and in the account. */
export const StorySteps = ({ onStep }: StoryStepsProps) => {
  const corpus = useExplorer(selectCorpus)
  const { events } = useExplorer(selectVisible)
  const occasion = useExplorer(selectOccasion)
  // Before one is at an event nobody needs to know in which order a large corpus tells its own.
  const place = occasion === null ? -1 : passingStory(corpus, events).indexOf(occasion)
  const last = occasion === null ? events.size - 1 : passingStory(corpus, events).length - 1
  const step = (by: 1 | -1): void => {
    const event = passingStory(corpus, events)[place + by]
    if (event !== undefined) onStep(event)
  }
  return (
    <div className="controls-group" role="group" aria-label={words.controlsStory}>
      <button type="button" aria-disabled={place <= 0} onClick={() => step(-1)}>
        {words.controlsPrevious}
      </button>
      <button type="button" aria-disabled={place >= last} onClick={() => step(1)}>
        {words.controlsNext}
      </button>
      <output className="controls-place">
        {place >= 0 && words.storyPlace(place + 1, last + 1)}
      </output>
    </div>
  )
}
