import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { test } from '../support/site-test.ts'
import { people, shownBy, topics } from './expectations.ts'
import { accountOf, readerOf, toldIn } from './explorer-page.ts'

const overview = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const speakersOf = ({ statements }: Corpus): string[] => {
  const speaking = new Set(statements.flatMap(({ speaker }) => speaker ?? []))
  return [...speaking]
}

/** The figures of the table, row by row. */
const figuresIn = (table: Locator): Promise<number[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent)),
      ),
    )

const yOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? NaN

const ascending = (a: number, b: number): number => a - b
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('the overviews', () => {
  test('stand as they were built until their scripts are there, and then know the choices', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const held: (() => void)[] = []
    const isHeld = /\/assets\/overviews-.*\.js$/
    await page.route(isHeld, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await route.continue()
    })
    const [person = ''] = speakersOf(corpus)
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}?people=${person}`)
    const { statements } = shownBy(corpus, [[people, person]])
    await expect.poll(() => toldIn(page)).toMatchObject({ statements })
    const sections = ['Who said what about what', 'Who tells what', 'People']
    for (const name of sections) expect(await overview(page, name).count(), name).toBe(1)
    const note = overview(page, 'Who tells what').getByText('Only what your choices leave')
    expect(await note.count()).toBe(0)
    await expect.poll(() => held.length).toBe(1)
    for (const release of held) release()
    await note.waitFor()
  })
})

describe('who said what about what', () => {
  test('counts what each choice shows; one press makes it, stays in place, and Back undoes it', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const table = overview(page, 'Who said what about what').getByRole('table')
    const speakers = people
      .values(corpus)
      .filter((person) => speakersOf(corpus).includes(person))
      .map((person) => [people, person] as const)
    const rows = topics.values(corpus).map((topic) => [topics, topic] as const)
    const count = (...choices: Parameters<typeof shownBy>[1]) =>
      shownBy(corpus, choices).statements.length
    const figures = await figuresIn(table)
    rows.forEach((topic, index) => {
      expect(figures[index]?.slice(0, speakers.length), topic[1]).toEqual(
        speakers.map((speaker) => count(speaker, topic)),
      )
      expect(figures[index]?.at(-1), topic[1]).toBe(count(topic))
    })
    const totals = figures.at(-1) ?? []
    expect(totals.slice(0, speakers.length)).toEqual(speakers.map((speaker) => count(speaker)))
    expect(totals.at(-1)).toBe(corpus.statements.length)

    const [speaker, topic] = [speakers[0], rows[0]]
    if (!speaker || !topic) throw new Error('The corpus holds no speaker or no topic.')
    const cell = table.locator('tbody tr').first().getByRole('button').first()
    await cell.scrollIntoViewIfNeeded()
    const before = await yOf(cell)
    await cell.press('Enter')
    expect(await toldIn(page)).toEqual(shownBy(corpus, [speaker, topic]))
    expect(new URL(page.url()).search).toBe(`?people=${speaker[1]}&topics=${topic[1]}`)
    expect(await cell.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(async () => Math.abs((await yOf(cell)) - before)).toBeLessThan(2)
    expect(await figuresIn(table), 'ignores its own choice').toEqual(figures)
    await page.goBack()
    expect(await toldIn(page)).toEqual(shownBy(corpus, []))
    expect(new URL(page.url()).search).toBe('')
  })
})

describe('who tells what', () => {
  test('has a mark for each article and thing it tells, on a phone too; each leads to the words', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ width: 375 })
    const tells = overview(page, 'Who tells what')
    const tables = tells.getByRole('table')
    const told = await tables
      .first()
      .locator('tbody tr:has(td)')
      .evaluateAll((rows) =>
        rows.map(
          (row) => [...row.querySelectorAll('td')].filter((cell) => cell.querySelector('a')).length,
        ),
      )
    const tellers = corpus.events.map(
      ({ tellings }) => new Set(tellings.map((each) => each.article)).size,
    )
    expect(told.toSorted(ascending)).toEqual(tellers.toSorted(ascending))
    expect(sum(told), 'of all articles').toBeGreaterThan(corpus.events.length)

    // The last column lies on the screen: nothing has to be scrolled sideways.
    const { right } = await tables.first().evaluate((table) => table.getBoundingClientRect())
    expect(right).toBeLessThanOrEqual(375)

    for (const fold of await tells.getByRole('group').all()) await fold.locator('summary').click()
    const words = tells.locator('details').getByRole('rowheader')
    expect(await words.count()).toBe(corpus.statements.length)
    const alone = tells.locator('details').getByText('1 only')
    const single = corpus.statements.filter(
      ({ renderings }) => new Set(renderings.map(({ article }) => article)).size === 1,
    )
    expect(await alone.count()).toBe(single.length)

    await tells
      .getByRole('link', { name: /: direct quote$/ })
      .first()
      .click()
    await readerOf(page).locator(':focus').waitFor()
    expect(new URL(page.url()).searchParams.get('read')).toMatch(/~\d+$/)
    await page.goBack()

    await words.last().getByRole('link').click()
    await accountOf(page).locator('[data-quote]:focus').waitFor()
  })
})

describe('where the articles differ', () => {
  test('leaves on demand only what is disputed', async ({ openPage, corpus }) => {
    const page = await openPage()
    const differ = overview(page, 'Where the articles differ')
    await differ.getByRole('checkbox', { name: /^Show only what is disputed/ }).check()
    const { events, statements } = await toldIn(page)
    expect(events).toEqual(
      expect.arrayContaining(corpus.differences.flatMap((each) => each.events)),
    )
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.length).toBeLessThan(corpus.statements.length)
    await differ.getByRole('link', { name: 'Read in the account' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'account-heading')
  })
})

describe('people', () => {
  test('lead from a topic to what somebody said about it', async ({ openPage, corpus }) => {
    const page = await openPage()
    const [person] = corpus.people.filter(({ id }) => speakersOf(corpus).includes(id))
    const [topic] = corpus.topics
    if (!person || !topic) throw new Error('The corpus holds no speaker or no topic.')
    const part = overview(page, 'People')
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: person.name }) })
    await part.getByRole('button', { name: topic.label }).click()
    expect(await toldIn(page)).toEqual(
      shownBy(corpus, [
        [people, person.id],
        [topics, topic.id],
      ]),
    )
    await page.waitForFunction(() => document.activeElement?.id === 'account-heading')
  })
})
