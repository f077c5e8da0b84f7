import type { Visit } from '#model/corpus.ts'
import { formatDating, formatDay } from '#model/dating.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { Section } from './sections.ts'
import { countColumns, isBeyond, sectionKey } from './sections.ts'

/** "December 2023", or the span where the visit runs into another month. */
const monthsOf = ({ from, to }: Visit): string => {
  const month = (day: string): string =>
    formatDating({
      when: day.slice(0, 7),
      precision: 'month',
      earliest: null,
      latest: null,
      instant: null,
    })
  return month(from) === month(to) ? month(from) : `${month(from)} – ${month(to)}`
}

const DayName = ({ day }: { day: string }) => (
  <>
    <span aria-hidden="true">{formatDay(day, 'short')}</span>
    <VisuallyHidden>{formatDay(day)}</VisuallyHidden>
  </>
)

const SectionHead = ({ section }: { section: Section }) => {
  if (section.kind === 'quiet') {
    return section.days.map((day) => (
      <th key={day} scope="col" className="timeline-day timeline-day-quiet">
        <DayName day={day} />
      </th>
    ))
  }
  return (
    <th
      scope="colgroup"
      colSpan={countColumns([section])}
      className={`timeline-day ${isBeyond(section.day) ? 'timeline-day-beyond' : ''}`}
    >
      <DayName day={section.day} />
    </th>
  )
}

type DayHeadsProps = { sections: readonly Section[]; visit: Visit }

/** The days over the rail, and in whose time they are. */
export const DayHeads = ({ sections, visit }: DayHeadsProps) => (
  <tr className="timeline-days">
    <th scope="col" className="timeline-name">
      {monthsOf(visit)} <small>{visit.zoneName}</small>
    </th>
    {sections.map((section) => (
      <SectionHead key={sectionKey(section)} section={section} />
    ))}
  </tr>
)
