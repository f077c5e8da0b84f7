/** Looks for accessibility faults in the page as it stands. */
import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** Each fault as the rule and the elements it names; empty where there is none. */
async function run(
  page: Page | Frame,
  options: object,
  within: unknown = 'html',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // Written as text, because the page's `axe` is unknown to the types of this side.
  return page.evaluate<
    string[]
  >(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)}).then(
    ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => id + ': ' + help + ': ' + target.join(' '))))`)
}

/** What any rule finds that axe has on by default, in the whole page or in a part of it. */
export const findFaults = (page: Page, within?: string): Promise<string[]> =>
  run(page, { resultTypes: ['violations'] }, within)

/** The same within a frame, whose first heading and main part are those of the page around it. */
export const findFaultsInFrame = (frame: Frame): Promise<string[]> => {
  const rules = {
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  }
  return run(frame, { resultTypes: ['violations'], rules })
}

/** Text that is hard to see: all that another colour scheme can change. */
export const findFaintText = (page: Page, within?: string): Promise<string[]> =>
  run(page, { resultTypes: ['violations'], runOnly: ['color-contrast'] }, within)

/** Lines of text in which links stand among words; and buttons that can be pressed beside themselves, which axe does not see. */
const unmeasured = ['.facts', '.article-facts', '.text-button']

/** What is pressed, outside of lines of text, smaller than 24 px and with too little room around it (WCAG 2.5.8). */
export const findSmallTargets = (page: Page | Frame): Promise<string[]> => {
  const options = { resultTypes: ['violations'], runOnly: ['target-size'] }
  return run(page, options, { exclude: unmeasured })
}
