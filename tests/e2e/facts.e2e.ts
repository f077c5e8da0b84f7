import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'

/** Words in lists of facts that begin left of where such a list shows anything. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.locator('.facts, .article-facts').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const emPx = Number.parseFloat(getComputedStyle(list).fontSize)
      const shownFrom = list.getBoundingClientRect().left + emPx * 0.85
      const texts = document.createTreeWalker(list, NodeFilter.SHOW_TEXT)
      const cut: string[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(text)
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
        if (boxes.some(({ left }) => left < shownFrom)) cut.push(text.textContent ?? '')
      }
      return cut
    }),
  )

describe('what is known of a quote, an event or an article', () => {
  test('is read whole at every width, also where one fact takes several lines', async ({
    openPage,
    corpus,
  }) => {
    const [last, other] = [corpus.articles.at(-1)?.id, corpus.articles.at(1)?.id]
    const page = await openPage({ path: `?read=${last},${other}` })
    await page.getByRole('dialog').waitFor()
    expect(await page.locator('.article-facts').count()).toBeGreaterThan(0)
    expect(await page.locator('.facts').count()).toBeGreaterThan(0)
    for (const width of [320, 375, 520, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await cutWords(page), `${width} px`).toEqual([])
    }
  })
})

/** How far apart the first lines of titles begin whose heads begin at one height, in px. */
const firstLinesApart = (page: Page): Promise<readonly number[]> =>
  page.locator('.chapter-beyond .event-head').evaluateAll((heads) => {
    const first = new Map<number, number>()
    return heads.flatMap((head) => {
      const top = Math.round(head.getBoundingClientRect().top)
      const range = document.createRange()
      range.selectNodeContents(head.querySelector('.event-title') ?? head)
      const line = range.getClientRects()[0]?.top ?? 0
      const beside = first.get(top)
      if (beside === undefined) first.set(top, line)
      return beside === undefined ? [] : [Math.abs(line - beside)]
    })
  })

describe('events side by side', () => {
  test('have titles that begin at one height, of however many lines', async ({ openPage }) => {
    const page = await openPage()
    for (const width of [768, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const apart = await firstLinesApart(page)
      expect(apart.length, `${width} px`).toBeGreaterThan(0)
      expect(Math.max(...apart), `${width} px`).toBeLessThan(1)
    }
  })
})

describe('a link in a line', () => {
  test('reaches beyond its letters by whole px, so that it is drawn on its line', async ({
    openPage,
  }) => {
    const page = await openPage()
    const reaches = await page
      .locator('.text-link, .note > summary')
      .evaluateAll((links) =>
        links.map((link) => Number.parseFloat(getComputedStyle(link).paddingTop)),
      )
    expect(reaches.length).toBeGreaterThan(0)
    expect(reaches.filter((px) => px <= 0 || !Number.isInteger(px))).toEqual([])
  })
})

describe('what can be done with a quote', () => {
  test('stands on one line, no further apart than other facts', async ({ openPage }) => {
    const page = await openPage()
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const apart = await page
        .locator('.quote .facts > li:has(> .text-button)')
        .evaluateAll((pairs) =>
          pairs.map((pair) => {
            const [copy, cite] = [...pair.children].map((each) => each.getBoundingClientRect())
            const isOneLine = copy?.top === cite?.top
            return isOneLine ? Math.round((cite?.left ?? 0) - (copy?.right ?? 0)) : 'two lines'
          }),
        )
      expect(apart.length).toBeGreaterThan(10)
      expect(new Set(apart), `${width} px`).toEqual(new Set([13]))
    }
  })
})

/** As far apart as WCAG 1.4.12 has readers set lines, letters and words. */
const setApart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })

describe('text set further apart', () => {
  test('loses no name of a choice and widens no page', async ({ openPage }) => {
    const page = await openPage()
    await setApart(page)
    const names = page.locator('.chip-name').filter({ visible: true })
    expect(await names.count()).toBeGreaterThan(5)
    for (const width of [320, 768, 1248, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const cut = await names.evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
      )
      expect(cut, `${width} px`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${width} px`).toBeLessThanOrEqual(width)
    }
  })
})
