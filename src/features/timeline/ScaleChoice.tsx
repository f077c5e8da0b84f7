import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import * as words from '#words/timeline.ts'
import { selectIsCrowded, selectIsToScale } from './scale-view.ts'

/** Switches between order and time; says so where there is too much for the order. */
export const ScaleChoice = () => {
  const store = useExplorerStore()
  const isToScale = useExplorer(selectIsToScale)
  const isCrowded = useExplorer(selectIsCrowded)
  return (
    <label className="controls-switch">
      <input
        type="checkbox"
        checked={isToScale}
        disabled={isCrowded}
        onChange={() => store.getState().setScale(isToScale ? 'order' : 'to-scale')}
      />
      {isCrowded ? words.controlsToScaleCrowded : words.controlsToScale}
    </label>
  )
}
