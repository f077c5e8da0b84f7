/** The account as it is now: what the filter leaves, and what is chosen. */
import { useMemo } from 'react'
import { useExplorer, useExplorerLater } from '#store/explorer-context.tsx'
import type { Selection } from '#model/selection.ts'
import type { Visible } from '#model/visible.ts'
import { selectCorpus, selectSelection, selectVisible } from '#store/selectors.ts'
import type { Chapter } from './chapters.ts'
import { toChapters } from './chapters.ts'

export type AccountNow = {
  chapters: readonly Chapter[]
  /** What passes the filter; the chosen item is told although it may not. */
  visible: Visible
}

/** What is chosen, where it is told although it does not pass: nothing else that is chosen changes the account. */
const leftOut = (
  selection: Selection | null,
  { events, statements }: Visible,
): Selection | null => {
  if (!selection) return null
  const passing = selection.kind === 'quote' ? statements : events
  return passing.has(selection.id) ? null : selection
}

export const useChapters = (): AccountNow => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorerLater(selectVisible)
  const told = leftOut(useExplorer(selectSelection), visible)
  const chapters = useMemo(() => toChapters(corpus, visible, told), [corpus, visible, told])
  return { chapters, visible }
}
