import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasRoomForTitle, reachOf, roomOf, sizeTitle } from '#geometry/bar-titles.ts'
import { longestWord } from '#geometry/text-lines.ts'
import type { EventBar } from '#geometry/time-scene.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'

/** What each bar of some corpus reaches at some zoom. */
const forEachBar = (
  check: (bar: EventBar, axis: { start: number; end: number }, msPerPx: number) => void,
): void => {
  fc.assert(
    fc.property(someCorpus, fc.double({ min: 5, max: 2000, noNaN: true }), (corpus, dayPx) => {
      const { bars, axis } = toTimeScene(corpus, 'topics')
      for (const bar of bars) check(bar, axis.domain, 86_400_000 / dayPx)
    }),
  )
}

describe('reachOf', () => {
  it('is the time of a bar itself wherever its words fit into that', () => {
    forEachBar((bar, axis, msPerPx) => {
      const isOwn = hasRoomForTitle(bar, msPerPx)
      const own = roomOf(bar)
      expect(isOwn ? reachOf(bar, axis, msPerPx) : own).toEqual(own)
    })
  })

  it('is never less than that time, and never beyond the axis', () => {
    forEachBar((bar, axis, msPerPx) => {
      const [own, reach] = [roomOf(bar), reachOf(bar, axis, msPerPx)]
      expect(reach.end - reach.start).toBeGreaterThanOrEqual(
        Math.min(own.end - own.start, axis.end - axis.start) - 1e-3,
      )
      expect(reach.start).toBeGreaterThanOrEqual(Math.min(axis.start, own.start))
      expect(reach.end).toBeLessThanOrEqual(Math.max(axis.end, own.end))
      // Where it stands its time is in it.
      expect(reach.start).toBeLessThanOrEqual(own.start)
    })
  })

  it('has room for the longest word of a title, in small type, wherever the axis has', () => {
    forEachBar((bar, axis, msPerPx) => {
      const { titleWidth } = sizeTitle(bar, reachOf(bar, axis, msPerPx), msPerPx)
      // Beside its node, and clear of the soft ends of a ground.
      const axisPx = (axis.end - axis.start) / msPerPx - 18 - 16
      const least = Math.min(longestWord(bar.event.title, 'small'), axisPx)
      expect(titleWidth).toBeGreaterThanOrEqual(bar.ghost ? 0 : least)
    })
  })
})
