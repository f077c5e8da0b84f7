import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { test } from '../support/site-test.ts'
import { accountOf, follow, readerOf } from './explorer-page.ts'

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

/** What must be marked when a statement is chosen and a passage of an article is opened. */
function markedWith(corpus: Corpus, id: string, article: string, start: number): Stretch[] {
  const renderings = corpus.statements
    .flatMap((statement) => statement.renderings.map((rendering) => ({ ...rendering, statement })))
    .filter((rendering) => rendering.article === article)
  const ofStatement = renderings.filter(({ statement }) => statement.id === id)
  const at = renderings.filter(({ passages }) =>
    passages.some((passage) => passage.start === start),
  )
  const tellings = corpus.events.flatMap(({ tellings: all }) => all)
  const evidence = corpus.differences.flatMap(({ answers }) =>
    answers.flatMap((answer) => answer.evidence),
  )
  return [
    ...[...ofStatement, ...at].flatMap(({ passages }) => passages),
    ...[...tellings, ...evidence].filter(
      (each) => each.article === article && each.start === start,
    ),
  ]
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

const openers = (page: Page) =>
  accountOf(page)
    .getByRole('figure')
    .getByRole('button', { name: /at this passage$/ })

const withoutMarks = (words: string): string => words.replaceAll(/[\s"“”]/g, '')

describe('a quote', () => {
  test('leads from the account to its words, marked, in view and focused', async ({ openPage }) => {
    const page = await openPage()
    const quotes = accountOf(page).getByRole('figure')
    for (const quote of await quotes.all()) {
      // Several statements of one quotation may be read as a block; it opens at the first.
      const words = await quote.getByRole('blockquote').innerText()
      const opening = withoutMarks(words).slice(0, 12)
      await quote
        .getByRole('button', { name: /at this passage$/ })
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
    const texts = new Map(
      await Promise.all(
        corpus.articles.map(async ({ id, file }) => [id, await fetchArticle(file)] as const),
      ),
    )
    const passages = corpus.statements.flatMap(({ id, renderings }) =>
      renderings.map(({ article, passages: [first] }) => ({
        id,
        article,
        start: first?.start ?? 0,
      })),
    )
    for (const { id, article, start } of passages) {
      await follow(page, `?quote=${id}&read=${article}~${start}`)
      await readerOf(page).locator(`[data-starts~="${start}"]:focus`).waitFor()
      const expected = lettersOf(texts.get(article) ?? '', markedWith(corpus, id, article, start))
      expect(await chosenWords(readerOf(page)), `${id} in ${article}`).toBe(expected)
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
    const path = `?quote=${statement?.id}&read=${rendering?.article}~${start}`
    for (const width of [1280, 375]) {
      const page = await openPage({ path, width, reducedMotion: 'no-preference' })
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
})
