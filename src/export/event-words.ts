/** What is known of an event and what that rests on, in lines of plain text for people. */
import type { Answer, Article, Corpus, Difference, TimelineEvent } from '#model/corpus.ts'
import { articleSource } from '#model/article-name.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { describeBasis, inferredMark } from './basis.ts'
import { describeToldAs, nearestTellings } from '#model/told-as.ts'
import { isInferredThere } from '#model/participants.ts'
import { nameOf } from './rendered.ts'

/** "Wednesday 12 May 2021, evening"; "date not stated" where none is known. */
export const whenInWords = ({ dating, partOfDay }: TimelineEvent): string => {
  const date = dating ? formatDating(dating) : 'date not stated'
  return partOfDay ? `${date}, ${partOfDay}` : date
}

/** The same with what of it was inferred: "Wednesday 12 May 2021 (date inferred)". What is not stated is no inference. */
export const whenWithBasis = (event: TimelineEvent): string =>
  `${whenInWords(event)}${event.dating || event.partOfDay ? inferredMark('date', event) : ''}`

/** "record 000 Imber Post (publisher inferred)": with publisher, else agency, where known. */
const describeArticle = (article: Article, corpus: Corpus): string => {
  const source = articleSource(article, corpus.people)
  if (source === null) return `record ${article.record}`
  const mark = article.publisher
    ? inferredMark('publisher', article.publisher)
    : inferredMark('agency', article.agency)
  return `record ${article.record} ${source}${mark}`
}

/**
 * The articles that tell of it, each once, as `describeArticle` calls them: "record 000 Imber Post (as planned,
 * according to Ada Stone)". Those that have it in another status come last.
 */
export const describeTellers = (event: TimelineEvent, corpus: Corpus): readonly string[] =>
  nearestTellings(event).flatMap((telling) => {
    const article = byId(corpus.articles).get(telling.article)
    return article
      ? [describeArticle(article, corpus) + describeToldAs(telling, event, corpus)]
      : []
  })

/** "record 000", "record 000, inferred: the reason": an article once for each thing that it rests on. */
const describeGivers = ({ evidence }: Answer, { articles }: Corpus): string => {
  const givers = evidence.map(({ article, basis, because }) => {
    const grounds = basis === 'inferred' ? `, ${describeBasis({ basis, because })}` : ''
    return `record ${byId(articles).get(article)?.record ?? article}${grounds}`
  })
  return [...new Set(givers)].join('; ')
}

const describeDifference = ({ question, answers }: Difference, corpus: Corpus): string => {
  const given = answers.map((answer) => `${answer.answer} (${describeGivers(answer, corpus)})`)
  return `${question} ${given.join('; ')}`
}

/** Each question about the event that the articles answer in more than one way, with every answer. */
export const describeDifferences = ({ id }: TimelineEvent, corpus: Corpus): readonly string[] =>
  corpus.differences
    .filter(({ events }) => events.includes(id))
    .map((difference) => describeDifference(difference, corpus))

/** The name, and that being there was inferred: "Ada Stone (inferred)". */
export const nameThere = (event: TimelineEvent, person: string, corpus: Corpus): string =>
  `${nameOf(corpus, person)}${isInferredThere(event, person) ? ' (inferred)' : ''}`

const line = (label: string, values: readonly string[], separator = ', '): readonly string[] =>
  values.length === 0 ? [] : [`${label}: ${values.join(separator)}`]

/**
 * All but its date: status, basis, place, people, who tells it and where the articles differ, a line for
 * each that is known: "Status: held", "Date and status stated in the article", "Place: the old port".
 */
export const describeEvent = (event: TimelineEvent, corpus: Corpus): readonly string[] => {
  const named = (ids: readonly string[]) => ids.map((id) => nameThere(event, id, corpus))
  return [
    `Status: ${event.status}`,
    `${event.dating ? 'Date and status' : 'Status'} ${describeBasis(event)}`,
    ...line('Place', event.place === null ? [] : [event.place]),
    ...line('With', named(event.with)),
    ...line('Also present', named(event.present)),
    ...line('Told by', describeTellers(event, corpus)),
    ...line('The articles differ', describeDifferences(event, corpus), ' '),
  ]
}

/** The labels of its topics. */
export const topicLabels = (topics: readonly string[], corpus: Corpus): readonly string[] =>
  topics.map((id) => byId(corpus.topics).get(id)?.label ?? id)
