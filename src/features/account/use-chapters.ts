/** The account as it is now: what the filter leaves, and what is chosen. */
import { useMemo } from 'react'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import type { Chapter } from './chapters.ts'
import { toChapters } from './chapters.ts'

const selectSelection = ({ selection }: Explorer) => selection

export const useChapters = (): readonly Chapter[] => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible)
  const selection = useExplorer(selectSelection)
  return useMemo(() => toChapters(corpus, visible, selection), [corpus, visible, selection])
}
