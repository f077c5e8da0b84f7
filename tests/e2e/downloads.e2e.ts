import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { readCalendar } from '../export/calendar-reader.ts'
import { readRows } from '../export/csv-reader.ts'
import { test } from '../support/site-test.ts'
import { litIn } from './explorer-page.ts'

/** The text of the file that a press saves. */
async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${name}` }).click(),
  ])
  expect(download.suggestedFilename()).toBe(name)
  return text(await download.createReadStream())
}

const ids = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.map((value) => value ?? ''))].toSorted()

/** The words of the account that the offer lies on. */
const findCovered = (): string[] => {
  const offer = document.querySelector('.downloads > summary')?.getBoundingClientRect()
  const account = document.querySelector('.account')
  if (!offer?.width || !account) throw new Error('Nothing is offered.')
  const isCovered = ({ left, right, top, bottom, width }: DOMRect): boolean =>
    width > 1 &&
    left < offer.right &&
    right > offer.left &&
    top < offer.bottom &&
    bottom > offer.top
  const texts = document.createTreeWalker(account, NodeFilter.SHOW_TEXT)
  const covered: string[] = []
  while (texts.nextNode()) {
    const words = document.createRange()
    words.selectNodeContents(texts.currentNode)
    if ([...words.getClientRects()].some(isCovered)) covered.push(words.toString())
  }
  return covered
}

describe('what one sees', () => {
  test('is what one downloads, in five formats', async ({ openPage, corpus }) => {
    const person = corpus.people.find(({ id }) => id !== corpus.visit.principal)
    const page = await openPage({ path: `?people=${person?.id}` })
    const { statements, events } = await litIn(page)
    const occasions = corpus.statements.flatMap(({ id, occasion }) =>
      statements.includes(id) && occasion !== null ? [occasion] : [],
    )
    const kept = ids([...events, ...occasions])
    await page.getByText('Download what I see').click()

    const table = readRows(await save(page, 'statements.csv'))
    expect(ids(table.map(({ statement }) => statement))).toEqual(statements)
    expect(table[0]?.['address']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/in\/any\/folder\/\?quote=/)

    expect(ids(readRows(await save(page, 'events.csv')).map(({ event }) => event))).toEqual(kept)

    const titles = corpus.events.filter(({ id }) => kept.includes(id)).map(({ title }) => title)
    const { entries } = readCalendar(await save(page, 'events.ics'))
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.filter(({ summary }) => !titles.includes(summary))).toEqual([])

    const annotations = JSON.parse(await save(page, 'annotations.jsonld')) as { total: number }
    expect(annotations.total).toBe(table.length)

    const timeline = JSON.parse(await save(page, 'timeline.json')) as {
      events: { unique_id: string }[]
    }
    const dated = corpus.events.filter(({ id, dating }) => kept.includes(id) && dating !== null)
    expect(ids(timeline.events.map((event) => event.unique_id))).toEqual(
      ids(dated.map(({ id }) => id)),
    )
    await page.getByText(/^timeline\.json saved: \d+ events?$/).waitFor()
  })
  test('is offered beside the first heading, on none of its words', async ({ openPage }) => {
    const pages = ['', '?day=after'].map((path) => openPage({ path, width: 375 }))
    for (const page of await Promise.all(pages)) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      expect(await page.evaluate(findCovered)).toEqual([])
    }
  })
})
