import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'

const selectIsToScale = ({ scale }: Explorer): boolean => scale === 'to-scale'

/** Switches between order and time. */
export const ScaleChoice = () => {
  const store = useExplorerStore()
  const isToScale = useExplorer(selectIsToScale)
  return (
    <label className="controls-switch">
      <input
        type="checkbox"
        checked={isToScale}
        onChange={() => store.getState().setScale(isToScale ? 'order' : 'to-scale')}
      />
      to scale
    </label>
  )
}
