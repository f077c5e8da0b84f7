/** Where a ghost is told, and what its day rests on. */
import { shortArticleName } from '#model/article-name.ts'
import { isInferred } from '#model/basis.ts'
import type { Article, Corpus, Telling } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { textParts } from '#words/text-parts.ts'
import { dayInferred, inArticle, inParagraph, inPart } from '#words/timeline.ts'

/** "in its first paragraph", "in its paragraph 5", "in its headline". Null for what has no block. */
export const sayPlace = ({ start }: Telling, { blocks }: Article): string | null => {
  const block = blocks.findLast((each) => each.start <= start)
  if (!block) return null
  if (block.kind !== 'body') return inPart(textParts[block.kind])
  const body = blocks.filter(({ kind }) => kind === 'body').map(({ paragraph }) => paragraph)
  const index = [...new Set(body)].indexOf(block.paragraph)
  return inParagraph(index + 1)
}

/** "in its first paragraph", "day inferred: the reason", as far as there is anything to say. */
const sayOne = (telling: Telling, article: Article): readonly string[] => {
  const place = sayPlace(telling, article)
  const { because } = telling
  return [
    ...(place === null ? [] : [place]),
    ...(isInferred(telling) && because !== null ? [dayInferred(because)] : []),
  ]
}

/**
 * Where each telling stands and what its day is inferred from; of several tellings each with the name of its
 * article: "10 Le Phare: in its headline, day inferred: the reason". Nothing for tellings of no known article.
 */
export const sayGrounds = (
  tellings: readonly Telling[],
  { articles, people }: Corpus,
): readonly string[] =>
  tellings.flatMap((telling) => {
    const article = byId(articles).get(telling.article)
    if (!article) return []
    const said = sayOne(telling, article)
    if (tellings.length === 1 || said.length === 0) return said
    return [inArticle(shortArticleName(article, people), said.join(', '))]
  })
