/** Highlights what was found in a page; loaded with the first search that finds something. */
import { findHits } from '#model/words.ts'
import { createHighlighter } from '#ui/highlight.ts'

export type FoundHighlight = {
  /** Highlights these words, as they are compared, and no others. */
  show: (terms: ReadonlySet<string> | null) => void
  destroy: () => void
}

/** Highlights words in the page as `::highlight(found)`. */
export const createFoundHighlight = (page: Element): FoundHighlight => {
  const { update, destroy } = createHighlighter(page, 'found')
  return {
    show: (terms) => update(terms && ((text) => findHits(text, terms))),
    destroy,
  }
}
