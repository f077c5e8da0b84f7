import { disputedValue } from '#model/filter.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectChoices } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'
import * as words from '#words/differences.ts'

/** Narrows the page to what the differences concern, and leads to it. */
export const OnlyDisputed = () => {
  const store = useExplorerStore()
  const [choice] = useExplorer(selectChoices).disputed
  if (!choice) return null
  const { isChosen, count } = choice
  return (
    <p className="only-disputed needs-scripts">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => store.getState().toggleChoice('disputed', disputedValue)}
        />
        {words.onlyDisputed(count.statements, count.events)}
      </label>
      {isChosen && (
        <TextLink href="#account-heading" onPress={() => revealById('account-heading')}>
          {words.readInAccount}
        </TextLink>
      )}
    </p>
  )
}
