/** Looks for accessibility faults in the page as it stands, with every rule axe has on by default. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Each fault as the rule and the elements it names; empty where there is none. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // Written as text, because the page's `axe` is unknown to the types of this side.
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(
    ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => id + ': ' + help + ': ' + target.join(' '))))`)
}
