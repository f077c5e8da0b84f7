import { formatDay } from '#model/dating.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { Section } from './sections.ts'
import { countColumns, isBeyond, sectionKey } from './sections.ts'

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

/** The days over the rail. */
export const DayHeads = ({ sections }: { sections: readonly Section[] }) =>
  sections.map((section) => <SectionHead key={sectionKey(section)} section={section} />)
