import { memo } from 'react'
import type { Crossed } from '#model/crossing.ts'
import { useExplorer, useExplorerLater } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { crossing } from '#words/overviews.ts'
import { ChosenFigure } from './ChosenFigure.tsx'
import { CrossingFigure } from './CrossingFigure.tsx'
import { CrossingNote } from './CrossingNote.tsx'
import type { CrossingColumn, CrossingRow } from './crossing-table.ts'
import { countAt, crossingAt, shadesOf, toColumns, toRows } from './crossing-table.ts'
import { OverviewSection } from './OverviewSection.tsx'
import { selectCrossed } from './selectors.ts'
import type { Shade } from './shade.ts'
import { WideTable } from './WideTable.tsx'
import './WhoSaidWhat.css'

const ColumnHead = ({ column: { name, colour, initial } }: { column: CrossingColumn }) => (
  <th scope="col">
    {initial !== '' && (
      <SpeakerDisc colour={colour} initial={initial} fill={colour === null ? 'half' : 'full'} />
    )}
    <span className="on-end">{name}</span>
  </th>
)

type RowProps = {
  row: CrossingRow
  columns: readonly CrossingColumn[]
  shade: (count: number) => Shade
}

const Row = ({ row, columns, shade }: RowProps) => (
  <tr>
    <th scope="row">{row.label}</th>
    {columns.map((column) => {
      const count = countAt(column, row)
      const isTotal = row.topic === null || column.key === 'all'
      return (
        <td key={column.key} className={`shade-${isTotal ? 0 : shade(count)}`}>
          <CrossingFigure
            crossing={crossingAt(column, row)}
            speaker={column.name}
            topic={row.label}
            count={count}
          />
        </td>
      )
    })}
  </tr>
)

const Crossings = memo(({ crossed }: { crossed: Crossed }) => {
  const corpus = useExplorer(selectCorpus)
  const columns = toColumns(corpus, crossed)
  const rows = toRows(corpus)
  const shade = shadesOf(corpus)
  return (
    <OverviewSection id="who-said-what" heading={crossing.heading} note={<CrossingNote />}>
      <WideTable>
        <table className="crossing">
          <caption>{crossing.caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <ColumnHead key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.topic ?? ''} row={row} columns={columns} shade={shade} />
            ))}
          </tbody>
        </table>
      </WideTable>
      <ChosenFigure columns={columns} rows={rows} />
    </OverviewSection>
  )
})

/** Topics by speakers: how many statements, and a way to each of them. */
export const WhoSaidWhat = () => <Crossings crossed={useExplorerLater(selectCrossed)} />
