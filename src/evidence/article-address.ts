/** Where an article and its passages are found by those who follow a link. */
import { encodePath } from '#store/encode-path.ts'
import { printReading } from '#store/reading-query.ts'

/** The id of the element with which a passage begins on the page of its article. */
export const passageId = (start: number): string => `at-${start}`

/** Whether it is such an id. */
export const isPassageId = (id: string): boolean => /^at-\d+$/.test(id)

/**
 * The page of an article below `root`, which ends with a slash, at the passage that begins at `start`; null for
 * the article's beginning. The fragment is for browsers without scripts, the query for the explorer.
 */
export const articleAddress = (root: string, article: string, start: number | null): string => {
  const page = `${root}${encodePath(`article/${article}/`)}`
  if (start === null) return page
  return `${page}?read=${printReading({ article, start })}#${passageId(start)}`
}
