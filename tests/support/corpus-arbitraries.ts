/** Corpora, filters and views as fast-check makes them: small, and dense enough that choices meet. */
import * as fc from 'fast-check'
import type { Corpus, Difference, Form, Statement, TimelineEvent } from '#model/corpus.ts'
import { visitDays } from '#model/dating.ts'
import type { Filter } from '#model/filter.ts'
import { roles } from '#model/filter.ts'
import { facetValues } from '#model/filter-counts.ts'
import type { Found } from '#model/found.ts'
import {
  aCorpus,
  aDating,
  aDifference,
  anArticle,
  anEvent,
  anEvidence,
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
const agencies = ['wire', 'cable']
const forms: Form[] = ['direct', 'partial', 'reported']
const eventIds = ['talks', 'meeting', 'dinner', 'fair', 'walk']

const some = (values: string[], minLength = 0) => fc.subarray(values, { minLength })

/** Mostly none, so that other choices still meet something. */
const seldom = (values: string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, some(values))

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
      words: fc.constantFrom('some event', 'Stone met Alex Reed', 'the vale of Valens'),
    })
    .map(({ told, words: exact, ...event }) =>
      anEvent({ id, ...event, tellings: told.map((article) => aTelling({ article, exact })) }),
    )

const someStatement = (index: number): fc.Arbitrary<Statement> =>
  fc
    .record({
      speaker: fc.constantFrom<Statement['speaker']>(null, ...people, ['stone', 'reed']),
      occasion: fc.option(fc.constantFrom(...eventIds)),
      topics: some(topics, 1),
      mentions: some(people),
      carriers: some(articles, 1),
      form: fc.constantFrom(...forms),
      origin: fc.option(fc.constantFrom(...agencies)),
    })
    .map(({ carriers, form, origin, ...statement }) =>
      aStatement({
        id: `statement-${index}`,
        ...statement,
        renderings: carriers.map((article) =>
          aRendering({ article, form, origin, passages: [aPassage({ start: 20 * index })] }),
        ),
      }),
    )

const someDifference: fc.Arbitrary<Difference> = fc
  .record({
    events: some(eventIds),
    article: fc.constantFrom(...articles),
    start: fc.nat({ max: 240 }),
  })
  .map(({ events, article, start }) => {
    const [first, second] = aDifference().answers
    const evidence = [anEvidence({ article, start, exact: 'words' })]
    // The builder gives two answers.
    return aDifference({ events, answers: [{ ...first!, evidence }, second!] })
  })

/**
 * Three people, topics and articles, two agencies, five events, up to twelve statements and up to two
 * differences in any relation.
 */
export const someCorpus: fc.Arbitrary<Corpus> = fc
  .tuple(
    fc.tuple(...eventIds.map(someEvent)),
    fc.nat({ max: 12 }).chain((count) => {
      const drafts = Array.from({ length: count }, (_, index) => someStatement(index))
      return fc.tuple(...drafts)
    }),
    fc.array(someDifference, { maxLength: 2 }),
    fc.option(fc.constantFrom(...agencies)),
  )
  .map(([events, statements, differences, agency]) =>
    aCorpus({
      people: [
        ...people.map((id) => aPerson({ id, aliases: [`${id}-formerly`] })),
        ...agencies.map((id) => aPerson({ id, kind: 'organisation', forms: [] })),
      ],
      topics: topics.map((id) => aTopic({ id })),
      articles: articles.map((id, index) =>
        anArticle({
          id,
          agency: agency && index > 0 ? { is: agency, basis: 'stated', because: null } : null,
        }),
      ),
      differences: differences.map((difference, index) => ({ ...difference, id: `d-${index}` })),
      events: [...events],
      statements: [...statements],
    }),
  )

/** Any choices that the corpus offers, in its own order. Nothing is searched for. */
export const someFilter = (corpus: Corpus): fc.Arbitrary<Filter> => {
  const offered = facetValues(corpus)
  return fc.record({
    people: some([...offered.people]),
    topics: some(topics),
    articles: some(articles),
    days: some(['before', ...visitDays(corpus.visit), 'after', 'undated']),
    form: seldom([...offered.form]),
    agency: seldom([...offered.agency]),
    disputed: seldom([...offered.disputed]),
    roles: fc.subarray([...roles], { minLength: 1 }),
    words: fc.constant(''),
  })
}

/** What a search may have found in a corpus, or null where nothing is searched for. */
export const someFound = ({ statements, events }: Corpus): fc.Arbitrary<Found | null> => {
  const flags = (length: number) => fc.uint8Array({ minLength: length, maxLength: length, max: 1 })
  return fc.option(
    fc.record({
      statements: flags(statements.length),
      events: flags(events.length),
      places: fc.constant([]),
      terms: fc.constant(new Set<string>()),
      near: fc.constant([]),
    }),
  )
}

/** A corpus and a filter over it. */
export const someFiltered: fc.Arbitrary<[Corpus, Filter]> = someCorpus.chain((corpus) =>
  fc.tuple(fc.constant(corpus), someFilter(corpus)),
)
