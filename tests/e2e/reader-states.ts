/** The states in which a reader meets the page. */
import type { Locator, Page } from 'playwright-core'
import type { Corpus } from '#model/corpus.ts'
import { atRest } from '../support/at-rest.ts'
import { follow, readerOf, resultOf } from './explorer-page.ts'

export type ReaderState = {
  /** Its address below the site. */
  path: string
  /** Each is there when the page has come to show it. */
  signs: (page: Page) => readonly Locator[]
}

// By class: on a phone an open article covers the account.
const chosenQuote = (page: Page, id = ''): Locator =>
  page.locator(`.account [data-quote="${id}"] > [aria-pressed="true"]`)

const result = (page: Page, begin: RegExp): Locator => resultOf(page).filter({ hasText: begin })

/** Nothing chosen, something chosen, an article open, nothing left. */
export function readerStates({ people, articles, statements }: Corpus) {
  const [person] = people
  const [article] = articles
  const [statement] = statements
  const [rendering] = statement?.renderings ?? []
  return {
    initial: { path: '', signs: (page) => [result(page, /^\d+ statements/)] },
    chosen: {
      path: `?people=${person?.id}&quote=${statement?.id}&garbage=1&topics=nothing`,
      signs: (page) => [
        result(page, /^\d+ of \d+ statements/),
        chosenQuote(page, statement?.id),
        page.getByText('topics: nothing'),
      ],
    },
    reading: {
      path: `?quote=${statement?.id}&read=${rendering?.article}~${rendering?.passages[0]?.start}`,
      signs: (page) => [readerOf(page).locator(':focus'), chosenQuote(page, statement?.id)],
    },
    empty: {
      path: `?people=${person?.id}&day=undated&articles=${article?.id}`,
      signs: (page) => [result(page, /^0 of \d+ statements · 0 of \d+ events/)],
    },
  } as const satisfies Readonly<Record<string, ReaderState>>
}

/**
 * Shows a state with everything unfolded, for what is folded is not looked at; of the cards, which are
 * alike inside, a few.
 */
export async function showState(page: Page, { path, signs }: ReaderState): Promise<void> {
  await follow(page, path)
  for (const sign of signs(page)) await sign.first().waitFor({ state: 'attached' })
  await page.locator('details').evaluateAll((all) => {
    const cards = all.filter((one) => one.matches('.quote-more'))
    const folded = new Set(cards.slice(6))
    for (const one of all) one.toggleAttribute('open', !folded.has(one))
  })
  await atRest(page)
}
