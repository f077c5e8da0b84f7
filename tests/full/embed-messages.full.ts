/** What is said to a frame by whom it does not know, or otherwise than it understands. */
import { readFile } from 'node:fs/promises'
import { describe, expect, inject } from 'vitest'
import { fits, heightOf } from '../support/embed-parts.ts'
import {
  begun,
  embedAddress,
  embedsIn,
  iframe,
  test,
  theEmbed,
  wrapped,
} from '../support/embed-test.ts'
import {
  command,
  countHeard,
  heardOn,
  listener,
  loader,
  post,
  stateOf,
  style,
} from '../support/host-page.ts'

describe('the host in the README', () => {
  test('filters the frame with buttons of its own, and says what is chosen in it', async ({
    openHost,
    corpus,
  }) => {
    const readme = await readFile('README.md', 'utf8')
    const [, example = ''] =
      [...readme.matchAll(/```html\n(.*?)```/gs)].find(([block]) =>
        block.includes('visitTimeline.send'),
      ) ?? []
    const page = await openHost({
      head: style + listener,
      html: example.replaceAll('https://YOUR-HOST/visit-timeline/', inject('site')),
    })
    // Nothing is looked at within the frame: the test's hand would count as the reader's.
    await expect.poll(async () => (await heardOn(page, 'ready')).length).toBeGreaterThan(0)
    const [filter, choose, everything] = await page.getByRole('button').all()
    await filter?.click()
    await expect.poll(() => stateOf(page)).toHaveProperty('people')
    await choose?.click()
    const chosen = page.locator('#chosen')
    await expect.poll(() => chosen.textContent()).not.toBe('')
    expect(corpus.events.map(({ title }) => title)).toContain(await chosen.textContent())
    await everything?.click()
    await expect.poll(() => stateOf(page)).toEqual({})
    await expect.poll(() => chosen.textContent()).toBe('')
    expect(await heardOn(page, 'error')).toEqual([])
  })
})

describe('messages', () => {
  test('of anybody but the page around it, or of a wrong origin, change nothing', async ({
    openHost,
    corpus,
  }) => {
    const set = command({ type: 'set', state: { people: [corpus.people[0]?.id] } })
    const page = await openHost({
      head: style + listener + loader,
      html: `${iframe(embedAddress())}${iframe(embedAddress('?origin=https://other.example'))}
        <iframe srcdoc="<p>A sibling</p>"></iframe>`,
    })
    await expect.poll(() => embedsIn(page).length).toBe(2)
    const [first, second] = embedsIn(page)
    if (!first || !second) throw new Error('A frame is missing.')
    await Promise.all([begun(first), begun(second)])
    const [heardFirst, heardSecond] = await Promise.all([countHeard(first), countHeard(second)])
    const sibling = page.frames().find((frame) => frame.url() === 'about:srcdoc')
    await sibling?.evaluate((sent) => {
      parent.frames[0]?.postMessage(sent, '*')
      // As if a frame of ours asked for another height.
      parent.postMessage({ visitTimeline: 1, type: 'height', height: 77 }, '*')
    }, set)
    await expect.poll(heardFirst).toBe(1)
    expect(await stateOf(page)).toEqual({})
    await post(page, set, 1)
    await post(page, command({ type: 'get' }), 1)
    await expect.poll(heardSecond).toBe(2)
    // The loader has heard what the page has.
    const heights = () => heardOn(page, 'height').then((all) => all.map(({ height }) => height))
    await expect.poll(heights).toContain(77)
    for (const at of [0, 1, 2]) expect(await heightOf(page, at)).not.toBe(77)
    // The second answers nobody of that origin.
    expect((await heardOn(page, 'state')).map(({ state }) => state)).toEqual([{}])
  })

  test('of the wrong form change nothing and throw nothing, however many', async ({ openHost }) => {
    const page = await openHost({
      head: style + listener + loader,
      html: iframe(embedAddress('?id=mine')),
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    const heardByFrame = await countHeard(frame)
    const sent = await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow
      const long = 'x'.repeat(10_000)
      const states: unknown[] = [
        null,
        1,
        [],
        { people: {} },
        { people: [1] },
        { q: long },
        { ['__proto__']: ['a'] },
        { constructor: 'a' },
      ]
      const bad: unknown[] = [
        null,
        0,
        '',
        long,
        [],
        {},
        new Map(),
        new Date(),
        Number.NaN,
        { visitTimeline: 1 },
        '{"visitTimeline":1}',
      ]
      for (const state of states) bad.push({ visitTimeline: 1, type: 'set', state })
      for (const type of [null, {}, long, '__proto__', 'toString'])
        bad.push({ visitTimeline: 1, type })
      bad.push({ visitTimeline: 1, type: 'select', kind: '__proto__', key: 'x' })
      bad.push(
        { visitTimeline: 1, type: 'theme', theme: long },
        '[iFrameSizer]',
        '[iFrameSizer]:8',
        { type: 'iframe-child-init', x: long },
      )
      for (const message of bad) target?.postMessage(message, '*')
      for (let n = 0; n < 1000; n += 1) {
        target?.postMessage({ visitTimeline: 1, type: 'set', state: { topics: [String(n)] } }, '*')
      }
      return bad.length + 1000
    })
    await expect.poll(heardByFrame).toBe(sent)
    // Within a second it lets pass what is too much, and later answers again.
    await expect
      .poll(async () => {
        await post(page, command({ type: 'get' }))
        return (await heardOn(page, 'state')).at(-1)?.['state']
      })
      .toEqual({})
    const heard = await heardOn(page, 'error')
    expect(heard.length).toBeGreaterThan(0)
    expect(heard.length).toBeLessThan(sent / 4)
    expect(heard[0]?.['id']).toBe('mine')
    expect(await frame.locator('html').getAttribute('data-theme')).toBeNull()
    await expect.poll(() => fits(page, frame)).toBe(true)
  })

  test('of other versions are left alone, and hello is answered at any time', async ({
    openHost,
    corpus,
  }) => {
    const page = await openHost({ head: style + listener, html: iframe(embedAddress()) })
    await theEmbed(page)
    await post(page, { visitTimeline: 2, type: 'set', state: { people: [corpus.people[0]?.id] } })
    const ready = async () => (await heardOn(page, 'ready')).length
    const before = await ready()
    await post(page, command({ type: 'hello' }))
    await expect.poll(ready).toBe(before + 1)
    expect(await stateOf(page)).toEqual({})
    const [first] = await heardOn(page, 'ready')
    expect(first).toMatchObject({
      visitTimeline: 1,
      lang: 'en',
      title: corpus.visit.title,
      url: inject('site'),
    })
  })

  test('tell of a choice only where another one is made', async ({ openHost, corpus }) => {
    const [quote, other] = corpus.statements.map(({ id }) => id)
    const page = await openHost({
      head: style + listener,
      html: iframe(embedAddress(`?quote=${quote}`)),
    })
    await theEmbed(page)
    await post(page, command({ type: 'set', state: { lanes: ['speakers'] } }))
    expect(await stateOf(page)).toEqual({ quote: [quote], lanes: ['speakers'] })
    await post(page, command({ type: 'set', state: { quote: [other] } }))
    expect(await stateOf(page)).toMatchObject({ quote: [other] })
    expect((await heardOn(page, 'select')).map(({ key }) => key)).toEqual([other])
  })

  test('tell of a part that does not come, for which one more press is enough', async ({
    openHost,
    corpus,
  }) => {
    const [here, there] = corpus.articles.map(({ id }) => id)
    const page = await openHost({
      head: style + listener,
      html: iframe(embedAddress()),
      expectsFaults: /ERR_FAILED/,
    })
    const frame = await theEmbed(page)
    await page.route(/later-.*\.js$/, (route) => route.abort())
    await post(page, command({ type: 'set', state: { read: [`${here}~0,${there}`] } }))
    await expect
      .poll(async () => (await heardOn(page, 'error')).map(({ code }) => code))
      .toContain('not-loaded')
    await page.unroute(/later-.*\.js$/)
    await frame.getByRole('button', { name: 'Try again' }).click()
    for (const side of ['here', 'there']) {
      const column = frame.locator(`[data-side="${side}"]`)
      await expect.poll(async () => (await column.innerText()).length).toBeGreaterThan(1000)
    }
    expect(await frame.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  })

  test('say the height of frames in frames that have no origin', async ({ openHost }) => {
    const page = await openHost({
      head: style,
      html: wrapped(`${loader}${iframe(embedAddress('?view=card&event=x'))}`),
    })
    await theEmbed(page)
    const outer = page.frames()[1]
    const inner = outer?.locator('iframe')
    const reached = () => inner?.evaluate((element) => element.style.height)
    await expect.poll(reached).toMatch(/^\d+px$/)
  })
})
