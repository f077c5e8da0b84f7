/** Ours, as it is shipped: the filters and the timeline over one store, drawn to scale. */
import type { Corpus } from '../../../src/model/corpus.ts'
import { createScaledStore, mountTimeline } from '../../support/mount-timeline.tsx'
import { busySpan, filteredPerson } from '../synthetic-corpus.ts'
import type { Subject } from './subject.ts'

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

const period = { from: dayOf(busySpan.start), to: dayOf(busySpan.end - 1) }

export const createShipped = (corpus: Corpus): Subject => {
  const store = createScaledStore(corpus, period)
  return {
    mount: (container) => mountTimeline(container, store),
    // Its days have to be fitted to the screen first.
    isPainted: (container) =>
      store.getState().viewport !== null &&
      container.querySelector('.scale-points [data-mark]') !== null,
    surface: '.timeline-box',
    filter: () => store.getState().toggleChoice('people', filteredPerson),
  }
}
