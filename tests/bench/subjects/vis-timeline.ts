/**
 * vis-timeline, with its own clusters and without. Without lanes: with one for each topic it needs many
 * times as long until something is seen.
 */
import { DataSet, DataView, Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { Corpus } from '../../../src/model/corpus.ts'
import { busySpan, filteredPerson } from '../synthetic-corpus.ts'
import { toPlainEvents } from './plain-events.ts'
import type { Subject } from './subject.ts'

const create = (corpus: Corpus, options: { cluster?: object }): Subject => {
  const plain = toPlainEvents(corpus).map(({ id, title, at, person }) => ({
    id,
    content: title,
    start: at,
    person,
  }))
  let isFiltered = false
  const passes = (event: { person: string }): boolean =>
    !isFiltered || event.person === filteredPerson
  let view: DataView<(typeof plain)[number]> | null = null
  return {
    mount: (container) => {
      view = new DataView(new DataSet(plain), { filter: passes })
      const window = { start: busySpan.start, end: busySpan.end }
      const size = { height: '600px', verticalScroll: true, zoomKey: 'ctrlKey' }
      // oxlint-disable-next-line no-new
      new Timeline(container, view, { ...window, ...size, ...options })
    },
    isPainted: (container) => container.querySelector('.vis-item') !== null,
    surface: '.vis-panel.vis-center',
    filter: () => {
      isFiltered = true
      view?.refresh()
    },
  }
}

export const createVisTimeline = (corpus: Corpus): Subject => create(corpus, {})

// With its default of one it does not finish to cluster ten thousand.
export const createClusteredVisTimeline = (corpus: Corpus): Subject =>
  create(corpus, { cluster: { maxItems: 3 } })
