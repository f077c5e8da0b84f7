import { expect, it } from 'vitest'
import { createStanding } from '#features/timeline/zoom-standing.ts'
import type { Surface } from '#features/timeline/surface.ts'
import { visitDays } from '#model/dating.ts'
import { anExplorerStore } from '../../support/explorer.tsx'

/** A box that is hidden while it is shown 0 px wide, and a surface that scrolls it. */
const aSurface = (days: number) => {
  const box = document.createElement('div')
  const shown = { px: 100 }
  let left = 0
  Object.defineProperty(box, 'scrollLeft', {
    get: () => (shown.px === 0 ? 0 : left),
    set: (px: number) => {
      left = px
    },
  })
  Object.defineProperty(box, 'clientWidth', { get: () => shown.px })
  Object.defineProperty(box, 'scrollWidth', { get: () => 4 * shown.px })
  const surface: Surface = {
    measure: () => ({
      insetPx: 0,
      framePx: 100,
      contentPx: 100,
      minK: 1,
      maxK: 4,
      edges: Array.from({ length: days + 1 }, (_, day) => (day * 100) / days),
      columns: null,
    }),
    place: (element, _, viewport) => {
      element.scrollLeft = viewport?.x ?? 0
    },
    extentAt: () => null,
  }
  return { box, shown, surface }
}

/** The last day of the visit, shown. */
const standOnLastDay = () => {
  const store = anExplorerStore()
  const days = visitDays(store.getState().corpus.visit)
  const day = days.at(-1) ?? ''
  const asked = { from: day, to: day }
  const parts = aSurface(days.length)
  createStanding({ ...parts, store, onUnmeasured: () => {}, onMeasure: () => {} })
  const scrollTo = (px: number): void => {
    parts.box.scrollLeft = px
    parts.box.dispatchEvent(new Event('scroll'))
  }
  return { ...parts, store, asked, scrollTo }
}

it('shows days that were asked for though a box loses its place before it says that it has it', () => {
  const { box, store, asked, scrollTo } = standOnLastDay()
  store.getState().moveViewport(null, asked)
  const { scrollLeft } = box
  expect(scrollLeft).toBeGreaterThan(1)
  scrollTo(0)
  expect(box.scrollLeft).toBe(scrollLeft)
  expect(store.getState().period).toEqual(asked)
})

it('shows them too where the box was hidden when they were asked for', () => {
  const { box, shown, store, asked, scrollTo } = standOnLastDay()
  shown.px = 0
  store.getState().moveViewport(null, asked)
  shown.px = 100
  const { scrollLeft } = box
  expect(scrollLeft).toBeGreaterThan(1)
  scrollTo(0)
  expect(box.scrollLeft).toBe(scrollLeft)
  expect(store.getState().period).toEqual(asked)
})

it('is where somebody scrolls to, be it the beginning', () => {
  const { box, store, asked, scrollTo } = standOnLastDay()
  store.getState().moveViewport(null, asked)
  box.dispatchEvent(new Event('scroll'))
  scrollTo(0)
  expect(box.scrollLeft).toBe(0)
  expect(store.getState().period).not.toEqual(asked)
})
