import { useId } from 'react'
import { laneKinds } from '#geometry/lanes.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'

const selectLanes = ({ lanes }: Explorer) => lanes
const labels = { topics: 'topics', speakers: 'speakers', articles: 'articles' } as const

/** What the lanes stand for. */
export const LaneChoice = () => {
  const store = useExplorerStore()
  const lanes = useExplorer(selectLanes)
  const name = useId()
  return (
    <fieldset className="controls-group">
      <legend>Lanes</legend>
      {laneKinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={kind === lanes}
            onChange={() => store.getState().setLanes(kind)}
          />
          {labels[kind]}
        </label>
      ))}
    </fieldset>
  )
}
