import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { useChoice } from '#ui/use-choice.ts'
import * as words from '#words/timeline.ts'
import { selectIsCrowded, selectIsToScale } from './scale-view.ts'

/** Switches between order and time; says so where there is too much for the order. */
export const ScaleChoice = () => {
  const store = useExplorerStore()
  const [isToScale, choose] = useChoice(useExplorer(selectIsToScale), (next) =>
    store.getState().setScale(next ? 'to-scale' : 'order'),
  )
  const isCrowded = useExplorer(selectIsCrowded)
  return (
    <label className="controls-switch">
      <input
        type="checkbox"
        checked={isToScale}
        disabled={isCrowded}
        onChange={() => choose(!isToScale)}
      />
      {isCrowded ? words.controlsToScaleCrowded : words.controlsToScale}
    </label>
  )
}
