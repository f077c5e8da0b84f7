import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectRoleChoices } from '#store/selectors.ts'
import * as words from '#words/filters.ts'
import { ChoiceChip } from './ChoiceChip.tsx'

const selectHasPeople = ({ filter }: Explorer): boolean => filter.people.length > 0

const selectToggleRole = ({ toggleRole }: Explorer) => toggleRole

/** In which ways the people chosen may concern what is shown. One of them is always asked for. */
export const RoleChoices = () => {
  const choices = useExplorer(selectRoleChoices)
  const toggleRole = useExplorer(selectToggleRole)
  const hasPeople = useExplorer(selectHasPeople)
  const isLast = choices.filter(({ isChosen }) => isChosen).length === 1
  return (
    <fieldset className="facet-choices role-choices">
      <legend className="facet-legend">{words.rolesLegend}</legend>
      {choices.map(({ role, isChosen, count }) => (
        <ChoiceChip
          key={role}
          isChosen={isChosen}
          count={hasPeople ? count : null}
          name={{ shown: words.roles[role], spoken: words.roleSpoken(role) }}
          isLast={isLast && isChosen}
          onToggle={() => toggleRole(role)}
        />
      ))}
    </fieldset>
  )
}
