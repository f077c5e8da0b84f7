import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { CloseIcon } from '#ui/icons.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/reader.ts'

const selectHasOrigin = ({ origin }: Explorer): boolean => origin !== null

type ReaderBarProps = { name: string; goBack: () => void }

/** Which article is open, and the ways out of it. */
export const ReaderBar = ({ name, goBack }: ReaderBarProps) => {
  const store = useExplorerStore()
  const hasOrigin = useExplorer(selectHasOrigin)
  return (
    <div className="reader-bar">
      <span className="reader-name">{name}</span>
      {hasOrigin && <TextButton onPress={goBack}>{words.back}</TextButton>}
      <button
        type="button"
        className="reader-close needs-scripts"
        aria-label={words.close}
        onClick={() => store.getState().closeReader()}
      >
        <CloseIcon />
      </button>
    </div>
  )
}
