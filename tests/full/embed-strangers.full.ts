/** What is said to a frame, or in its name, by whom neither it nor the page around it knows. */
import { describe, expect } from 'vitest'
import { fits, heightOf } from '../support/embed-parts.ts'
import { embedAddress, iframe, test, theEmbed, wrapped } from '../support/embed-test.ts'
import {
  command,
  countHeard,
  heardOn,
  listener,
  loader,
  stateOf,
  style,
} from '../support/host-page.ts'

describe('messages from two frames away', () => {
  test('change nothing: of a frame in another frame, and of the page around the one around', async ({
    openHost,
    corpus,
  }) => {
    const set = command({ type: 'set', state: { people: [corpus.people[0]?.id] } })
    const page = await openHost({
      head: style + listener + loader,
      html: `${iframe(embedAddress())}${wrapped(wrapped('<p>A grandchild</p>'))}`,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    const heard = await countHeard(frame)
    await expect.poll(() => page.frames().length).toBe(4)
    await page.frames()[3]?.evaluate((sent) => {
      top?.frames[0]?.postMessage(sent, '*')
      top?.postMessage({ visitTimeline: 1, type: 'height', height: 77 }, '*')
    }, set)
    await expect.poll(heard).toBe(1)
    expect(await stateOf(page)).toEqual({})
    const heights = () => heardOn(page, 'height').then((all) => all.map(({ height }) => height))
    await expect.poll(heights).toContain(77)
    for (const at of [0, 1]) expect(await heightOf(page, at)).not.toBe(77)
  })

  test('change nothing in a frame within a frame, which its own page commands', async ({
    openHost,
    corpus,
  }) => {
    const [person] = corpus.people.map(({ id }) => id)
    const set = command({ type: 'set', state: { people: [person] } })
    const page = await openHost({ head: style, html: wrapped(iframe(embedAddress())) })
    const frame = await theEmbed(page)
    const heard = await countHeard(frame)
    await page.evaluate((sent) => window.frames[0]?.frames[0]?.postMessage(sent, '*'), set)
    await expect.poll(heard).toBe(1)
    expect(frame.url()).toBe(embedAddress())
    await page.frames()[1]?.evaluate((sent) => window.frames[0]?.postMessage(sent, '*'), set)
    await expect.poll(() => frame.url()).toBe(embedAddress(`?people=${person}`))
  })
})

describe('the loader', () => {
  test('gives a frame no height and the page no place that no frame can mean', async ({
    openHost,
  }) => {
    const page = await openHost({
      head: style + listener + loader,
      html: `${iframe(embedAddress('?view=account'))}<div class="room"></div>`,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    const height = await heightOf(page)
    await frame.evaluate(() => {
      for (const wrong of [Number.NaN, Infinity, -Infinity, -1, 0, 49, 1e9, 20_001, 'tall', {}]) {
        parent.postMessage({ visitTimeline: 1, type: 'height', height: wrong }, '*')
        parent.postMessage(
          { visitTimeline: 1, type: 'scroll', top: wrong === 49 ? -9 : wrong },
          '*',
        )
      }
      parent.postMessage({ visitTimeline: 1, type: 'link', url: 'the last' }, '*')
    })
    await expect.poll(async () => (await heardOn(page, 'link')).length).toBe(1)
    expect(await heightOf(page)).toBe(height)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await frame.evaluate(() => {
      parent.postMessage({ visitTimeline: 1, type: 'height', height: 333 }, '*')
    })
    await expect.poll(() => heightOf(page)).toBe(333)
  })
})
