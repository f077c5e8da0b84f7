import { checkRendered } from './link-events.ts'
import type { Linking } from './linking.ts'
import type { ReadArticle } from './read-article.ts'

/** Writes into an article where its headline, deck or captions say again which statements of the body. */
export function markRepeats({ references, log }: Linking, source: ReadArticle) {
  for (const passage of source.passages.repeats) {
    passage.value.repeats.forEach((statement, index) => {
      const place = passage.at('repeats', index)
      if (!references.check('statement', statement, place)) return
      checkRendered(source, statement, place, log)
      for (const { start, end } of passage.stretches) {
        source.article.repeats.push({ statement, start, end })
      }
    })
  }
}
