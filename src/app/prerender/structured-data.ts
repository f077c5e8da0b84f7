/**
 * What a page holds in the terms of schema.org, for search engines. They have no word for "inferred":
 * a date, speaker or publisher that the articles do not state stands in words alone, and words are a
 * quotation only where they are verbatim.
 */
import type { Event, NewsArticle, Organization, Person, Quotation, Thing } from 'schema-dts'
import { isInferred } from '#model/basis.ts'
import { describeEvent, whenInWords } from '#export/event-words.ts'
import { isKnownToTheDay } from '#export/calendar-days.ts'
import { nameOf } from '#export/rendered.ts'
import type { Article, Corpus, Rendering, Statement, TimelineEvent } from '#model/corpus.ts'
import { hasClock } from '#model/instants.ts'
import { byId } from '#model/lookup.ts'
import { isInferredThere } from '#model/participants.ts'
import { leadRendering, speakersOf } from '#model/statement.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'

const agentOf = (corpus: Corpus, id: string): Person | Organization => ({
  '@type': byId(corpus.people).get(id)?.kind === 'organisation' ? 'Organization' : 'Person',
  name: nameOf(corpus, id),
})

/** Only a day, a clock time, or from one to another: what is about a day or one of several has no firm start. */
const startOf = (event: TimelineEvent): { startDate?: string; endDate?: string } => {
  const { dating } = event
  if (!dating || isInferred(event) || !isKnownToTheDay(event)) return {}
  const [startDate = '', endDate] = dating.when.split('/')
  if (hasClock(dating)) return { startDate, ...(endDate !== undefined && { endDate }) }
  return { startDate, endDate: endDate ?? startDate }
}

const articleOf = (article: Article): NewsArticle => {
  const { title, publisher, published, url } = article
  return {
    '@type': 'NewsArticle',
    ...(title && !isInferred(title) && { headline: title.text }),
    ...(publisher &&
      !isInferred(publisher) && {
        publisher: { '@type': 'Organization', name: publisher.name },
      }),
    ...(published && !isInferred(published) && { datePublished: published.when }),
    ...(url && !isInferred(url) && { url: url.is }),
    identifier: article.file,
  }
}

const carriersOf = (corpus: Corpus, ids: readonly string[]): NewsArticle[] =>
  [...new Set(ids)].flatMap((id) => {
    const article = byId(corpus.articles).get(id)
    return article ? [articleOf(article)] : []
  })

const attendeesOf = (event: TimelineEvent, corpus: Corpus): Pick<Event, 'attendee'> => {
  const named = [...event.with, ...event.present].filter((id) => !isInferredThere(event, id))
  return named.length > 0 ? { attendee: named.map((id) => agentOf(corpus, id)) } : {}
}

const eventOf = (event: TimelineEvent, corpus: Corpus): Event => ({
  '@type': 'Event',
  name: event.title,
  description: [whenInWords(event), ...describeEvent(event, corpus)].join('. '),
  ...startOf(event),
  ...(event.place !== null && { location: { '@type': 'Place', name: event.place } }),
  ...attendeesOf(event, corpus),
  subjectOf: carriersOf(
    corpus,
    event.tellings.map(({ article }) => article),
  ),
})

/** Whether it gives the words of the fullest, which are the text of the quotation. */
const hasSameWords = ({ comparison }: Rendering): boolean =>
  comparison === null || comparison.likeness === 'identical' || comparison.likeness === 'same'

/** What was said word for word; null where no article gives it so. */
const quotationOf = (statement: Statement, corpus: Corpus): Quotation | null => {
  const { form, passages, speakerBasis } = leadRendering(statement)
  if (form === 'reported') return null
  const words = passages.filter(({ kind }) => kind === 'verbatim').map(({ exact }) => exact)
  return {
    '@type': 'Quotation',
    text: words.join(' … '),
    ...(speakerBasis?.basis === 'stated' && {
      spokenByCharacter: speakersOf(statement).map((id) => agentOf(corpus, id)),
    }),
    citation: carriersOf(
      corpus,
      statement.renderings.filter(hasSameWords).map(({ article }) => article),
    ),
  }
}

// More of them stand on the pages of their own alone, so that the first page stays bounded.
const mostParts = 100

const visitOf = (corpus: Corpus): Event => {
  const { title, description } = corpus.visit
  const visit = corpus.events.find(({ kind, scope }) => kind === 'visit' && scope === 'visit')
  const others = corpus.events.filter((event) => event.scope === 'visit' && event !== visit)
  return {
    '@type': 'Event',
    name: title,
    description,
    ...(visit && startOf(visit)),
    ...(others.length <= mostParts && { subEvent: others.map((event) => eventOf(event, corpus)) }),
  }
}

const thingOf = (page: CanonicalPage | null, corpus: Corpus): Thing | null => {
  const { id, kind } = page ?? { id: '', kind: 'visit' }
  const [event, statement, article] = [
    byId(corpus.events).get(id),
    byId(corpus.statements).get(id),
    byId(corpus.articles).get(id),
  ]
  if (kind === 'visit') return visitOf(corpus)
  if (kind === 'event' && event) return eventOf(event, corpus)
  if (kind === 'quote' && statement) return quotationOf(statement, corpus)
  if (kind === 'article' && article) return articleOf(article)
  return kind === 'person' ? agentOf(corpus, id) : null
}

/**
 * The page as JSON-LD; null where schema.org has no term for it: a day, a topic, words that no article
 * gives verbatim. Null stands for the first page.
 */
export const structuredData = (
  page: CanonicalPage | null,
  corpus: Corpus,
): Readonly<Record<string, unknown>> | null => {
  const thing = thingOf(page, corpus)
  return thing === null || typeof thing === 'string'
    ? null
    : { '@context': 'https://schema.org', ...thing }
}

/** A data block for the head. No text in it can end it: every "<" is escaped. */
export const printDataBlock = (data: Readonly<Record<string, unknown>> | null): string =>
  data === null
    ? ''
    : `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
