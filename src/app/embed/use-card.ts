/** What a card shows. */
import { useState } from 'react'
import type { Selection } from '#model/selection.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectSelection } from '#store/selectors.ts'

/** What is chosen; once something was, that stays, for pressing a card again takes the choice back. */
export const useCard = (): Selection | null => {
  const selection = useExplorer(selectSelection)
  const [shown, setShown] = useState(selection)
  if (selection && selection !== shown) setShown(selection)
  return selection ?? shown
}
