import { counted } from '#model/counted.ts'
import { isCrossedAt } from '#model/crossing.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'
import type { CrossingColumn, CrossingRow } from './crossing-table.ts'
import { countAt, crossingAt } from './crossing-table.ts'
import { selectFilter } from './selectors.ts'

export type ChosenFigureProps = {
  columns: readonly CrossingColumn[]
  rows: readonly CrossingRow[]
}

/** The figure that is chosen, in words, and a way to what it counts; an empty line for none. */
export const ChosenFigure = ({ columns, rows }: ChosenFigureProps) => {
  const filter = useExplorer(selectFilter)
  const chosen = columns.flatMap((column) =>
    rows.flatMap((row) => {
      const crossing = crossingAt(column, row)
      const count = counted(countAt(column, row), 'statement')
      const isChosen = crossing !== null && isCrossedAt(filter, crossing)
      return isChosen ? [`${column.name}, ${row.label}: ${count}`] : []
    }),
  )
  return (
    <p className="crossing-chosen">
      {chosen.length > 0 && (
        <>
          Chosen: <b>{chosen.join()}</b>.{' '}
          <TextLink href="#account-heading" onPress={() => revealById('account-heading')}>
            Read in the account
          </TextLink>
        </>
      )}
    </p>
  )
}
