import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { timelineOf, toScale } from './explorer-page.ts'

const readers = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG' },
  { timezoneId: 'America/Los_Angeles', locale: 'de-DE' },
  { timezoneId: 'Asia/Kolkata', locale: 'hi-IN' },
]

/** Everything the page says, seen and heard, and in which order and time the timeline's marks stand. */
const read = (page: Page) =>
  page.evaluate(() => ({
    text: document.body.innerText,
    heard: [...document.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel),
    marks: [...document.querySelectorAll('.timeline [data-mark]')].map((mark) => {
      const time = mark.closest('[data-start]')
      return ['data-start', 'data-end'].reduce(
        (place, name) => `${place} ${time?.getAttribute(name) ?? ''}`,
        mark.getAttribute('data-mark') ?? '',
      )
    }),
    address: location.search,
  }))

/** What is shown when all rows have been drawn, each of which waits for a frame of its own at most. */
async function readAtRest(page: Page) {
  await page.evaluate(async () => {
    for (let frames = 60; frames > 0; frames -= 1) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise(requestAnimationFrame)
    }
  })
  return read(page)
}

/** What a reader is shown on the way: the page as it opens, to scale, closer, and an article. */
async function walk(page: Page) {
  const still = await read(page)
  await toScale(page)
  const scaled = await read(page)
  await timelineOf(page)
    .getByRole('group', { name: 'Timeline to scale' })
    .evaluate((box) => box.focus({ preventScroll: true }))
  // What is pressed in the middle of a movement goes on from there.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const key of ['+', '+', '+']) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await page.keyboard.press(key)
  }
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull()
  return { still, scaled, closer: await readAtRest(page) }
}

describe('readers in other zones and languages', () => {
  test('are shown the same in every word and place', async ({ openPage }) => {
    const seen = []
    for (const reader of readers) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, not to compete
      seen.push(await walk(await openPage(reader)))
    }
    const [first, ...others] = seen
    expect(first?.still.text.length).toBeGreaterThan(5000)
    expect(first?.scaled.marks.length).toBeGreaterThan(50)
    for (const other of others) expect(other).toEqual(first)
  })
})
