import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import type { Shown } from './expectations.ts'
import {
  filtersOf,
  litIn,
  openFacet,
  panelButton,
  readerOf,
  resultOf,
  toldIn,
} from './explorer-page.ts'

const field = (page: Page) => filtersOf(page).getByRole('searchbox')

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []
const says = (texts: string[], word: string): boolean =>
  texts.flatMap(wordsIn).some((each) => each.startsWith(word))

/** What holds a word that begins with these letters, and the events at which it was said. */
function holding(word: string, { people, statements, events }: Corpus): Shown {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  const said = statements.filter(({ speaker, renderings }) =>
    says(
      [
        ...[speaker ?? []].flat().map(nameOf),
        ...renderings.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
      ],
      word,
    ),
  )
  const told = events.filter(
    ({ id, title, place, tellings }) =>
      says([title, place ?? '', ...tellings.map(({ exact }) => exact)], word) ||
      said.some(({ occasion }) => occasion === id),
  )
  return {
    statements: said.map(({ id }) => id).toSorted(),
    events: told.map(({ id }) => id).toSorted(),
  }
}

/** A long word that several statements hold, and by far not all, and an article beside them. */
async function findWord(page: Page, corpus: Corpus): Promise<string> {
  const all = corpus.statements.flatMap(({ renderings }) =>
    renderings.flatMap(({ passages }) => passages.flatMap(({ exact }) => wordsIn(exact))),
  )
  await field(page).fill('z')
  await filtersOf(page).getByText('Nothing in these articles meets all choices.').waitFor()
  for (const word of new Set(all.filter(({ length }) => length > 6))) {
    const { statements } = holding(word, corpus)
    if (statements.length < 2 || statements.length > corpus.statements.length / 3) continue
    await field(page).fill(word)
    if (await resultOf(page).getByRole('button').isVisible()) return word
  }
  throw new Error('No word stands in some statements and elsewhere in an article.')
}

/** The words that are highlighted on the page. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  )

/** Whether something that was found can be seen in the open article. */
const isFoundInView = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].some(({ startContainer, startOffset, endOffset }) => {
      const reader = startContainer.parentElement?.closest('.reader')
      if (!reader) return false
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(startContainer, endOffset)
      const [word, frame] = [range.getBoundingClientRect(), reader.getBoundingClientRect()]
      return word.top >= Math.max(0, frame.top) && word.bottom <= innerHeight
    }),
  )

const isFocused = (page: Page, name: string): Promise<boolean> =>
  panelButton(page, name).evaluate((one) => one === document.activeElement)

describe('a search', () => {
  test('shows what holds the words, highlights them, and is one entry of the history', async ({
    openPage,
    corpus,
  }) => {
    const word = await findWord(await openPage(), corpus)
    const page = await openPage()
    await field(page).pressSequentially(word)
    const expected = holding(word, corpus)
    await expect.poll(() => toldIn(page)).toEqual(expected)
    expect(await litIn(page)).toEqual(expected)
    expect(new URL(page.url()).searchParams.get('q')).toBe(word)
    await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(0)
    const marked = await highlighted(page)
    expect(marked.filter((each) => !each.toLowerCase().startsWith(word))).toEqual([])

    await field(page).press('Enter')
    await resultOf(page).getByRole('button').click()
    const places = page.getByRole('region', { name: 'Elsewhere in the articles' })
    await places
      .getByRole('button', { name: new RegExp(word, 'i') })
      .first()
      .click()
    await readerOf(page).waitFor()
    await expect.poll(() => isFoundInView(page)).toBe(true)

    await page.goBack()
    await expect.poll(() => readerOf(page).count()).toBe(0)
    expect(await field(page).inputValue()).toBe(word)
    await page.goBack()
    await expect.poll(() => field(page).inputValue()).toBe('')
    expect(await highlighted(page)).toEqual([])
  })

  test('that finds nothing names the words as what to drop', async ({ openPage }) => {
    const page = await openPage({ path: '?q=zzzzzz' })
    await filtersOf(page)
      .getByRole('button', { name: /^Without “zzzzzz”/ })
      .click()
    expect(await field(page).inputValue()).toBe('')
    expect(new URL(page.url()).search).toBe('')
  })

  test('is loaded when it is first wanted, and not before', async ({ openPage }) => {
    const page = await openPage()
    const loaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('search')),
      )
    expect(await loaded()).toBe(false)
    await field(page).focus()
    await expect.poll(loaded).toBe(true)
  })
})

describe('the filters', () => {
  test('are worked with the keyboard alone', async ({ openPage, corpus }) => {
    const page = await openPage()
    await panelButton(page, 'Topics').focus()
    await page.keyboard.press('Enter')
    const last = (await openFacet(page, 'Topics')).getByRole('checkbox').last()
    for (let left = corpus.topics.length; left > 0; left -= 1) await page.keyboard.press('Tab')
    expect(await last.evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    await expect
      .poll(() => new URL(page.url()).searchParams.get('topics'))
      .toBe(corpus.topics.at(-1)?.id)
    await page.keyboard.press('Escape')
    expect(await isFocused(page, 'Topics')).toBe(true)
    await expect
      .poll(() => filtersOf(page).getByRole('status').textContent())
      .toBe(await resultOf(page).innerText())
  })

  test('are worked by touch on a phone', async ({ openPage, corpus }) => {
    const page = await openPage({ width: 375, hasTouch: true })
    await panelButton(page, 'People').tap()
    const people = filtersOf(page).getByRole('group', { name: 'All people' })
    await people.getByRole('checkbox').first().tap()
    await expect
      .poll(() => new URL(page.url()).searchParams.get('people'))
      .toBe(corpus.people[0]?.id)
    await panelButton(page, 'People').tap()
    await expect.poll(() => people.count()).toBe(0)
    await filtersOf(page).getByRole('button', { name: 'Search' }).tap()
    await expect
      .poll(() => field(page).evaluate((one) => one === document.activeElement))
      .toBe(true)
    await field(page).fill('zzzz')
    await filtersOf(page).getByText('Nothing in these articles meets all choices.').waitFor()
  })

  test.for([1280, 375])('have no fault in any panel, at %i px', async (width, { openPage }) => {
    const page = await openPage({ width, path: '?people=nobody&q=trade' })
    for (const name of ['People', 'More']) {
      await page.emulateMedia({ colorScheme: 'light' })
      await panelButton(page, name).click()
      expect(await findFaults(page, '.filters'), name).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findFaintText(page, '.filters'), `${name}, dark`).toEqual([])
    }
  })
})
