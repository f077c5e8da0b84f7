/** All states in which a reader meets the page, in both themes and wherever the layout changes. */
import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { timelineOf, zoomReady } from '../e2e/explorer-page.ts'
import { readerStates, showState } from '../e2e/reader-states.ts'
import { atRest } from '../support/at-rest.ts'
import { findFaintText, findFaults, findSmallTargets } from '../support/axe.ts'
import { embedAddress, iframe, test as embedTest, theEmbed } from '../support/embed-test.ts'
import { test } from '../support/site-test.ts'

describe('axe', () => {
  test.for([375, 768, 1280])(
    'finds nothing at %i px, light or dark',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ width })
      for (const state of Object.values(readerStates(corpus))) {
        await page.emulateMedia({ colorScheme: 'light' })
        await showState(page, state)
        expect(await findFaults(page), state.path).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findFaintText(page), `${state.path}, dark`).toEqual([])
      }
    },
  )

  test('finds nothing in forced colours', async ({ openPage, corpus }) => {
    const page = await openPage()
    await page.emulateMedia({ forcedColors: 'active' })
    for (const state of Object.values(readerStates(corpus))) {
      await showState(page, state)
      expect(await findFaults(page), state.path).toEqual([])
    }
  })

  test('finds nothing however the timeline is drawn', async ({ openPage }) => {
    const page = await openPage({ width: 768 })
    const timeline = timelineOf(page)
    await timeline.locator('.timeline-box').hover()
    await zoomReady(page)
    const press = (name: string) => timeline.getByRole('button', { name, exact: true }).click()
    const end = (name: string) =>
      timeline.getByRole('button', { name, exact: true, expanded: true })
    const steps: [string, () => Promise<unknown>, Locator][] = [
      ['with one end open', () => press('Before the visit'), end('Before the visit')],
      ['with both ends open', () => press('After the visit'), end('After the visit')],
      [
        'held above the account',
        () => timeline.getByRole('button', { name: /^Next event/ }).click(),
        page.locator('.timeline-held'),
      ],
      [
        'counting per speaker',
        () => press('Fit visit'),
        timeline.getByRole('button', { name: /^\d+ statements?: .*; zoom in$/ }),
      ],
      [
        'in words',
        // Of those told in full none has statements of its own, and a column out of view shows no words.
        () => timeline.getByRole('button', { name: /^Press conference/ }).dblclick(),
        timeline.locator('.mark-words'),
      ],
      [
        'to scale',
        () => timeline.getByRole('checkbox', { name: 'to scale' }).check(),
        timeline.getByRole('group', { name: 'To scale', exact: true }),
      ],
    ]
    for (const [state, show, sign] of steps) {
      await show()
      await sign.first().waitFor()
      await atRest(page)
      expect(await findFaults(page, '.timeline'), state).toEqual([])
    }
  })
})

describe('the page', () => {
  test('never scrolls sideways, from 320 to 1920 px', async ({ openPage, corpus }) => {
    const page = await openPage()
    for (const state of Object.values(readerStates(corpus))) {
      await showState(page, state)
      for (const width of [320, 375, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll, `${state.path} at ${width} px`).toBeLessThanOrEqual(client)
      }
    }
  })

  test.for([320, 1280])(
    'loses nothing where a reader spaces the text, at %i px',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ width })
      // WCAG 1.4.12; by script, because the page lets in no other style.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        )
        document.adoptedStyleSheets.push(sheet)
      })
      for (const state of Object.values(readerStates(corpus))) {
        await showState(page, state)
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll, state.path).toBeLessThanOrEqual(client)
      }
    },
  )
})

describe('what is pressed', () => {
  test.for([375])(
    'is as large as a finger needs it, at %i px',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ width })
      for (const state of Object.values(readerStates(corpus))) {
        await showState(page, state)
        expect(await findSmallTargets(page), state.path).toEqual([])
      }
    },
  )

  test('is pressed beside its words too, at 1280 px, where it reads as a word of a line', async ({
    openPage,
  }) => {
    const page = await openPage()
    const missed = await page
      .locator('.account .text-button')
      .filter({ visible: true })
      .evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          button.scrollIntoView({ block: 'center' })
          const { left, right, top, bottom } = button.getBoundingClientRect()
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          const isHit = (dx: number, dy: number): boolean =>
            document.elementFromPoint(x + dx, y + dy) === button
          const corners = [-11, 11].flatMap((dx) => [-11, 11].map((dy) => isHit(dx, dy)))
          return corners.every(Boolean) ? [] : [button.closest('figure')?.textContent]
        }),
      )
    expect(missed).toEqual([])
  })

  embedTest.for([375, 1280])(
    'is as large as a finger needs it in a frame too, at %i px',
    async (width, { openHost, corpus }) => {
      const [statement] = corpus.statements
      const [article] = corpus.articles
      for (const query of ['', `?view=card&quote=${statement?.id}`, `?read=${article?.id}`]) {
        const page = await openHost({
          html: iframe(embedAddress(query), `width="${width}" height="3000"`),
          width: width + 20,
        })
        expect(await findSmallTargets(await theEmbed(page)), query).toEqual([])
        await page.close()
      }
    },
  )
})
