/** Corpora, filters and views as fast-check makes them: small, and dense enough that choices meet. */
import * as fc from 'fast-check'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import { visitDays } from '#model/dating.ts'
import type { Filter } from '#model/filter.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aRendering,
  aStatement,
  aTelling,
  aTopic,
} from './corpus-builders.ts'

const people = ['stone', 'reed', 'vale']
const topics = ['trade', 'ports', 'fish']
const articles = ['000_aa', '001_bb', '002_cc']
const eventIds = ['talks', 'meeting', 'dinner', 'fair', 'walk']

const some = (values: string[], minLength = 0) => fc.subarray(values, { minLength })

const aDay = fc.constantFrom('2021-05-01', '2021-05-11', '2021-05-12', '2021-05-13', '2021-06-01')
const aSpan = fc.tuple(aDay, aDay).map(([a, b]) => {
  const [earliest = a, latest = b] = [a, b].toSorted()
  return aDating({ when: `${earliest}/${latest}`, precision: 'interval', earliest, latest })
})

const someEvent = (id: string): fc.Arbitrary<TimelineEvent> =>
  fc
    .record({
      dating: fc.option(aSpan),
      scope: fc.constantFrom('visit' as const, 'context' as const),
      kind: fc.constantFrom('visit' as const, 'meeting' as const),
      with: some(people.slice(1)),
      present: some(people),
      topics: some(topics),
      told: some(articles),
    })
    .map(({ told, ...event }) =>
      anEvent({ id, ...event, tellings: told.map((article) => aTelling({ article })) }),
    )

const someStatement = (index: number): fc.Arbitrary<Statement> =>
  fc
    .record({
      speaker: fc.constantFrom<Statement['speaker']>(null, ...people, ['stone', 'reed']),
      occasion: fc.option(fc.constantFrom(...eventIds)),
      topics: some(topics, 1),
      carriers: some(articles, 1),
    })
    .map(({ carriers, ...statement }) =>
      aStatement({
        id: `statement-${index}`,
        ...statement,
        renderings: carriers.map((article) =>
          aRendering({ article, passages: [aPassage({ start: 20 * index })] }),
        ),
      }),
    )

/** Three people, topics and articles, five events and up to twelve statements in any relation. */
export const someCorpus: fc.Arbitrary<Corpus> = fc
  .tuple(
    fc.tuple(...eventIds.map(someEvent)),
    fc.nat({ max: 12 }).chain((count) => {
      const drafts = Array.from({ length: count }, (_, index) => someStatement(index))
      return fc.tuple(...drafts)
    }),
  )
  .map(([events, statements]) =>
    aCorpus({
      people: people.map((id) => aPerson({ id, aliases: [`${id}-formerly`] })),
      topics: topics.map((id) => aTopic({ id })),
      articles: articles.map((id) => anArticle({ id })),
      events: [...events],
      statements: [...statements],
    }),
  )

/** Any choices that the corpus offers, in its own order. */
export const someFilter = (corpus: Corpus): fc.Arbitrary<Filter> =>
  fc.record({
    people: some(people),
    topics: some(topics),
    articles: some(articles),
    days: some(['before', ...visitDays(corpus.visit), 'after', 'undated']),
  })

/** A corpus and a filter over it. */
export const someFiltered: fc.Arbitrary<[Corpus, Filter]> = someCorpus.chain((corpus) =>
  fc.tuple(fc.constant(corpus), someFilter(corpus)),
)
