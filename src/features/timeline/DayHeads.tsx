import { formatDay } from '#model/dating.ts'
import { DayName } from './DayName.tsx'
import { DayPublications } from './DayPublications.tsx'
import { EndHead } from './EndHead.tsx'
import type { Section } from './sections.ts'
import { countColumns, isBeyond, sectionKey } from './sections.ts'
import './DayHeads.css'

const SectionHead = ({ section }: { section: Section }) => {
  if (section.kind === 'quiet') {
    return section.days.map((day) => (
      <th
        key={day}
        scope="col"
        aria-label={formatDay(day)}
        className="timeline-day timeline-day-quiet"
      >
        <DayName day={day} />
        <DayPublications day={day} />
      </th>
    ))
  }
  return (
    <th
      scope="colgroup"
      // What stands under it is in a column of this name, not of all that the head holds.
      aria-label={formatDay(section.day)}
      colSpan={countColumns([section])}
      className={`timeline-day ${isBeyond(section.day) ? 'timeline-day-beyond' : ''}`}
    >
      {section.day === 'before' || section.day === 'after' ? (
        <EndHead end={section.day} />
      ) : (
        <span>
          <DayName day={section.day} />
          <DayPublications day={section.day} />
        </span>
      )}
    </th>
  )
}

/** The days over the rail. */
export const DayHeads = ({ sections }: { sections: readonly Section[] }) =>
  sections.map((section) => <SectionHead key={sectionKey(section)} section={section} />)
