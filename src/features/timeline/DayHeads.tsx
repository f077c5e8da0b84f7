import { formatDay } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { End } from '#store/lanes-slice.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { DayPublications } from './DayPublications.tsx'
import { useTabIndex } from './mark-stop.ts'
import { endMark } from './picture.ts'
import type { Section } from './sections.ts'
import { countColumns, isBeyond, sectionKey } from './sections.ts'
import './DayHeads.css'

const DayName = ({ day }: { day: string }) => (
  <>
    <span aria-hidden="true">{formatDay(day, 'short')}</span>
    <VisuallyHidden>{formatDay(day)}</VisuallyHidden>
  </>
)

/** The head of what lies beyond the visit: pressed, it sets that out by date, or lists it again. */
const EndHead = ({ end }: { end: End }) => {
  const store = useExplorerStore()
  const isOpen = useExplorer(({ openEnds }) => openEnds.includes(end))
  const mark = endMark(end)
  return (
    <button
      type="button"
      className="timeline-end"
      data-mark={mark}
      aria-expanded={isOpen}
      title={isOpen ? 'List it in one column' : 'Set it out by date'}
      tabIndex={useTabIndex(mark)}
      onClick={() => store.getState().toggleEnd(end)}
    >
      <DayName day={end} />
    </button>
  )
}

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
