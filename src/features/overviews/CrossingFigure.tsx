import type { Crossing } from '#model/crossing.ts'
import { toggleCrossing } from '#model/crossing.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { figure } from '#words/overviews.ts'
import { selectIsCrossedAt } from './selectors.ts'

export type CrossingFigureProps = {
  /** What pressing it chooses; null where that cannot be chosen. */
  crossing: Crossing | null
  /** To be heard with the figure. */
  speaker: string
  topic: string
  count: number
}

const nothing: Crossing = { people: [], topics: [] }

/** A number of statements; chooses them, and takes the choice back. */
export const CrossingFigure = ({ crossing, speaker, topic, count }: CrossingFigureProps) => {
  const store = useExplorerStore()
  const look = `crossing-figure${count === 0 ? ' crossing-zero' : ''}`
  const isChosen = useExplorer(selectIsCrossedAt(crossing ?? nothing)) && crossing !== null
  const handlePress = (): void => {
    const { filter, setFilter } = store.getState()
    if (crossing) setFilter(toggleCrossing(filter, crossing))
  }
  // Nothing is to be found behind a zero; one that is chosen can still be taken back.
  if (crossing === null || (count === 0 && !isChosen)) {
    return <span className={look}>{count}</span>
  }
  return (
    <button
      type="button"
      className={look}
      aria-label={figure(speaker, topic, count)}
      aria-pressed={isChosen}
      onClick={handlePress}
    >
      {count}
    </button>
  )
}
