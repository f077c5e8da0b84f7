/** What a frame never does to the page around it, and what that page, or another, can do to the frame. */
import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { fits, heightOf } from '../support/embed-parts.ts'
import { embedAddress, embedsIn, iframe, test, theEmbed, wrapped } from '../support/embed-test.ts'

const style = '<style>iframe{display:block;width:100%;border:0}.room{height:2000px}</style>'
const loader = `<script src="${new URL('embed.js', inject('site')).href}"></script>`
const strict = 'sandbox="allow-scripts"'

/** Everything that the host hears from frames, in `heard`. */
const listener = `<script>var heard = []; addEventListener('message', function (e) { heard.push(e.data) })</script>`

type Heard = { type?: string; [name: string]: unknown }
const heardOn = (page: Page, type: string): Promise<Heard[]> =>
  page.evaluate(
    (wanted) =>
      // What the listener above has put there.
      (Reflect.get(window, 'heard') as Heard[]).filter((each) => each?.['type'] === wanted),
    type,
  )

const post = (page: Page, message: unknown, at = 0): Promise<void> =>
  page.evaluate(
    ([sent, index]) =>
      document.querySelectorAll('iframe')[index]?.contentWindow?.postMessage(sent, '*'),
    [message, at] as const,
  )
const command = (fields: object) => ({ visitTimeline: 1, ...fields })

/** The view as the frame itself tells it. */
const stateOf = async (page: Page): Promise<unknown> => {
  const before = (await heardOn(page, 'state')).length
  await post(page, command({ type: 'get' }))
  await expect.poll(async () => (await heardOn(page, 'state')).length).toBeGreaterThan(before)
  return (await heardOn(page, 'state')).at(-1)?.['state']
}

/** As somebody would go through it: what is chosen, opened, unfolded, searched, closed. */
const walkThrough = async (frame: Frame): Promise<void> => {
  const filters = frame.getByRole('search', { name: 'Filters' })
  const next = frame.getByRole('button', { name: 'Next event' })
  for (let turn = 0; turn < 4; turn += 1) await next.click()
  for (const lanes of ['speakers', 'articles', 'topics'])
    await frame.getByRole('radio', { name: lanes, exact: true }).click()
  await frame.getByRole('button', { name: 'Zoom in' }).click()
  await frame.getByRole('button', { name: 'Fit visit' }).click()
  await filters.getByRole('button', { name: /People/ }).click()
  const people = frame.getByRole('group', { name: 'All people' }).getByRole('checkbox')
  await people.first().click()
  await people.nth(1).click()
  await filters.getByRole('button', { name: 'Clear', exact: true }).click()
  await frame
    .getByRole('button', { name: /^Copy this quote/ })
    .first()
    .click()
  await frame.getByRole('button', { name: 'Close' }).first().click()
  await frame
    .getByRole('link', { name: /: open at/ })
    .first()
    .click()
  const reader = frame.getByRole('region', { name: /^Article / })
  await reader.getByRole('button', { name: 'Next passage' }).click()
  await reader.getByRole('button', { name: 'Back to where you were' }).click()
  await frame.getByRole('searchbox').fill('energy')
  await filters.getByRole('button', { name: 'Clear', exact: true }).click()
}

describe('the page around the frame', () => {
  test('keeps its history, and Back leaves it', async ({ openHost, host }) => {
    host.put('before', { body: '<title>Before</title>' })
    const page = await openHost({ head: style + loader, html: iframe(embedAddress()), width: 1100 })
    await page.goto(`${host.address}before`)
    await page.goBack()
    const frame = await theEmbed(page)
    const entries = await page.evaluate(() => history.length)
    await walkThrough(frame)
    expect(await page.evaluate(() => history.length)).toBe(entries)
    await page.goForward()
    expect(await page.title()).toBe('Before')
  })

  test('is neither scrolled nor robbed of its focus by any deep link or command', async ({
    openHost,
    corpus,
  }) => {
    const [statement, event, article] = [
      corpus.statements.at(-1),
      corpus.events.at(-1),
      corpus.articles[0],
    ]
    for (const query of [
      `?quote=${statement?.id}`,
      `?event=${event?.id}`,
      `?read=${article?.id}~500`,
    ]) {
      const page = await openHost({
        head: style + listener + loader,
        html: `<input autofocus id="own"><div class="room"></div>${iframe(embedAddress(query))}${iframe(embedAddress(`${query}&height=fixed`), 'height="400"')}`,
      })
      // Nothing is looked at within the frames: the test's hand would count as the reader's.
      await expect.poll(async () => (await heardOn(page, 'ready')).length).toBe(2)
      await expect.poll(() => heightOf(page)).toBeGreaterThan(640)
      await post(page, command({ type: 'select', kind: 'event', key: event?.id }))
      await post(
        page,
        command({ type: 'set', replace: true, state: { quote: [statement?.id] } }),
        1,
      )
      await expect.poll(() => stateOf(page)).toMatchObject({ event: [event?.id] })
      const place = await page.evaluate(() => [scrollY, document.activeElement?.id])
      expect([query, ...place]).toEqual([query, 0, 'own'])
      expect(await heardOn(page, 'scroll')).toEqual([])
    }
  })

  test('scrolls with the wheel over the frame; with Ctrl only the timeline moves', async ({
    openHost,
  }) => {
    const page = await openHost({
      head: style + loader,
      html: `${iframe(embedAddress(), strict)}<div class="room"></div>`,
      width: 1100,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    await page.mouse.move(500, 300)
    await page.mouse.wheel(0, 250)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(250)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(() => frame.evaluate(() => visualViewport?.scale)).toBe(1)
    expect(await page.evaluate(() => scrollY)).toBe(250)
  })

  test('is asked to scroll where a press leads to another place of a tall frame', async ({
    openHost,
    corpus,
  }) => {
    const [difference] = corpus.differences
    const page = await openHost({
      head: style + listener + loader,
      html: iframe(embedAddress(), strict),
      width: 1100,
      height: 500,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    await frame
      .getByRole('region', { name: 'Account' })
      .getByRole('link', { name: /the articles differ/ })
      .first()
      .click()
    await expect.poll(async () => (await heardOn(page, 'scroll')).length).toBeGreaterThan(0)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500)
    expect(difference).toBeDefined()
  })

  test('has nothing stored, and nothing asked of others', async ({ openHost }) => {
    const page = await openHost({ head: style, html: iframe(embedAddress()), width: 1100 })
    const frame = await theEmbed(page)
    await walkThrough(frame)
    expect(await page.context().cookies()).toEqual([])
    const stored = await frame.evaluate(() => {
      try {
        return localStorage.length + sessionStorage.length
      } catch {
        return 0
      }
    })
    expect(stored).toBe(0)
    expect(await frame.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  })
})

describe('links', () => {
  const popups = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'

  test.for([
    ['without a sandbox', ''],
    ['where popups may leave the sandbox', popups],
    ['in the usual snippet', popups.replace('allow-scripts', 'allow-scripts allow-same-origin')],
  ] as const)(
    'open in a new tab that is like any other, %s',
    async ([, attributes], { openHost }) => {
      const page = await openHost({ head: style, html: iframe(embedAddress(), attributes) })
      const frame = await theEmbed(page)
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        frame.locator('footer a').click(),
      ])
      await tab.waitForLoadState()
      expect(await tab.evaluate(() => self.origin)).toBe(new URL(inject('site')).origin)
      expect(await tab.evaluate(() => opener === null)).toBe(true)
      expect(embedsIn(page)).toHaveLength(1)
    },
  )

  test('are shown to be copied where the host lets none open', async ({ openHost }) => {
    const page = await openHost({
      head: style + listener,
      html: iframe(embedAddress(), `${strict} height="900"`),
      expectsFaults: /Blocked opening/,
    })
    const frame = await theEmbed(page)
    await frame.locator('footer a').click()
    const dialog = frame.getByRole('dialog', { name: 'Link' })
    expect(await dialog.getByLabel('Address').inputValue()).toBe(inject('site'))
    expect((await heardOn(page, 'link')).map(({ url }) => url)).toEqual([inject('site')])
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await dialog.getByText(/Copied/i).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
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
    await theEmbed(page)
    const sibling = page.frames().find((frame) => frame.url() === 'about:srcdoc')
    await sibling?.evaluate((sent) => {
      parent.frames[0]?.postMessage(sent, '*')
      // As if a frame of ours asked for another height.
      parent.postMessage({ visitTimeline: 1, type: 'height', height: 77 }, '*')
    }, set)
    await post(page, set, 1)
    expect(await stateOf(page)).toEqual({})
    await post(page, command({ type: 'get' }), 1)
    const states = await heardOn(page, 'state')
    expect(states.every(({ state }) => JSON.stringify(state) === '{}')).toBe(true)
    for (const at of [0, 1, 2]) expect(await heightOf(page, at)).not.toBe(77)
  })

  test('of the wrong form change nothing and throw nothing, however many', async ({ openHost }) => {
    const page = await openHost({
      head: style + listener + loader,
      html: iframe(embedAddress('?id=mine')),
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    await page.evaluate(() => {
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
    })
    await expect
      .poll(() => heardOn(page, 'error').then((errors) => errors.length))
      .toBeGreaterThan(0)
    const heard = await heardOn(page, 'error')
    expect(heard.length).toBeLessThanOrEqual(40)
    expect(heard[0]?.['id']).toBe('mine')
    expect(await frame.locator('html').getAttribute('data-theme')).toBeNull()
    expect(await fits(page, frame)).toBe(true)
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

  test('say the height of frames in frames that have no origin', async ({ openHost }) => {
    const page = await openHost({
      head: style,
      html: wrapped(`${loader}${iframe(embedAddress('?view=card&event=x'))}`),
    })
    await expect.poll(() => embedsIn(page).length).toBe(1)
    await embedsIn(page)[0]?.waitForSelector('html[data-height]')
    const outer = page.frames()[1]
    const inner = outer?.locator('iframe')
    const reached = () => inner?.evaluate((element) => element.style.height)
    await expect.poll(reached).toMatch(/^\d+px$/)
  })
})
