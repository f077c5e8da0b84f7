import { memo } from 'react'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { DayHeads } from './DayHeads.tsx'
import { EventRow } from './EventRow.tsx'
import { LaneRow } from './LaneRow.tsx'
import type { Picture } from './picture.ts'
import { countColumns } from './sections.ts'
import { UndatedRow } from './UndatedRow.tsx'
import { WholeRow } from './WholeRow.tsx'

const TableBody = ({ picture }: { picture: Picture }) => {
  const span = countColumns(picture.sections)
  return (
    <tbody>
      <EventRow picture={picture} />
      {picture.lanes.map((lane) => (
        <LaneRow key={lane.topic.id} lane={lane} columns={picture.columns} />
      ))}
      {picture.emptyTopics.length > 0 && (
        <tr className="timeline-empty">
          <th scope="row" className="timeline-name">
            No statement on
          </th>
          <td colSpan={span}>{picture.emptyTopics.map(({ label }) => label).join(' · ')}</td>
        </tr>
      )}
      {picture.undated && <UndatedRow column={picture.undated} span={span} />}
    </tbody>
  )
}

/** Days, the rail with the events, a lane for each topic. Its columns take their width from what they hold. */
export const TimelineTable = memo(({ picture }: { picture: Picture }) => {
  const { visit } = useExplorer(selectCorpus)
  return (
    <table className="timeline-table">
      <caption>
        <VisuallyHidden>
          {visit.title}: the events in order by day, and every statement in the lane of its topic
        </VisuallyHidden>
      </caption>
      <thead>
        {picture.whole.length > 0 && (
          <WholeRow events={picture.whole} sections={picture.sections} />
        )}
        <DayHeads sections={picture.sections} visit={visit} />
      </thead>
      <TableBody picture={picture} />
    </table>
  )
})
