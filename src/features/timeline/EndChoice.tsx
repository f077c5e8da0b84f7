import { formatDay } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import type { End } from '#store/lanes-slice.ts'

const selectOpenEnds = ({ openEnds }: Explorer) => openEnds

/** Which of what lies beyond the visit is set out by date; only ends that hold something. */
export const EndChoice = ({ ends }: { ends: readonly End[] }) => {
  const store = useExplorerStore()
  const open = useExplorer(selectOpenEnds)
  if (ends.length === 0) return null
  return (
    <fieldset className="controls-group">
      <legend>By date</legend>
      {ends.map((end) => (
        <label key={end}>
          <input
            type="checkbox"
            checked={open.includes(end)}
            onChange={() => store.getState().toggleEnd(end)}
          />
          {formatDay(end).toLowerCase()}
        </label>
      ))}
    </fieldset>
  )
}
