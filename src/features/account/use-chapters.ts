/** The account as it is now: what the filter leaves, and what is chosen. */
import { useMemo } from 'react'
import { useExplorer, useExplorerLater } from '#store/explorer-context.tsx'
import type { Visible } from '#model/visible.ts'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import type { Chapter } from './chapters.ts'
import { toChapters } from './chapters.ts'

const selectSelection = ({ selection }: Explorer) => selection

export type AccountNow = {
  chapters: readonly Chapter[]
  /** What passes the filter; the chosen item is told although it may not. */
  visible: Visible
}

export const useChapters = (): AccountNow => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorerLater(selectVisible)
  const selection = useExplorer(selectSelection)
  const chapters = useMemo(
    () => toChapters(corpus, visible, selection),
    [corpus, visible, selection],
  )
  return { chapters, visible }
}
