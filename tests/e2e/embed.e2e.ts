import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject } from 'vitest'
import { contentHeight, fits, heightOf } from '../support/embed-parts.ts'
import {
  begun,
  embedAddress,
  embedsIn,
  iframe,
  test,
  theEmbed,
  wrapped,
} from '../support/embed-test.ts'
import { loader, strict, style } from '../support/host-page.ts'

/** A frame with the attributes, alone and within a frame without an origin. */
const levels: readonly (readonly [name: string, html: (src: string) => string])[] = [
  ['no sandbox', (src) => iframe(src)],
  ['the strictest sandbox', (src) => iframe(src, 'sandbox="allow-scripts"')],
  ['credentialless', (src) => iframe(src, 'credentialless')],
  ['in a sandboxed wrapper', (src) => wrapped(iframe(src, 'sandbox="allow-scripts"'))],
]

describe('the embedded page', () => {
  test('shows itself in every kind of frame, whatever headers come with it', async ({
    openHost,
    bare,
  }) => {
    const sources = [embedAddress('?theme=dark'), embedAddress('?theme=dark', bare)]
    const html = levels.flatMap(([, print]) => sources.map(print)).join('\n')
    const page = await openHost({ html })
    await expect.poll(() => embedsIn(page).length).toBe(levels.length * sources.length)
    for (const frame of embedsIn(page)) {
      await begun(frame)
      expect(await frame.getByRole('region', { name: 'Account' }).textContent()).toContain('“')
      const [ground, source] = await frame.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        document.querySelector('footer')?.textContent,
      ])
      expect(ground).toBe('rgb(23, 22, 19)')
      expect(source).toContain('news articles')
    }
  })

  test('is complete without scripts', async ({ openHost, corpus }) => {
    const page = await openHost({ html: iframe(embedAddress()), javaScriptEnabled: false })
    const text = (await embedsIn(page)[0]?.locator('main').textContent()) ?? ''
    for (const { title } of corpus.events) expect(text).toContain(title)
    expect(await page.frames()[1]?.getByRole('link').count()).toBeGreaterThan(0)
  })

  test('shows a quote alone, with what is inferred of it', async ({ openHost, corpus }) => {
    const inferred = corpus.statements.find(({ renderings }) =>
      renderings.some(({ occasionBasis }) => occasionBasis?.basis === 'inferred'),
    )
    const page = await openHost({
      html: iframe(embedAddress(`?view=card&quote=${inferred?.id}`), 'sandbox="allow-scripts"'),
    })
    const card = (await theEmbed(page)).getByRole('main')
    expect(await card.getByRole('figure').count()).toBe(1)
    expect(await card.textContent()).toContain('occasion inferred')
  })

  test('keeps a facet that the host has settled', async ({ openHost, corpus }) => {
    const { id = '', name = '' } = corpus.people[0] ?? {}
    const page = await openHost({
      html: iframe(embedAddress(`?people=${id}&lock=people`), 'width=900'),
    })
    const filters = (await theEmbed(page)).getByRole('search', { name: 'Filters' })
    const label = filters.getByText('People:')
    await label.waitFor()
    expect(await label.textContent()).toContain(name.split(' ').at(-1))
    expect(await filters.getByRole('button', { name: 'Clear', exact: true }).count()).toBe(0)
    expect(await filters.getByRole('button', { name: 'People' }).count()).toBe(0)
  })
})

const fetchText = async (address: string | URL): Promise<string> => (await fetch(address)).text()

const bytesOf = (texts: readonly string[]): number =>
  texts.map((text) => brotliCompressSync(text).length).reduce((a, b) => a + b, 0)

const fetchAll = (addresses: readonly URL[]): Promise<readonly string[]> =>
  Promise.all(addresses.map(fetchText))

/** The addresses of files that a text names beside it. */
const filesIn = (html: string): readonly URL[] =>
  [...html.matchAll(/(?:src|href)="\.\.\/([^"]+\.\w+)"/g)].map(
    ([, file = '']) => new URL(file, inject('site')),
  )

describe('what is built for frames', () => {
  test('is classic scripts and plain style sheets', async () => {
    const html = await fetchText(embedAddress())
    expect(html).not.toMatch(/type="module"|crossorigin|modulepreload|frame-ancestors/)
    expect(html).not.toMatch(/\sstyle=/)
    // In a frame it would scroll the page around it.
    expect(html).not.toMatch(/href="#/)
    // Nothing is fetched ahead of a script that is waited for.
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<script'))
    const files = filesIn(html).filter(({ pathname }) => /\/assets\//.test(pathname))
    expect(files).toHaveLength(5)
    for (const file of files) {
      const text = await fetchText(file)
      expect(text).not.toMatch(/\bimport\s*\(|@font-face\{[^}]*url\(|url\(["']?https?:/)
    }
  })

  test('measures nothing by the height of the frame, which would grow with it', async () => {
    const styles = filesIn(await fetchText(embedAddress())).filter(({ pathname }) =>
      pathname.endsWith('.css'),
    )
    expect(styles).toHaveLength(2)
    for (const text of await fetchAll(styles))
      expect(text).not.toMatch(/\d[dls]?v(?:h|b|min|max)\b/)
  })

  test('takes no more than 150 kB with all that a frame begins with, compressed, and 64.5 kB later', async () => {
    const html = await fetchText(embedAddress())
    const [later = ''] = /<template>.*?<\/template>/.exec(html) ?? []
    const first = await fetchAll(filesIn(html.replace(later, '')))
    const rest = await fetchAll(filesIn(later))
    expect([first.length, rest.length]).toEqual([4, 2])
    expect(bytesOf([html, ...first])).toBeLessThanOrEqual(150_000)
    expect(bytesOf(rest)).toBeLessThanOrEqual(64_500)
  })
})

/** Room above, so that nothing of the frame is on screen at first. */
const below = (html: string): string => `<input autofocus id="own"><div class="room"></div>${html}`

describe('a host with the loader', () => {
  test('fits the frame, hears of what is chosen and chooses itself, and is left as it was', async ({
    openHost,
    corpus,
  }) => {
    const { id: event, title } = corpus.events.find(({ kind }) => kind !== 'visit') ?? {
      id: '',
      title: '',
    }
    const [statement] = corpus.statements
    const page = await openHost({
      head: style + loader,
      html: below(iframe(embedAddress(`?quote=${statement?.id}`), `${strict} height="640"`)),
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    const before = await page.evaluate(() => {
      const heard: unknown[] = []
      addEventListener('visit-timeline:select', (heardEvent) => {
        if (heardEvent instanceof CustomEvent) heard.push(heardEvent.detail)
      })
      Object.assign(window, { heard })
      return { entries: history.length, top: scrollY, focused: document.activeElement?.id }
    })
    expect(before).toEqual({ entries: before.entries, top: 0, focused: 'own' })

    const tell = (message: object) =>
      page.evaluate((sent) => {
        const api: unknown = Reflect.get(window, 'visitTimeline')
        const send: unknown = Reflect.get(Object(api), 'send')
        if (typeof send === 'function')
          Reflect.apply(send, null, [document.querySelector('iframe'), sent])
      }, message)
    const tall = await heightOf(page)
    await tell({ type: 'set', state: { people: [corpus.people[0]?.id], view: 'account' } })
    await expect.poll(() => heightOf(page)).toBeLessThan(tall)
    await expect.poll(() => fits(page, frame)).toBe(true)
    await tell({ type: 'select', kind: 'event', key: event })
    const heard = () => page.evaluate((): unknown => Reflect.get(window, 'heard'))
    await expect
      .poll(heard)
      .toContainEqual(
        expect.objectContaining({ visitTimeline: 1, kind: 'event', key: event, title }),
      )
    await tell({ type: 'theme', theme: 'dark' })
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark')

    const others = frame.locator('.account [data-event][aria-pressed="false"]')
    const other = await others.first().getAttribute('data-event')
    await others.first().click()
    await expect.poll(heard).toContainEqual(expect.objectContaining({ kind: 'event', key: other }))
    await frame.locator('summary').first().click()
    await expect.poll(() => fits(page, frame)).toBe(true)
    expect(await page.evaluate(() => history.length)).toBe(before.entries)
  })
})

describe('a host without any script', () => {
  test('has a frame of the right height where the browser fits frames by itself', async ({
    openHost,
  }) => {
    const fitting =
      'width:100%;border:0;display:block;frame-sizing:content-height;height:if(supports(frame-sizing: content-height): auto; else: 640px)'
    const attributes = `height="640" loading="lazy" sandbox="allow-scripts" style="${fitting}"`
    const page = await openHost({ html: iframe(embedAddress('?view=account'), attributes) })
    const frame = await theEmbed(page)
    const isNative = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))
    const isNearly = async () =>
      // The browser cuts what is left of a pixel.
      Math.abs((await heightOf(page)) - (await contentHeight(frame))) <= 1
    // Elsewhere the attribute reserves the room, and what does not fit scrolls in the frame.
    const isRight = async () => (isNative ? isNearly() : (await heightOf(page)) === 640)
    await expect.poll(isRight).toBe(true)
    const height = await heightOf(page)
    const summary = frame.locator('.account-rest > summary')
    await summary.click()
    await expect.poll(async () => (await heightOf(page)) > height === isNative).toBe(true)
    await summary.click()
    await expect.poll(() => heightOf(page)).toBe(height)
    // A phone is turned, a window drawn wider: the browser goes on laying out at the first width.
    for (const width of [500, 1000, 375]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(isRight, { message: `at ${width} px` }).toBe(true)
    }
    await summary.click()
    await expect.poll(isRight, { message: 'unfolded' }).toBe(true)
  })
})
