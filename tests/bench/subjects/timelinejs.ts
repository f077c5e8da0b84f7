/** TimelineJS3: a slide and a marker for each event. It has neither lanes of its own nor a filter. */
import script from '@knight-lab/timelinejs/dist/js/timeline.js?url'
import '@knight-lab/timelinejs/dist/css/timeline.css'
import type { Corpus } from '../../../src/model/corpus.ts'
import { toPlainEvents } from './plain-events.ts'
import type { Subject } from './subject.ts'

const toDate = (instant: number) => {
  const date = new Date(instant)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }
}

/** What the script leaves in the window. */
type Library = {
  Timeline: new (element: HTMLElement, data: object, options: object) => unknown
}

declare global {
  interface Window {
    TL?: Library
  }
}

/** Loads it as it is published: a classic script. */
const loadLibrary = async (): Promise<Library> => {
  const element = document.createElement('script')
  element.src = script
  document.head.append(element)
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve)
    element.addEventListener('error', reject)
  })
  if (!window.TL) throw new Error('The script of TimelineJS3 left nothing in the window.')
  return window.TL
}

export const createTimelineJs = async (corpus: Corpus): Promise<Subject> => {
  const { Timeline } = await loadLibrary()
  const events = toPlainEvents(corpus).map(({ id, title, at, lane }) => ({
    unique_id: id,
    start_date: toDate(at),
    text: { headline: title },
    group: lane,
  }))
  return {
    mount: (container) => {
      container.style.height = '600px'
      // oxlint-disable-next-line no-new
      new Timeline(container, { events }, { font: '' })
    },
    isPainted: (container) => container.querySelector('.tl-timemarker') !== null,
    surface: '.tl-timenav',
    filter: null,
  }
}
