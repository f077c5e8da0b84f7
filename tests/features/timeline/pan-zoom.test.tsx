import { expect, it } from 'vitest'
import type { Viewport } from '#geometry/viewport.ts'
import { createPanZoom } from '#features/timeline/pan-zoom.ts'

const measures = {
  insetPx: 0,
  framePx: 100,
  contentPx: 100,
  minK: 1,
  maxK: 4,
  edges: [],
  columns: null,
}

it.each([true, false])(
  'says that it has arrived only where it was to go (animated: %s)',
  async (isAnimated) => {
    const there = { k: 2, x: 50 }
    const moves: Viewport[] = []
    const { moveTo } = createPanZoom(document.createElement('div'), {
      measures: () => measures,
      current: () => ({ k: 1, x: 0 }),
      onMove: (viewport) => moves.push(viewport),
    })
    await new Promise<void>((resolve) => {
      moveTo(there, isAnimated, resolve)
    })
    expect(moves.at(-1)).toEqual(there)
  },
)
