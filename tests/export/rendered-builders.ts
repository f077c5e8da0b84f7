/** Renderings of articles of every shape: what is left out of `article` its text does not give. */
import type { Rendered } from '#export/rendered.ts'
import { listRendered } from '#export/rendered.ts'
import type { Article, Rendering, Statement, TimelineEvent } from '#model/corpus.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPerson,
  aRendering,
  aStatement,
} from '../support/corpus-builders.ts'

export const stated = { basis: 'stated' as const, because: null }
export const inferred = { basis: 'inferred' as const, because: 'He was asked by name.' }

export const published = (when: string, basis: typeof stated | typeof inferred = stated) => ({
  ...aDating({ when, precision: when.includes('T') ? 'minute' : 'day' }),
  words: null,
  zone: null,
  ...basis,
})

/** An article of which everything is stated. */
export const aFullArticle = (): Partial<Article> => ({
  title: { text: 'Stone meets Reed', ...stated },
  publisher: { name: 'Imber Post', ...stated },
  agency: { is: 'wire', ...stated },
  url: { is: 'https://post.example/1', ...stated },
  published: published('2021-05-12'),
})

type Parts = {
  article?: Partial<Article>
  rendering?: Partial<Rendering>
  statement?: Partial<Statement>
  /** The occasion; null where the articles do not say. */
  occasion?: Partial<TimelineEvent> | null
}

/** Stone's words at the talks of 12 May 2021, as one article gives them. */
export const aRendered = ({
  article,
  rendering,
  statement,
  occasion = {},
}: Parts = {}): Rendered => {
  const corpus = aCorpus({
    people: [
      aPerson(),
      aPerson({ id: 'reed' }),
      aPerson({ id: 'wire', name: 'Imber Wire', kind: 'organisation' }),
    ],
    articles: [anArticle(article)],
    events: occasion === null ? [] : [anEvent(occasion)],
    statements: [
      aStatement({
        occasion: occasion === null ? null : 'talks',
        renderings: [
          aRendering({ occasionBasis: occasion === null ? null : stated, ...rendering }),
        ],
        ...statement,
      }),
    ],
  })
  const [rendered] = listRendered(corpus)
  if (!rendered) throw new Error('The statement has no rendering.')
  return rendered
}
