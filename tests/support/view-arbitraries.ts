/** Any view that the page can show of any small corpus. */
import * as fc from 'fast-check'
import { laneKinds } from '#geometry/lanes.ts'
import type { Corpus } from '#model/corpus.ts'
import { visitDays } from '#model/dating.ts'
import { toPeriod } from '#store/period.ts'
import type { View } from '#store/view.ts'
import { parts } from '#store/view.ts'
import { someCorpus, someFilter } from './corpus-arbitraries.ts'

/** A view of this corpus. */
export const someView = (corpus: Corpus): fc.Arbitrary<View> =>
  fc
    .record({
      filter: fc
        .tuple(someFilter(corpus), fc.constantFrom('', 'a b', '50% & more', 'Łódź+'))
        .map(([filter, words]) => ({ ...filter, words })),
      selection: fc.option(
        fc.constantFrom(
          ...corpus.events.map(({ id }) => ({ kind: 'event' as const, id })),
          ...corpus.statements.map(({ id }) => ({ kind: 'quote' as const, id })),
        ),
      ),
      reading: fc.option(
        fc
          .record({
            articles: fc.shuffledSubarray(
              corpus.articles.map(({ id }) => id),
              { minLength: 1, maxLength: 2 },
            ),
            start: fc.option(fc.nat({ max: 999 })),
          })
          .map(({ articles: [article = '', beside], start }) =>
            beside === undefined ? { article, start } : { article, start, beside },
          ),
      ),
      period: fc
        .tuple(
          fc.constantFrom(...visitDays(corpus.visit)),
          fc.constantFrom(...visitDays(corpus.visit)),
        )
        .map(([a, b]) => toPeriod(a, b, corpus.visit)),
      lanes: fc.constantFrom(...laneKinds),
      part: fc.constantFrom(...parts),
    })
    // A card is of something.
    .map((view) => ({
      ...view,
      part: view.part === 'card' && !view.selection ? 'all' : view.part,
    }))

/** A corpus and a view of it. */
export const someViewed: fc.Arbitrary<[Corpus, View]> = someCorpus.chain((corpus) =>
  fc.tuple(fc.constant(corpus), someView(corpus)),
)
