/** The states in which a reader meets the page. */
import type { Page } from 'playwright-core'
import type { Corpus } from '#model/corpus.ts'
import { atRest } from '../support/at-rest.ts'
import { follow, readerOf } from './explorer-page.ts'

/** Each as an address: nothing chosen, something chosen, an article open, nothing left. */
export function addressesOf({ people, articles, statements }: Corpus) {
  const [person] = people
  const [article] = articles
  const [statement] = statements
  const [rendering] = statement?.renderings ?? []
  return {
    initial: '',
    chosen: `?people=${person?.id}&quote=${statement?.id}&garbage=1&topics=nothing`,
    reading: `?quote=${statement?.id}&read=${rendering?.article}~${rendering?.passages[0]?.start}`,
    empty: `?people=${person?.id}&day=undated&articles=${article?.id}`,
  }
}

/**
 * Shows what an address leads to, with everything unfolded, for what is folded is not looked at; of the
 * cards, which are alike inside, a few.
 */
export async function showAddress(page: Page, path: string): Promise<void> {
  await follow(page, path)
  if (path.includes('read=')) await readerOf(page).locator(':focus').waitFor()
  await page.locator('details').evaluateAll((all) => {
    const cards = all.filter((one) => one.matches('.quote-more'))
    const folded = new Set(cards.slice(6))
    for (const one of all) one.toggleAttribute('open', !folded.has(one))
  })
  await atRest(page)
}
