import { checkRendered } from './link-events.ts'
import type { Linking } from './linking.ts'
import type { ReadArticle } from './read-article.ts'
import { touching } from './stretch.ts'

/** Writes into headlines, decks and captions which statements of the body they say again. */
export function markRepeats({ references, log }: Linking, source: ReadArticle) {
  for (const passage of source.passages.repeats) {
    passage.value.repeats.forEach((statement, index) => {
      const place = passage.at('repeats', index)
      if (!references.check('statement', statement, place)) return
      checkRendered(source, statement, place, log)
    })
    for (const stretch of passage.stretches) {
      for (const block of touching(source.article.blocks, stretch)) {
        block.repeats = [...new Set([...block.repeats, ...passage.value.repeats])]
      }
    }
  }
}
