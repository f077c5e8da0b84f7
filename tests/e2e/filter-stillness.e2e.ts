import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { facets, shownBy } from './expectations.ts'
import { litIn, openFacet, timelineOf } from './explorer-page.ts'

/** Where everything stands that the timeline draws, in px of the page to a hundredth. */
const boxesIn = (page: Page): Promise<Record<string, string>> =>
  timelineOf(page)
    .locator('tr, [data-mark]')
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element, index) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const box = [x + scrollX, y + scrollY, width, height].map((px) => px.toFixed(2))
          return [element.getAttribute('data-mark') ?? `row at ${index}`, box.join(' ')]
        }),
      ),
    )

describe.each([1280, 1920])('a choice among people, in a window %i px wide', (width) => {
  test('dims marks and moves none', async ({ openPage, corpus }) => {
    const [people] = facets
    if (!people) throw new Error('A facet is needed.')
    const page = await openPage({ width })
    const choices = (await openFacet(page, people.name)).getByRole('checkbox')
    const before = await boxesIn(page)
    expect(Object.keys(before).length).toBeGreaterThan(
      corpus.statements.length + corpus.events.length,
    )
    for (const [index, person] of people.values(corpus).entries()) {
      await choices.nth(index).check()
      expect(await litIn(page), person).toEqual(shownBy(corpus, [[people, person]]))
      expect(await boxesIn(page), person).toEqual(before)
      await choices.nth(index).uncheck()
    }
  })
})
