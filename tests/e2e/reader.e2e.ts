import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { test } from '../support/site-test.ts'
import { findFaults } from '../support/axe.ts'
import { accountOf, filtersOf, follow, readerOf, timelineOf } from './explorer-page.ts'

type Stretch = { start: number; end: number }

const fetchArticle = async (file: string): Promise<string> =>
  (await fetch(new URL(`data/articles/${file}`, inject('site')))).text()

/** What the reader marks as chosen, letter by letter but for white space, which paragraphs swallow. */
const chosenWords = (reader: Locator): Promise<string> =>
  reader.evaluate((root) => {
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let text = ''
    while (words.nextNode()) {
      if (words.currentNode.parentElement?.closest('.passage-chosen')) {
        text += words.currentNode.textContent
      }
    }
    return text.replaceAll(/\s/g, '')
  })

/** The letters of a text that lie in any of the stretches. */
const lettersOf = (text: string, stretches: readonly Stretch[]): string =>
  text
    .split('')
    .filter((_, at) => stretches.some(({ start, end }) => start <= at && at < end))
    .join('')
    .replaceAll(/\s/g, '')

/** Each rendering with all that begins where it does: what the reader marks as one. */
function markedAt({ articles, statements, events, differences }: Corpus, article: string) {
  const single = [
    ...events.flatMap(({ tellings }) => tellings),
    ...differences.flatMap(({ answers }) => answers.flatMap(({ evidence }) => evidence)),
    ...articles.flatMap(({ id, repeats }) => repeats.map((each) => ({ ...each, article: id }))),
  ].map((each) => ({ article: each.article, passages: [each] }))
  const groups = new Map<string, Stretch[]>()
  for (const each of [...statements.flatMap(({ renderings }) => renderings), ...single]) {
    if (each.article !== article) continue
    const key = each.passages.map(({ start }) => start).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), ...each.passages])
  }
  return groups
}

/** The words of every mark in the reader, by where its passages begin. */
const wordsByMark = async (reader: Locator): Promise<ReadonlyMap<string, string>> => {
  const words = await reader.evaluate((root) => {
    const found: Record<string, string> = {}
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const keys = new Set<string>()
      for (let up = texts.currentNode.parentElement; up && up !== root; up = up.parentElement) {
        const key = up.getAttribute('data-passage')
        if (key !== null) keys.add(key)
      }
      for (const key of keys) found[key] = `${found[key] ?? ''}${texts.currentNode.textContent}`
    }
    return found
  })
  return new Map(Object.entries(words).map(([key, text]) => [key, text.replaceAll(/\s/g, '')]))
}

/** Whether the element with the focus lies on the screen with nothing over it. */
const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document
    const box = activeElement?.getBoundingClientRect()
    if (!activeElement || !box || box.width === 0) return false
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return activeElement.contains(top)
  })

/** Whether the whole passage that is being read lies between the edges of what the reader shows. */
const markIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const start = document.activeElement?.getAttribute('data-starts')?.split(' ')[0]
    const marks = [...document.querySelectorAll(`.reader [data-passage~="${start}"]`)]
    return marks.every((mark) =>
      [...mark.getClientRects()].every(({ left, top, bottom }) =>
        [top + 3, bottom - 6].every((y) =>
          mark.parentElement?.contains(document.elementFromPoint(left + 2, y)),
        ),
      ),
    )
  })

/** What can be pressed in the reader and is smaller than 24 px in either direction, but for links in text. */
const smallTargets = (page: Page): Promise<string[]> =>
  readerOf(page)
    .locator('button, .handle')
    .evaluateAll((all) =>
      all
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect()
          return width > 0 && (width < 24 || height < 24)
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    )

const handleInFocus = (page: Page): Locator => readerOf(page).locator('.handle:focus')

/** Which passage of how many is being read. */
const placeIn = async (reader: Locator): Promise<number[]> => {
  const words = await reader.getByText(/^\d+ of \d+ in this article$/).innerText()
  return [...words.matchAll(/\d+/g)].map(Number)
}

const openers = (page: Page) =>
  accountOf(page)
    .getByRole('figure')
    .getByRole('link', { name: /at this passage$/ })

/** Words as both show them: the account adds marks of quotation and of omission. */
const withoutMarks = (words: string): string => words.replaceAll(/[\s"“”…]/g, '')

describe('a quote', () => {
  test('leads from the account to its words, marked, in view and focused', async ({ openPage }) => {
    const page = await openPage()
    const quotes = await accountOf(page).getByRole('figure').all()
    // Every passage is opened by its address below; here it is the way that counts.
    for (const quote of quotes.filter((_, index) => index % 5 === 0)) {
      // Several statements of one quotation may be read as a block; it opens at the first.
      const words = await quote.getByRole('blockquote').innerText()
      const opening = withoutMarks(words).slice(0, 12)
      await quote
        .getByRole('link', { name: /at this passage$/ })
        .first()
        .click()
      await readerOf(page).locator(':focus').waitFor()
      expect(withoutMarks(await chosenWords(readerOf(page))), words).toContain(opening)
      expect(await focusIsSeen(page), words).toBe(true)
    }
  })

  test('has in each article exactly the words of the corpus marked', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    for (const { id, file } of corpus.articles) {
      await follow(page, `?read=${id}`)
      await readerOf(page).getByText(file).waitFor()
      const text = await fetchArticle(file)
      const expected = [...markedAt(corpus, id)].map(
        ([key, stretches]) => [key, lettersOf(text, stretches)] as const,
      )
      expect(await wordsByMark(readerOf(page)), id).toEqual(new Map(expected))
    }
  })

  test('leads by its address to its words, marked and in focus', async ({ openPage, corpus }) => {
    const page = await openPage()
    const passages = corpus.statements.flatMap(({ id, renderings }) =>
      renderings.map(({ article, passages: [first] }) => ({ id, article, start: first?.start })),
    )
    for (const { id, article, start } of passages.filter((_, index) => index % 9 === 0)) {
      await follow(page, `?quote=${id}&read=${article}~${start}`)
      const handle = readerOf(page).locator(`[data-starts~="${start}"]:focus`)
      await handle.waitFor()
      expect(await handle.getAttribute('aria-current'), `${id} in ${article}`).toBe('true')
      expect(await chosenWords(readerOf(page)), `${id} in ${article}`).not.toBe('')
      expect(await focusIsSeen(page), `${id} in ${article}`).toBe(true)
    }
  })

  test('is found by a shared address in a fresh page, on a phone too', async ({
    openPage,
    corpus,
  }) => {
    const [statement] = corpus.statements.toReversed()
    const [rendering] = statement?.renderings ?? []
    const start = rendering?.passages[0]?.start
    const path = `?quote=${statement?.id}&read=${rendering?.article}`
    // The place may be left out: then it is that of the quote.
    for (const [width, place] of [
      [1280, `~${start}`],
      [375, ''],
    ] as const) {
      const page = await openPage({ path: path + place, width, reducedMotion: 'no-preference' })
      await readerOf(page).locator(`[data-starts~="${start}"]:focus`).waitFor()
      await expect.poll(() => focusIsSeen(page), { message: `${width} px` }).toBe(true)
    }
  })
})

describe('the reader', () => {
  test.for([1280, 375])('gives focus back where it was, at %i px', async (width, { openPage }) => {
    const page = await openPage({ width })
    const opener = openers(page).nth(3)
    const ways: ((page: Page) => Promise<unknown>)[] = [
      () => page.keyboard.press('Escape'),
      () => readerOf(page).getByRole('button', { name: 'Close the article' }).click(),
      () => page.goBack(),
    ]
    for (const close of ways) {
      await opener.focus()
      await page.keyboard.press('Enter')
      await readerOf(page).locator(':focus').waitFor()
      await close(page)
      await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true)
      expect(await focusIsSeen(page)).toBe(true)
      expect(await readerOf(page).count()).toBe(0)
    }
  })

  test('holds the whole article, letter by letter', async ({ openPage, corpus }) => {
    const page = await openPage()
    for (const { id, file, blocks } of corpus.articles) {
      await follow(page, `?read=${id}`)
      const text = await fetchArticle(file)
      await readerOf(page).getByText(file).waitFor()
      await readerOf(page).locator('details').first().waitFor({ state: 'attached' })
      const shown = await readerOf(page).evaluate((root) =>
        (root.textContent ?? '').replaceAll(/\s/g, ''),
      )
      for (const block of blocks) expect(shown).toContain(lettersOf(text, [block]))
    }
  })

  test('leads from a passage back to its quote in the account', async ({ openPage }) => {
    const page = await openPage()
    await openers(page).first().click()
    const handle = readerOf(page).locator('.handle:focus')
    await handle.waitFor()
    const quote = new URL(page.url()).searchParams.get('quote')
    await handle.press('Enter')
    const part = accountOf(page).locator('[data-quote]:focus')
    await part.waitFor()
    expect(await part.getAttribute('data-quote')).toBe(quote)
  })

  test('steps through an article with the keyboard alone, and goes back to where one was', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 1280, path: '?people=lavrov' })
    const opener = openers(page).nth(4)
    await opener.focus()
    const before = { url: page.url(), scrollY: await page.evaluate(() => scrollY) }
    await page.keyboard.press('Enter')
    await handleInFocus(page).waitFor()
    const [first = 0, count = 0] = await placeIn(readerOf(page))
    for (let place = first + 1; place <= first + 3; place += 1) {
      await page.keyboard.press('ArrowRight')
      await readerOf(page).getByText(`${place} of ${count} in this article`).waitFor()
      expect(await focusIsSeen(page), `${place} of ${count}`).toBe(true)
      expect(await markIsSeen(page), `${place} of ${count}`).toBe(true)
    }
    await page.keyboard.press('ArrowLeft')
    await readerOf(page)
      .getByText(`${first + 2} of ${count} in this article`)
      .waitFor()
    await filtersOf(page).getByRole('button', { name: /clear/i }).first().click()
    await page.evaluate(() => window.scrollTo(0, 0))
    await readerOf(page).getByRole('button', { name: 'Back to where you were' }).click()
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true)
    expect({ url: page.url(), scrollY: await page.evaluate(() => scrollY) }).toEqual(before)
  })

  test.for([1280, 768])(
    'leads from a passage to its place on the timeline, at %i px',
    async (width, { openPage }) => {
      const page = await openPage({ width })
      await openers(page).nth(2).click()
      await handleInFocus(page).waitFor()
      const quote = new URL(page.url()).searchParams.get('quote')
      await readerOf(page).getByRole('button', { name: 'On the timeline' }).first().click()
      const mark = timelineOf(page).locator(':focus')
      await mark.waitFor()
      expect(await mark.getAttribute('data-quote')).toBe(quote)
      expect(await focusIsSeen(page)).toBe(true)
    },
  )

  test('says in plain words that a text did not come, and fetches it when told to', async ({
    openPage,
  }) => {
    const page = await openPage({ expectsFaults: /ERR_FAILED/ })
    const pages = { isDown: true }
    await page.route(/assets\/.*\.js/, (route) => (pages.isDown ? route.abort() : route.continue()))
    const quote = accountOf(page).getByRole('figure').nth(3)
    const words = withoutMarks(await quote.getByRole('blockquote').innerText())
    await quote
      .getByRole('link', { name: /at this passage$/ })
      .first()
      .click()
    const alert = readerOf(page).getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('did not arrive')
    expect(words).toContain(withoutMarks(await readerOf(page).getByRole('blockquote').innerText()))
    expect(await findFaults(page)).toEqual([])
    pages.isDown = false
    await readerOf(page).getByRole('button', { name: 'Try again' }).click()
    await handleInFocus(page).waitFor()
  })

  test('is read with a finger: words, steps, the account and back', async ({ openPage }) => {
    const page = await openPage({ width: 375, height: 700, hasTouch: true })
    await page.locator('.article-list h3 a').first().tap()
    await readerOf(page)
      .getByText(/^\d+ passages in this article$/)
      .waitFor()
    await readerOf(page).locator('mark.passage-quote, mark.passage-partial').first().tap()
    const [place = 0] = await placeIn(readerOf(page))
    await readerOf(page).getByRole('button', { name: 'Next passage' }).tap()
    await readerOf(page)
      .getByText(new RegExp(`^${place + 1} of`))
      .waitFor()
    expect(await focusIsSeen(page)).toBe(true)
    await readerOf(page).getByRole('button', { name: 'Previous passage' }).tap()
    await readerOf(page).getByRole('button', { name: 'In the account' }).first().tap()
    await accountOf(page).locator(':focus').waitFor()
    expect(await readerOf(page).count()).toBe(0)
    await page.goBack()
    await readerOf(page).getByRole('button', { name: 'Back to where you were' }).tap()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^article-/)
    await page.locator('.article-list h3 a').first().tap()
    await readerOf(page).locator('.article-text').waitFor()
    expect(await smallTargets(page)).toEqual([])
  })
})
