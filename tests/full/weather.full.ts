/** Every fault with every part of the page, and what goes on for long: samples of it are in `npm test`. */
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/site-test.ts'
import { usable } from '../support/at-rest.ts'
import { accountOf, filtersOf, readerOf, toldIn } from '../e2e/explorer-page.ts'
import type { Trouble } from '../e2e/faults.ts'
import { expectsFaults, inTrouble } from '../e2e/faults.ts'
import type { LatePart } from '../e2e/late-parts.ts'
import { lateParts, otherParts, retryIn } from '../e2e/late-parts.ts'

const others: readonly Trouble[] = [
  'is not there any more',
  'is a page of the host',
  'is empty',
  'meets no network',
]

/** Breaks it, asks for it, mends it and asks again. */
const survive = async (page: Page, part: LatePart, trouble: Trouble): Promise<void> => {
  const { files, ask, place, arrived } = part
  const mend = await inTrouble(page, files, trouble)
  await ask(page)
  const retry = retryIn(place(page))
  await retry.first().waitFor()
  await mend()
  for (const button of (await retry.all()).toReversed()) await button.click()
  await arrived(page).waitFor()
  expect(await page.getByText(/cannot be shown/).count()).toBe(0)
}

describe('a part of the page', () => {
  test.for(others)(
    'that %s says so in its place, and comes when it is asked for again',
    async (trouble, { openPage, corpus }) => {
      const page = await openPage({ expectsFaults })
      for (const part of Object.values(lateParts)) await survive(page, part, trouble)
      expect((await toldIn(page)).statements.length).toBeLessThanOrEqual(corpus.statements.length)
    },
  )

  test.for(Object.entries(otherParts))(
    'such as %s comes when it is asked for again',
    async ([, part], { openPage }) => {
      const page = await openPage({ expectsFaults })
      await survive(page, part, 'meets no network')
    },
  )
})

describe('the overviews', () => {
  test('stay as they were built while their scripts do not come, and answer when they have', async ({
    openPage,
  }) => {
    const page = await openPage({ expectsFaults })
    const mend = await inTrouble(page, /\/assets\/overviews-/, 'is cut off')
    await page.goto(inject('site'))
    const retry = retryIn(page.getByRole('main'))
    await retry.waitFor()
    const figure = page
      .getByRole('region', { name: 'Who said what about what' })
      .locator('tbody button')
      .first()
    await figure.waitFor()
    await mend()
    await retry.click()
    await expect
      .poll(async () => {
        await figure.press('Enter')
        return figure.getAttribute('aria-pressed')
      })
      .toBe('true')
    expect(await retry.count()).toBe(0)
  })
})

const choiceOf = (page: Page) => filtersOf(page).getByRole('checkbox').first()

/** The whole account is there, and no panel has fallen over. */
const expectWhole = async (page: Page, statements: number): Promise<void> => {
  await expect.poll(async () => (await toldIn(page)).statements.length).toBe(statements)
  expect(await page.getByText(/cannot be shown/).count()).toBe(0)
}

/** Presses what can be pressed, one after the other in an order that looks like chance. */
const pressMany = (page: Page, presses: number): Promise<number> =>
  page.evaluate(async (wanted) => {
    const controls = 'button, summary, input[type="checkbox"], input[type="radio"]'
    const isFree = (one: Element): one is HTMLElement =>
      one instanceof HTMLElement && !(one.getAttribute('aria-label') ?? '').startsWith('Download ')
    let seed = 1
    let done = 0
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    while (done < wanted) {
      const all = [...document.querySelectorAll(controls)].filter(isFree)
      // Several to a frame, faster than anybody's fingers.
      for (let turn = 0; turn < 4; turn += 1, done += 1) all[next(all.length)]?.click()
      // oxlint-disable-next-line no-await-in-loop -- a browser draws in between
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return document.querySelectorAll('*').length
  }, presses)

/** For what takes long on a slow machine: a limit for what hangs. */
const longMs = 1_800_000

describe('somebody in a hurry', { timeout: longMs }, () => {
  test('presses 10,000 times, and the page is as it was', async ({ openPage, corpus }) => {
    const page = await openPage({ expectsFaults: /Throttling navigation|clipboard/ })
    const before = await page.evaluate(() => document.querySelectorAll('*').length)
    const after = await pressMany(page, 10_000)
    expect(after, 'elements').toBeLessThan(before * 4)
    await page.goto(page.url().replace(/\?.*/, ''))
    await usable(page)
    expect((await toldIn(page)).statements.length).toBe(corpus.statements.length)
  })

  test('changes a choice more often than the browser notes, and it holds all the same', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ expectsFaults: /Throttling navigation/ })
    const choice = choiceOf(page)
    // Chromium takes no more than 200 within 30 seconds.
    await choice.evaluate((one: HTMLInputElement) => {
      for (let press = 0; press < 301; press += 1) one.click()
    })
    expect(await choice.isChecked()).toBe(true)
    const { statements } = await toldIn(page)
    expect(statements.length).toBeLessThan(corpus.statements.length)
    await choice.press('Space')
    await expectWhole(page, corpus.statements.length)
  })

  test('resizes the window 500 times, and nothing of it is lost', async ({ openPage, corpus }) => {
    const page = await openPage()
    await choiceOf(page).press('Space')
    const { statements } = await toldIn(page)
    for (let turn = 0; turn < 500; turn += 1) {
      await page.setViewportSize({
        width: 320 + ((turn * 397) % 1600),
        height: 400 + (turn % 600),
      })
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await toldIn(page)).toMatchObject({ statements })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1280,
    )
    await choiceOf(page).press('Space')
    await expectWhole(page, corpus.statements.length)
  })
})

describe('a page that has slept for hours', () => {
  test('goes on where it was', async ({ openPage, corpus }) => {
    const page = await openPage()
    await page.clock.install()
    await choiceOf(page).press('Space')
    const { statements } = await toldIn(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await page.clock.fastForward('12:00:00')
    expect(await toldIn(page)).toMatchObject({ statements })
    await page.locator('.article-list h3 a').first().click()
    await readerOf(page).locator('.article-view').waitFor()
    await choiceOf(page).press('Space')
    await expectWhole(page, corpus.statements.length)
  })
})

describe('a clipboard', () => {
  test.for(['refuses', 'never answers'])(
    'that %s leaves the words selected, and says so',
    async (name, { openPage }) => {
      const page = await openPage()
      await page.clock.install()
      await page.evaluate((isRefused) => {
        navigator.clipboard.writeText = () =>
          isRefused
            ? Promise.reject(new DOMException('Refused.', 'NotAllowedError'))
            : new Promise(() => {})
        document.execCommand = () => false
      }, name === 'refuses')
      await page.getByRole('button', { name: 'Copy this quote with its link' }).first().click()
      const panel = accountOf(page).getByRole('dialog', { name: 'Copy or cite' })
      const field = panel.getByRole('textbox')
      await field.waitFor()
      if (name !== 'refuses') await page.clock.fastForward(3001)
      await panel.getByText('Not copied: the browser does not allow it here.').waitFor()
      const selected = await field.evaluate((one: HTMLTextAreaElement) =>
        one.value.slice(one.selectionStart, one.selectionEnd),
      )
      expect(selected).toBe(await field.inputValue())
      expect(selected).toContain('?quote=')
    },
  )
})

describe('a panel that falls over', () => {
  test('leaves the others alive', async ({ openPage, corpus }) => {
    const page = await openPage({ expectsFaults: /The axis has no days/ })
    await page.route(/\/assets\/ScalePicture-.*\.js/, async (route) => {
      const script = await (await route.fetch()).text()
      const names = /export\s*\{([^}]*)\}/.exec(script)?.[1]?.match(/\w+(?=\s*(?:,|$))/g) ?? []
      const falls = '() => { throw new Error("The axis has no days.") }'
      await route.fulfill({
        contentType: 'text/javascript',
        // What is exported is the component, or holds it.
        body: names
          .map(
            (name) => `export const ${name} = Object.assign(${falls}, { ScalePicture: ${falls} })`,
          )
          .join('\n'),
      })
    })
    await page.getByRole('checkbox', { name: 'to scale' }).check()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('The timeline cannot be shown.')
    await choiceOf(page).press('Space')
    expect(await choiceOf(page).isChecked()).toBe(true)
    await choiceOf(page).press('Space')
    expect((await toldIn(page)).statements.length).toBe(corpus.statements.length)
  })
})
