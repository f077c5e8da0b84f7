import { memo } from 'react'
import type { Visit } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/timeline.ts'
import { DayHeads } from './DayHeads.tsx'
import { EventRow } from './EventRow.tsx'
import { JoinRows } from './JoinRows.tsx'
import { LaneRow } from './LaneRow.tsx'
import { MonthHead } from './MonthHead.tsx'
import type { Picture } from './picture.ts'
import { countColumns } from './sections.ts'
import { UndatedRow } from './UndatedRow.tsx'
import { WholeCells } from './WholeCells.tsx'
import './TimelineTable.css'

const TableBody = ({ picture }: { picture: Picture }) => {
  const span = countColumns(picture.sections)
  return (
    <tbody>
      <EventRow picture={picture} />
      {picture.lanes.map((lane) => (
        <LaneRow key={lane.id} lane={lane} columns={picture.columns} />
      ))}
      {picture.emptyLanes.length > 0 && (
        <tr className="timeline-empty">
          <th scope="row" className="timeline-name">
            {words.emptyLanes[picture.kind]}
          </th>
          <td colSpan={span}>
            <div className="timeline-unmoved">
              {picture.emptyLanes.map(({ label }) => label).join(' · ')}
            </div>
          </td>
        </tr>
      )}
      {picture.undated && <UndatedRow column={picture.undated} span={span} />}
    </tbody>
  )
}

/** Without widths of their own: the columns are as wide as what they hold, until somebody zooms. */
const TableColumns = ({ count }: { count: number }) => (
  <colgroup>
    <col />
    {Array.from({ length: count }, (_, index) => `column-${index}`).map((key) => (
      <col key={key} />
    ))}
  </colgroup>
)

const TableHead = ({ picture, visit }: { picture: Picture; visit: Visit }) => {
  const { whole, sections } = picture
  const month = <MonthHead visit={visit} rows={whole.length > 0 ? 2 : 1} />
  return (
    <thead>
      {whole.length > 0 && (
        <tr className="timeline-whole">
          {month}
          <WholeCells events={whole} sections={sections} />
        </tr>
      )}
      <tr>
        {whole.length === 0 && month}
        <DayHeads sections={sections} />
      </tr>
      <JoinRows sections={sections} />
    </thead>
  )
}

/** Days, the rail with the events, a lane for each topic. Its columns take their width from what they hold. */
export const TimelineTable = memo(({ picture }: { picture: Picture }) => {
  const { visit } = useExplorer(selectCorpus)
  return (
    <table className="timeline-table">
      <caption>
        <VisuallyHidden>{words.caption(visit.title, picture.kind)}</VisuallyHidden>
      </caption>
      <TableColumns count={countColumns(picture.sections)} />
      <TableHead picture={picture} visit={visit} />
      <TableBody picture={picture} />
    </table>
  )
})
