/** How a frame looks and holds itself, whatever is around it. */
import { execFileSync } from 'node:child_process'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { focused, numberControls } from '../e2e/tab-walk.ts'
import { findFaults, findFaultsInFrame } from '../support/axe.ts'
import { expectToFollow, fits } from '../support/embed-parts.ts'
import { begun, embedAddress, embedsIn, iframe, test, theEmbed } from '../support/embed-test.ts'
import { command, loader, post, style } from '../support/host-page.ts'
import { wantCommand } from '../support/wanted-command.ts'

/** The words of a document that a printer would get, as they are read on paper. */
const wordsOf = (pdf: Buffer): string => {
  wantCommand('pdftotext', 'poppler-utils')
  return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
}

/** The colour that is seen at a place of the page, as `r,g,b`. */
const colourAt = async (page: Page, x: number, y: number): Promise<string> => {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  const address = `data:image/png;base64,${png.toString('base64')}`
  return page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    const context = document.createElement('canvas').getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join()
  }, address)
}

const [paper, night, blue] = ['251,250,245', '23,22,19', '0,0,90']
/** What Chromium lays behind a page whose scheme is another than its frame's. */
const backdrops = { light: '255,255,255', dark: '18,18,18' } as const

/** Every frame there can be, as its query and the scheme that its host gives it. */
const looks = ['auto', 'light', 'dark'].flatMap((theme) =>
  ['solid', 'transparent'].flatMap((bg) =>
    ['', 'light', 'dark'].map((scheme) => ({ theme, bg, scheme })),
  ),
)

type Scheme = 'light' | 'dark'

const schemeOf = (theme: string, system: Scheme): Scheme =>
  theme === 'light' || theme === 'dark' ? theme : system

const groundOf = ({ theme, bg, scheme }: (typeof looks)[number], system: Scheme): string => {
  const shown = schemeOf(theme, system)
  if (theme === 'auto' || bg === 'solid') return shown === 'light' ? paper : night
  // A host that says nothing is light.
  return (scheme === '' ? 'light' : scheme) === shown ? blue : backdrops[shown]
}

describe('the ground of a frame', () => {
  test.for(['light', 'dark'] as const)(
    'is that of its theme, else of a reader who wants it %s, or of the page around it where it is to shine through',
    async (system, { openHost, corpus }) => {
      const card = `?view=card&quote=${corpus.statements[0]?.id}`
      const page = await openHost({
        colorScheme: system,
        head: '<style>body{margin:0;background:rgb(0 0 90)}iframe{float:left;border:0;width:200px;height:150px}</style>',
        html: looks
          .map(({ theme, bg, scheme }) =>
            iframe(
              embedAddress(`${card}&theme=${theme}&bg=${bg}`),
              scheme === '' ? '' : `style="color-scheme:${scheme}"`,
            ),
          )
          .join(''),
        width: 1200,
      })
      await expect.poll(() => embedsIn(page).length).toBe(looks.length)
      for (const frame of embedsIn(page)) await begun(frame)
      const groundsSeen = async () => {
        const seen: string[] = []
        for (const at of looks.keys())
          seen.push(await colourAt(page, (at % 6) * 200 + 3, Math.floor(at / 6) * 150 + 75))
        return seen
      }
      await expect.poll(groundsSeen).toEqual(looks.map((look) => groundOf(look, system)))
      // Nothing can shine through what is as the reader's system asks for.
      for (const at of looks.keys()) await post(page, command({ type: 'theme', theme: 'auto' }), at)
      await expect
        .poll(groundsSeen)
        .toEqual(looks.map((look) => groundOf({ ...look, theme: 'auto' }, system)))
    },
  )
})

describe('the height of a frame', () => {
  test('is true at every width, told no more than a few times, and never grows by itself', async ({
    openHost,
    corpus,
  }) => {
    const page = await openHost({
      head: `${style}${loader}<script>var told = []; addEventListener('visit-timeline:height', function (e) { told.push(e.detail.height) }); var wrong = []; addEventListener('visit-timeline:error', function (e) { wrong.push(e.detail.code) })</script>`,
      html: iframe(embedAddress(`?event=${corpus.events[3]?.id}`)),
      width: 1400,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    const noted = (name: 'told' | 'wrong') =>
      page.evaluate((list) => {
        const all: unknown = Reflect.get(window, list)
        return Array.isArray(all) ? all.length : 0
      }, name)
    // Those that are told again for who comes late.
    await expect.poll(() => noted('told')).toBeGreaterThan(3)
    for (let width = 240; width <= 1400; width += 58) {
      const before = await noted('told')
      await page.setViewportSize({ width, height: 800 })
      const overflow = () =>
        frame.evaluate(() => {
          const { scrollHeight, scrollWidth, clientWidth } = document.documentElement
          return [innerWidth, scrollHeight - innerHeight, Math.max(0, scrollWidth - clientWidth)]
        })
      await expect.poll(overflow).toEqual([width, 0, 0])
      await expect.poll(() => fits(page, frame)).toBe(true)
      expect(await noted('told'), `at ${width} px`).toBeLessThanOrEqual(before + 3)
    }
    expect(await noted('wrong')).toBe(0)
  })

  test('follows the article that is read, and two beside each other', async ({
    openHost,
    corpus,
  }) => {
    const [one, other] = corpus.articles
    const page = await openHost({
      head: style + loader,
      html: iframe(embedAddress(`?read=${one?.id}~300`), 'sandbox="allow-scripts"'),
      width: 1000,
    })
    const frame = await theEmbed(page)
    const reader = frame.getByRole('region', { name: /^Article / })
    await reader.getByText(/./).first().waitFor()
    await expect.poll(() => fits(page, frame)).toBe(true)
    expect(await frame.getByRole('main').isVisible()).toBe(false)
    await page.locator('iframe').evaluate(
      (element, read) => {
        if (element instanceof HTMLIFrameElement)
          element.contentWindow?.postMessage(
            { visitTimeline: 1, type: 'set', state: { read } },
            '*',
          )
      },
      [`${one?.id}~300,${other?.id}`],
    )
    await frame.getByRole('dialog').waitFor()
    await expect.poll(() => fits(page, frame)).toBe(true)
    await frame.getByRole('button', { name: 'Stop comparing' }).click()
    await reader.getByRole('button', { name: 'Close the article' }).click()
    await frame.getByRole('main').waitFor()
    await expect.poll(() => fits(page, frame)).toBe(true)
  })
})

describe('the timeline alone', () => {
  test.for([280, 320, 375, 640, 900])(
    'is the picture at %i px too, none of its controls cut off, and the source under it',
    async (width, { openHost }) => {
      const page = await openHost({
        head: style + loader,
        html: iframe(embedAddress('?view=timeline')),
        width,
      })
      const frame = await theEmbed(page)
      await expect.poll(() => fits(page, frame)).toBe(true)
      const timeline = frame.getByRole('region', { name: 'Timeline' })
      expect(await timeline.getByRole('table').isVisible()).toBe(true)
      expect(await frame.getByRole('region', { name: 'Account' }).isVisible()).toBe(false)
      expect(await frame.getByRole('contentinfo').isVisible()).toBe(true)
      const ends = await timeline
        .locator('.timeline-controls :is(button, label, figure, svg)')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
      expect(Math.max(...ends)).toBeLessThanOrEqual(width)
      // What is wider moves under the names of the lanes.
      const box = timeline.locator('.timeline-box')
      const moved = await box.evaluate((element) => {
        element.scrollLeft = element.scrollWidth
        return element.scrollWidth - element.scrollLeft - element.clientWidth
      })
      expect(moved).toBeLessThanOrEqual(1)
    },
  )
})

describe('a frame in a page', () => {
  test('is walked through with the keyboard, its focus seen and a panel closed by Escape, and left again, and has no fault', async ({
    openHost,
    corpus,
  }) => {
    const card = `?view=card&quote=${corpus.statements[0]?.id}`
    const page = await openHost({
      head: style + loader,
      html: `<main><h1>A host</h1><button id="first">Before</button>${iframe(embedAddress(card), 'sandbox="allow-scripts"')}<button id="last">After</button></main>`,
    })
    const frame = await theEmbed(page)
    await expect.poll(() => fits(page, frame)).toBe(true)
    const stops = await numberControls(frame)
    expect(stops.length).toBeGreaterThan(3)
    /** Id in the host's page, or number in the frame, where it is seen to have the focus. */
    const place = async (): Promise<unknown> => {
      const id = await page.evaluate(() => document.activeElement?.id ?? '')
      if (id !== '') return id
      const { number, unseen } = (await focused(frame)) ?? {}
      return unseen ?? number
    }
    await page.locator('#first').focus()
    for (const stop of [...stops, 'last']) {
      await page.keyboard.press('Tab')
      await expect.poll(place).toBe(stop)
    }
    await page.keyboard.press('Shift+Tab')
    await expect.poll(place).toBe(stops.at(-1))
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain(
      corpus.visit.title,
    )
    const copy = frame.getByRole('button', { name: /^Copy this quote/ })
    await copy.press('Enter')
    const close = frame.getByRole('button', { name: 'Close' })
    await close.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => close.count()).toBe(0)
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await findFaults(page)).toEqual([])
  })

  test('has no fault within either, whatever it shows', async ({ openHost, corpus }) => {
    const [one, other] = corpus.articles.map(({ id }) => id)
    const queries = [
      '',
      `?view=card&event=${corpus.events[1]?.id}`,
      `?read=${one}`,
      `?read=${one},${other}`,
      `?theme=dark&header=1&people=${corpus.people[0]?.id}&lock=people&topics=nothing`,
    ]
    const page = await openHost({
      head: style + loader,
      html: queries.map((query) => iframe(embedAddress(query))).join(''),
    })
    await expect.poll(() => embedsIn(page).length).toBe(queries.length)
    for (const [at, frame] of embedsIn(page).entries()) {
      await begun(frame)
      await expect.poll(() => fits(page, frame, at)).toBe(true)
      expect(await findFaultsInFrame(frame), queries[at]).toEqual([])
    }
  })

  test.for(['', '?view=account', '?view=timeline', '?height=fixed'])(
    'with "%s" says on paper first where the rest is, though it is cut where the frame ends',
    async (query, { openHost, corpus }) => {
      const page = await openHost({
        html: `<p>Above</p>${iframe(embedAddress(query), 'width="700" height="640"')}`,
      })
      await theEmbed(page)
      const [, printed = ''] = wordsOf(await page.pdf()).split('Above')
      const { title } = corpus.visit
      expect(printed.trim().replace(/\s+/g, ' ')).toMatch(
        new RegExp(`^${title} ${inject('site')} From \\d+ news articles`),
      )
    },
  )

  test.for(['', '?view=account'])(
    'with "%s", as tall as it is on a phone, prints no empty sheet: what is folded away stands there',
    async (query, { openHost }) => {
      const page = await openHost({
        head: style + loader,
        html: iframe(embedAddress(query)),
        width: 375,
      })
      const frame = await theEmbed(page)
      await expect.poll(() => fits(page, frame)).toBe(true)
      const sheets = wordsOf(await page.pdf())
        .split('\f')
        .slice(0, -1)
      expect(sheets.length).toBeGreaterThan(3)
      expect(sheets.filter((sheet) => sheet.trim() === '')).toEqual([])
    },
  )

  test.for(['require-corp', 'credentialless'])(
    'is shown by a host that isolates itself by %s',
    async (policy, { openHost }) => {
      const page = await openHost({
        head: style,
        html: iframe(embedAddress('?view=account')),
        headers: {
          'Cross-Origin-Embedder-Policy': policy,
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      })
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
      const frame = await theEmbed(page)
      expect(await frame.getByRole('region', { name: 'Account' }).isVisible()).toBe(true)
    },
  )

  test('loads a loader below 2 kB, which a page may hold to its published hash', async ({
    openHost,
  }) => {
    const site = inject('site')
    const [loaderText, about] = await Promise.all([
      fetch(`${site}embed.js`).then((file) => file.text()),
      fetch(`${site}embed.v1.json`).then((file) => file.text()),
    ])
    expect(loaderText.length).toBeLessThan(2000)
    const [, integrity = ''] = /"integrity": "([^"]+)"/.exec(about) ?? []
    const page = await openHost({
      head: `${style}<script src="${site}embed.v1.js" integrity="${integrity}" crossorigin></script>`,
      html: iframe(embedAddress('?view=account')),
    })
    await expectToFollow(page, await theEmbed(page))
    expect(embedsIn(page)).toHaveLength(1)
  })
})

describe('the page of examples', () => {
  test.for([375, 1280])(
    'shows frames that fit, at %i px, and buttons that choose in one',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ path: 'embed/examples/', width })
      const wanted = page.locator('iframe[src*="view=card"]')
      expect(await wanted.count()).toBeGreaterThan(3)
      for (const frame of await wanted.all()) await frame.scrollIntoViewIfNeeded()
      const cards = () => embedsIn(page).filter((frame) => frame.url().includes('view=card'))
      await expect.poll(() => cards().length).toBe(await wanted.count())
      for (const card of cards()) await card.getByRole('figure').waitFor()
      const [person] = corpus.people.filter(({ id }) =>
        corpus.statements.some(({ speaker }) => speaker === id),
      )
      const button = page.locator(`[data-people="${person?.id}"]`)
      await page.locator('.example-commanded').scrollIntoViewIfNeeded()
      const isCommanded = (frame: Frame) => frame.url().includes('view=timeline&filters=0')
      await expect.poll(() => embedsIn(page).some(isCommanded)).toBe(true)
      const commanded = embedsIn(page).find(isCommanded)
      if (commanded) await begun(commanded)
      // By key: frames above may still be growing, and move what is pointed at.
      await button.press('Enter')
      await expect.poll(() => commanded?.url()).toContain(`people=${person?.id}`)
      expect(await findFaults(page)).toEqual([])
      const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(await isWide()).toBe(false)
    },
  )
})
