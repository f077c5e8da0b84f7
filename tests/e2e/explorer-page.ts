/** The parts of the page, found as a reader finds them: by role and by name. */
import type { Frame, Locator, Page } from 'playwright-core'
import { atRest } from '../support/at-rest.ts'
import type { Shown } from './expectations.ts'

export const timelineOf = (page: Page) => page.getByRole('region', { name: 'Timeline' })
export const accountOf = (page: Page) => page.getByRole('region', { name: 'Account' })
export const filtersOf = (page: Page) => page.getByRole('search', { name: 'Filters' })
export const readerOf = (page: Page) => page.getByRole('region', { name: /^Article / })
export const resultOf = (page: Page) => filtersOf(page).locator('.result-line')

const inMore = ['Form', 'Agencies', 'Disputed']

/** What opens the panel of a facet: its name where there is little room, else "+3 more people". */
export const panelButton = (page: Page, name: string): Locator => {
  const shown = inMore.includes(name) ? 'More' : `(\\+\\d+ more )?${name}`
  return filtersOf(page).getByRole('button', { name: new RegExp(`^${shown}( \\d|$)`, 'i') })
}

/** The group of choices of a facet, with all of them on screen. */
export async function openFacet(page: Page, name: string): Promise<Locator> {
  const button = panelButton(page, name)
  const hasPanel = await button.isVisible()
  if (hasPanel && (await button.getAttribute('aria-expanded')) === 'false') await button.click()
  const group = hasPanel && !inMore.includes(name) ? `All ${name.toLowerCase()}` : name
  return filtersOf(page).getByRole('group', { name: group, exact: true })
}

const idsIn = async (buttons: Locator, attribute: string): Promise<string[]> => {
  const found = await buttons.evaluateAll(
    (elements, name) => elements.flatMap((element) => element.getAttribute(name) ?? []),
    attribute,
  )
  return [...new Set(found)].toSorted()
}

const outside = 'outside the filter'

/** What the timeline shows undimmed: every mark says whether the filter leaves it out. */
export async function litIn(page: Page): Promise<Shown> {
  const marks = timelineOf(page).getByRole('button')
  const names = await marks.evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.getAttribute('aria-label') ?? element.textContent,
      quote: element.getAttribute('data-quote'),
      event: element.getAttribute('data-event'),
    })),
  )
  const lit = names.filter(({ name }) => !name.includes(outside))
  return {
    statements: lit.flatMap(({ quote }) => quote ?? []).toSorted(),
    events: lit.flatMap(({ event }) => event ?? []).toSorted(),
  }
}

/** What the account tells. */
export async function toldIn(page: Page): Promise<Shown> {
  await atRest(page)
  const [statements, events] = await Promise.all([
    idsIn(accountOf(page).locator('[data-quote]'), 'data-quote'),
    idsIn(accountOf(page).locator('[data-event]'), 'data-event'),
  ])
  return { statements, events }
}

/** Follows an address as Back and Forward do, without loading the page again. */
export const follow = (page: Page, search: string): Promise<void> =>
  page.evaluate((query) => {
    history.pushState(null, '', query === '' ? location.pathname : query)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)

/** Waits until what zooms has come and has measured the picture: it is sent for when somebody comes near. */
export const zoomReady = (page: Page | Frame): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const box = document.querySelector('.timeline-box')
      // d3 keeps its state there.
      return box !== null && '__zoom' in box
    },
    undefined,
    { polling: 50 },
  )

/** Draws the timeline to scale. */
export async function toScale(page: Page): Promise<void> {
  await timelineOf(page).getByRole('checkbox', { name: 'to scale' }).check()
  await timelineOf(page).getByRole('group', { name: 'To scale', exact: true }).waitFor()
}
