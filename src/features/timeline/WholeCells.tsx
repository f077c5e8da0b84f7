import { isVisitDay } from '#model/dating.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { EventMark } from './EventMark.tsx'
import type { Section } from './sections.ts'
import { countColumns } from './sections.ts'

type WholeCellsProps = { events: readonly TimelineEvent[]; sections: readonly Section[] }

const isDay = (section: Section): boolean => section.kind === 'quiet' || isVisitDay(section.day)

/** What spans the days of the visit, as a bracket over them. */
export const WholeCells = ({ events, sections }: WholeCellsProps) => {
  const first = sections.findIndex(isDay)
  const last = sections.findLastIndex(isDay)
  const before = countColumns(sections.slice(0, first))
  const after = countColumns(sections.slice(last + 1))
  return (
    <>
      {before > 0 && <td colSpan={before} />}
      <td colSpan={countColumns(sections.slice(first, last + 1))} className="timeline-bracket">
        {events.map((event) => (
          <EventMark key={event.id} event={event} />
        ))}
      </td>
      {after > 0 && <td colSpan={after} />}
    </>
  )
}
