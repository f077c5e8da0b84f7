import { isCrossedAt } from '#model/crossing.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { revealById } from '#ui/reveal.ts'
import { Sentence } from '#ui/Sentence.tsx'
import { TextLink } from '#ui/TextLink.tsx'
import * as words from '#words/overviews.ts'
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
      const figure = words.figure(column.name, row.label, countAt(column, row))
      const isChosen = crossing !== null && isCrossedAt(filter, crossing)
      return isChosen ? [figure] : []
    }),
  )
  return (
    <p className="crossing-chosen">
      {chosen.length > 0 && (
        <>
          <Sentence of={words.chosenFigure(<b>{chosen.join()}</b>)} />
          <TextLink href="#account-heading" onPress={() => revealById('account-heading')}>
            {words.readInAccount}
          </TextLink>
        </>
      )}
    </p>
  )
}
