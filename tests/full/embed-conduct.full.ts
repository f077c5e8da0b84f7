/** What a frame never does to the page around it, and what becomes of its links. */
import type { Frame } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { zoomReady } from '../e2e/explorer-page.ts'
import { fits, heightOf } from '../support/embed-parts.ts'
import {
  embedAddress,
  embedsIn,
  iframe,
  test,
  theEmbed,
  type OpenHost,
} from '../support/embed-test.ts'
import {
  command,
  heardOn,
  listener,
  loader,
  post,
  stateOf,
  strict,
  style,
} from '../support/host-page.ts'

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

/** A frame that is higher than the window of its host. */
const openTall = async (openHost: OpenHost) => {
  const page = await openHost({
    head: style + listener + loader,
    html: iframe(embedAddress(), strict),
    width: 1100,
    height: 500,
  })
  return { page, frame: await theEmbed(page) }
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
    const place = () =>
      page.evaluate(() => [scrollY, visualViewport?.scale, devicePixelRatio, innerWidth])
    const [, ...size] = await place()
    const picture = frame.getByRole('region', { name: 'Timeline' }).getByRole('table')
    const { x = 0, y = 0, width = 0 } = (await picture.boundingBox()) ?? {}
    await page.mouse.move(x + width / 2, y + 150)
    await page.mouse.wheel(0, 50)
    await expect.poll(place).toEqual([50, ...size])
    await zoomReady(frame)
    const widened = frame.locator('.timeline-widened')
    expect(await widened.count()).toBe(0)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await widened.waitFor()
    expect(await place()).toEqual([50, ...size])
  })

  test('scrolls on with the wheel at the end of two articles that are compared', async ({
    openHost,
    corpus,
  }) => {
    const read = corpus.articles.slice(0, 2).map(({ id }) => id)
    const page = await openHost({
      head: style + loader,
      html: `${iframe(embedAddress(`?read=${read.join()}`), strict)}<div class="room"></div>`,
      width: 1100,
    })
    const frame = await theEmbed(page)
    await frame.getByRole('dialog').waitFor()
    await expect.poll(() => fits(page, frame)).toBe(true)
    const columns = frame.locator('.side-by-side-column')
    for (const column of await columns.all())
      await column.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
    const { x = 0, y = 0 } = (await columns.first().boundingBox()) ?? {}
    await page.mouse.move(x + 100, y + 200)
    await page.mouse.wheel(0, 90)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(90)
  })

  test('is asked to scroll where a press leads to another place of a tall frame', async ({
    openHost,
  }) => {
    const { page, frame } = await openTall(openHost)
    await expect.poll(() => fits(page, frame)).toBe(true)
    await frame
      .getByRole('region', { name: 'Account' })
      .getByRole('link', { name: /the articles differ/ })
      .first()
      .click()
    await expect.poll(async () => (await heardOn(page, 'scroll')).length).toBeGreaterThan(0)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500)
  })

  test('is asked to scroll back to where an article was opened in a tall frame, and that has the focus', async ({
    openHost,
  }) => {
    const { page, frame } = await openTall(openHost)
    const link = frame
      .getByRole('region', { name: 'Account' })
      .getByRole('link', { name: /: open at/ })
      .nth(7)
    const back = frame.getByRole('button', { name: 'Back to where you were' })
    const close = frame.getByRole('button', { name: 'Close the article' })
    for (const leave of [() => back.click(), () => close.click(), () => back.press('Escape')]) {
      await expect.poll(() => fits(page, frame)).toBe(true)
      await link.press('Enter')
      await back.waitFor()
      await leave()
      await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
      await expect.poll(async () => (await link.boundingBox())?.y).toBeGreaterThan(0)
      await expect.poll(async () => (await link.boundingBox())?.y).toBeLessThan(480)
    }
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

describe('a frame that may do little', () => {
  test('does without storage, clipboard and full screen', async ({ openHost }) => {
    const page = await openHost({
      head: style + loader,
      html: iframe(embedAddress(), `${strict} allow="clipboard-write 'none'; fullscreen 'none'"`),
      width: 1100,
    })
    const frame = await theEmbed(page)
    const isRefused = await frame.evaluate(async () => {
      const isStored = Promise.resolve().then(() => localStorage)
      const isCopied = navigator.clipboard.writeText('a')
      const outcomes = await Promise.allSettled([isStored, isCopied])
      return outcomes.map(({ status }) => status)
    })
    expect(isRefused).toEqual(['rejected', 'rejected'])
    expect(await frame.evaluate(() => document.fullscreenEnabled)).toBe(false)
    await walkThrough(frame)
    await frame
      .getByRole('button', { name: /^Copy this quote/ })
      .first()
      .click()
    await frame.getByRole('button', { name: 'Copy', exact: true }).first().click()
    await frame
      .getByText(/Copied/i)
      .first()
      .waitFor()
    expect(await frame.getByRole('button', { name: /full.?screen/i }).count()).toBe(0)
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

  test.for(['', 'topic/defence/'])(
    'of the whole page in a frame, at "%s", open in a new tab and leave the frame where it is',
    async (path, { openHost }) => {
      const page = await openHost({ head: style, html: '', expectsFaults: /ERR_FAILED/ })
      const first = await fetch(inject('site')).then((answer) => answer.text())
      // Nothing comes that the page does not begin with.
      await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
        const name = route.request().url().replace(/.*\//, '')
        await (first.includes(name) ? route.continue() : route.abort())
      })
      await page.evaluate(
        (html) => {
          document.body.innerHTML = html
        },
        iframe(`${inject('site')}${path}`),
      )
      await expect.poll(() => page.frames().length).toBe(2)
      const [, frame] = page.frames()
      if (!frame) throw new Error('The page has no frame.')
      await frame.locator('base').waitFor({ state: 'attached' })
      const entries = await page.evaluate(() => history.length)
      const address = frame.url()
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        frame.getByRole('link', { name: 'TimelineJS' }).click(),
      ])
      expect(await tab.evaluate(() => opener === null)).toBe(true)
      expect(frame.url()).toBe(address)
      expect(await page.evaluate(() => history.length)).toBe(entries)
    },
  )

  test('to places of the frame lead to the whole page where they are opened elsewhere', async ({
    openHost,
    corpus,
  }) => {
    const [difference] = corpus.differences
    const page = await openHost({ head: style + loader, html: iframe(embedAddress()) })
    const frame = await theEmbed(page)
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame
        .locator(`.account a[href$="#difference-${difference?.id}"]`)
        .first()
        .click({ modifiers: ['Control'] }),
    ])
    await tab.waitForLoadState()
    expect(tab.url()).toBe(`${inject('site')}#difference-${difference?.id}`)
    // Behind another tab a page draws nothing.
    await tab.close()
    await walkThrough(frame)
    expect(await frame.locator('a[href^="#"]').count()).toBe(0)
  })

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
