import { counted } from '#model/counted.ts'
import { disputedValue } from '#model/filter.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectChoices } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'

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
        Show only what is disputed: {counted(count.statements, 'statement')},{' '}
        {counted(count.events, 'event')}
      </label>
      {isChosen && (
        <TextLink href="#account-heading" onPress={() => revealById('account-heading')}>
          Read in the account
        </TextLink>
      )}
    </p>
  )
}
