import { disputedValue } from '#model/filter.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectChoices } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'
import * as words from '#words/differences.ts'

const selectIsLocked = ({ locked }: Explorer): boolean => locked.includes('disputed')

/** Narrows the page to what the differences concern, and leads to it; not where the page around ours has settled that. */
export const OnlyDisputed = () => {
  const store = useExplorerStore()
  const [choice] = useExplorer(selectChoices).disputed
  const isLocked = useExplorer(selectIsLocked)
  if (!choice || isLocked) return null
  const { isChosen, count } = choice
  return (
    <p className="only-disputed needs-scripts">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => store.getState().toggleChoice('disputed', disputedValue)}
        />
        <span>{words.onlyDisputed(count.statements, count.events)}</span>
      </label>
      {isChosen && (
        <TextLink href="#account-heading" onPress={() => revealById('account-heading')}>
          {words.readInAccount}
        </TextLink>
      )}
    </p>
  )
}
