/** The page of the bench: one timeline, named by the address, and what the bench asks of it. */
import type { BenchPage } from './bench-page.ts'
import { recordFrames, untilPaint, watchLongTasks } from './paints.ts'
import type { SubjectName } from './subjects/names.ts'
import { subjectNames } from './subjects/names.ts'
import type { Subject } from './subjects/subject.ts'
import { createSyntheticCorpus } from './synthetic-corpus.ts'
import type { Corpus } from '../../src/model/corpus.ts'

const creators: Record<SubjectName, () => Promise<(corpus: Corpus) => Subject | Promise<Subject>>> =
  {
    ours: async () => (await import('./subjects/shipped.ts')).createShipped,
    'vis-timeline': async () => (await import('./subjects/vis-timeline.ts')).createVisTimeline,
    'vis-timeline clustered': async () =>
      (await import('./subjects/vis-timeline.ts')).createClusteredVisTimeline,
    'react-calendar-timeline': async () =>
      (await import('./subjects/react-calendar-timeline.tsx')).createCalendarTimeline,
    TimelineJS3: async () => (await import('./subjects/timelinejs.ts')).createTimelineJs,
  }

const readAddress = (): { name: SubjectName; size: number } => {
  const query = new URLSearchParams(location.search)
  const name = subjectNames.find((each) => each === query.get('subject'))
  if (!name) throw new Error('The address names no subject.')
  return { name, size: Number(query.get('size')) }
}

const watchMutations = (container: HTMLElement) => {
  let isMutated = false
  const observer = new MutationObserver(() => {
    isMutated = true
    // One is enough, and to be told of ten thousand would be counted against the timeline.
    observer.disconnect()
  })
  observer.observe(container, { subtree: true, childList: true, attributes: true })
  return { isMutated: () => isMutated, stop: () => observer.disconnect() }
}

// As many as a timeline that draws in turns may leave out between two of them.
const quietFrames = 3

const createPage = (container: HTMLElement, subject: Subject): BenchPage => {
  let stop = (): readonly number[] => []
  return {
    surface: subject.surface,
    mount: async () => {
      const longTasks = watchLongTasks()
      const start = performance.now()
      subject.mount(container)
      const painted = (await untilPaint(() => subject.isPainted(container))) - start
      return { painted, longTasks: await longTasks() }
    },
    filter: async () => {
      if (!subject.filter) return null
      const { isMutated } = watchMutations(container)
      const start = performance.now()
      subject.filter()
      return (await untilPaint(isMutated)) - start
    },
    countNodes: () => container.getElementsByTagName('*').length,
    startFrames: () => {
      stop = recordFrames()
    },
    stopFrames: () => stop(),
    comeToRest: async () => {
      for (let quiet = 0; quiet < quietFrames;) {
        const { isMutated, stop: stopWatching } = watchMutations(container)
        // oxlint-disable-next-line no-await-in-loop -- one frame after the other
        await untilPaint(() => true)
        quiet = isMutated() ? 0 : quiet + 1
        stopWatching()
      }
    },
  }
}

const container = document.getElementById('subject')
if (!container) throw new Error('index.html has no element with the id "subject".')
const { name, size } = readAddress()
const create = await creators[name]()
window.bench = createPage(container, await create(createSyntheticCorpus(size)))
