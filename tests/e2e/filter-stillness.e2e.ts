import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atRest } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { facets, shownBy } from './expectations.ts'
import { filtersOf, litIn, openFacet, timelineOf } from './explorer-page.ts'

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
    await atRest(page)
    const before = await boxesIn(page)
    expect(Object.keys(before).length).toBeGreaterThan(
      corpus.statements.length + corpus.events.length,
    )
    for (const [index, person] of people.values(corpus).entries()) {
      await choices.nth(index).check()
      await atRest(page)
      expect(await litIn(page), person).toEqual(shownBy(corpus, [[people, person]]))
      expect(await boxesIn(page), person).toEqual(before)
      await choices.nth(index).uncheck()
    }
  })
})

/** Where every chip and button of the bar stands, in px of the page. */
const barIn = (page: Page): Promise<string[]> =>
  filtersOf(page)
    .locator('.filters-row :is(label, button)')
    .evaluateAll((all) =>
      all
        .filter((element) => !element.closest('.panel, .filters-result'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return [x + scrollX, y + scrollY, width, height].map((px) => px.toFixed(2)).join(' ')
        }),
    )

describe.each([1280, 768])('the bar, in a window %i px wide', (width) => {
  test('keeps everything in its place, whatever is chosen, typed or opened', async ({
    openPage,
  }) => {
    const page = await openPage({ width })
    const [bar, marks] = [await barIn(page), await boxesIn(page)]
    expect(bar.length).toBeGreaterThan(facets.length)
    const isStill = async (after: string) => {
      await atRest(page)
      expect(await barIn(page), after).toEqual(bar)
      expect(await boxesIn(page), after).toEqual(marks)
    }
    for (const facet of facets) {
      const choices = (await openFacet(page, facet.name)).getByRole('checkbox')
      await isStill(`the panel of ${facet.name}`)
      await choices.first().check()
      await isStill(`the first of ${facet.name}`)
      await choices.first().uncheck()
    }
    await filtersOf(page).getByRole('searchbox').fill('zzzzzz')
    await filtersOf(page).getByText('Nothing in these articles meets all choices.').waitFor()
    await isStill('words that nothing says')
  })
})
