/** react-calendar-timeline: every event half an hour long, as it has no points of time. */
import moment from 'moment'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import Timeline from 'react-calendar-timeline'
import 'react-calendar-timeline/lib/Timeline.css'
import type { Corpus } from '../../../src/model/corpus.ts'
import { busySpan, filteredPerson } from '../synthetic-corpus.ts'
import { toPlainEvents, toPlainLanes } from './plain-events.ts'
import type { Subject } from './subject.ts'

const lengthMs = 1_800_000

const toItems = (corpus: Corpus) =>
  toPlainEvents(corpus).map(({ id, title, at, lane, person }) => ({
    id,
    group: lane,
    title,
    start_time: moment(at),
    end_time: moment(at + lengthMs),
    person,
  }))

type CalendarProps = {
  items: ReturnType<typeof toItems>
  groups: { id: string; title: string }[]
  onReady: (filter: () => void) => void
}

const Calendar = ({ items, groups, onReady }: CalendarProps) => {
  const [isFiltered, setFiltered] = useState(false)
  onReady(() => setFiltered(true))
  return (
    <Timeline
      groups={groups}
      items={isFiltered ? items.filter(({ person }) => person === filteredPerson) : items}
      defaultTimeStart={moment(busySpan.start)}
      defaultTimeEnd={moment(busySpan.end)}
      stackItems
      canMove={false}
      canResize={false}
    />
  )
}

export const createCalendarTimeline = (corpus: Corpus): Subject => {
  const items = toItems(corpus)
  const groups = toPlainLanes(corpus).map(({ id, label }) => ({ id, title: label }))
  let filter = (): void => {}
  return {
    mount: (container) => {
      const onReady = (ready: () => void): void => {
        filter = ready
      }
      createRoot(container).render(<Calendar items={items} groups={groups} onReady={onReady} />)
    },
    isPainted: (container) => container.querySelector('.rct-item') !== null,
    surface: '.rct-scroll',
    filter: () => filter(),
  }
}
