import type { Crossing } from '#model/crossing.ts'
import { toggleCrossing } from '#model/crossing.ts'
import { counted } from '#model/counted.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectIsCrossedAt } from './selectors.ts'

export type CrossingFigureProps = {
  /** What pressing it chooses; null where that cannot be chosen. */
  crossing: Crossing | null
  /** Speaker and topic, to be heard with the figure. */
  name: string
  count: number
}

const nothing: Crossing = { people: [], topics: [] }

/** A number of statements; chooses them, and takes the choice back. */
export const CrossingFigure = ({ crossing, name, count }: CrossingFigureProps) => {
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
      aria-label={`${name}: ${counted(count, 'statement')}`}
      aria-pressed={isChosen}
      onClick={handlePress}
    >
      {count}
    </button>
  )
}
