import { useId } from 'react'
import { laneKinds } from '#geometry/lanes.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { useChoice } from '#ui/use-choice.ts'
import * as words from '#words/timeline.ts'

const selectLanes = ({ lanes }: Explorer) => lanes

/** What the lanes stand for. */
export const LaneChoice = () => {
  const store = useExplorerStore()
  const [lanes, choose] = useChoice(useExplorer(selectLanes), store.getState().setLanes)
  const name = useId()
  return (
    <fieldset className="controls-group">
      <legend>{words.controlsLanes}</legend>
      {laneKinds.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={kind === lanes} onChange={() => choose(kind)} />
          {words.laneKinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}
