/** What a page is called and said to hold, where it is linked, listed or shared. */
import { copyQuote } from '#export/copied-quote.ts'
import { describeTellers, whenWithBasis } from '#export/event-words.ts'
import { nameOf, toRendered } from '#export/rendered.ts'
import { inferredMark } from '#export/basis.ts'
import { articleName, articleSource } from '#model/article-name.ts'
import type { Article, Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import { formatDate } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { formatPublished } from '#model/publication-date.ts'
import { findVisible } from '#model/visible.ts'
import { leadRendering } from '#model/statement.ts'
import type { CanonicalPage, PageKind } from '#store/canonical-pages.ts'
import { viewOf } from '#store/view-url.ts'
import { statuses } from '#words/events.ts'
import { publisher as publisherNotStated } from '#words/not-stated.ts'
import * as pages from '#words/pages.ts'
import { quoteTitle } from './quote-title.ts'

export type PageWords = { title: string; description: string }

const named = <Item extends { id: string }>(items: readonly Item[], id: string): Item => {
  const item = byId(items).get(id)
  if (!item) throw new Error(`The corpus has nothing called "${id}" to make a page of.`)
  return item
}

const ofEvent = (event: TimelineEvent, corpus: Corpus): PageWords => {
  const tellers = describeTellers(event, corpus)
  const told = tellers.length === 0 ? [] : [pages.toldBy(tellers.join(', '))]
  const when = whenWithBasis(event)
  return {
    title: event.title,
    description: [pages.eventIs(when, statuses[event.status]), ...told].join(' '),
  }
}

const ofStatement = (statement: Statement, corpus: Corpus): PageWords => {
  const rendered = toRendered(corpus, statement, leadRendering(statement))
  return {
    title: quoteTitle(statement, corpus),
    description: copyQuote(rendered, null),
  }
}

const ofArticle = (article: Article, { people }: Corpus): PageWords => {
  const source = articleSource(article, people)
  const { published, publisher, agency } = article
  const mark = inferredMark(publisher ? 'publisher' : 'agency', publisher ?? agency)
  const date = published && `${formatPublished(published)}${inferredMark('date', published)}`
  const provenance = [source === null ? publisherNotStated : `${source}${mark}`, date]
  return {
    title: articleName(article),
    description: pages.articleIs(
      provenance.filter((part) => part !== null).join(', '),
      article.record,
    ),
  }
}

const countIn = (page: CanonicalPage, corpus: Corpus): string => {
  const { statements, events } = findVisible(corpus, viewOf(page.state, corpus).filter)
  return pages.holds(statements.size, events.size)
}

const wordsByKind: Readonly<Record<PageKind, (page: CanonicalPage, corpus: Corpus) => PageWords>> =
  {
    event: ({ id }, corpus) => ofEvent(named(corpus.events, id), corpus),
    quote: ({ id }, corpus) => ofStatement(named(corpus.statements, id), corpus),
    article: ({ id }, corpus) => ofArticle(named(corpus.articles, id), corpus),
    person: (page, corpus) => ({
      title: nameOf(corpus, page.id),
      description: countIn(page, corpus),
    }),
    day: (page, corpus) => ({ title: formatDate(page.id), description: countIn(page, corpus) }),
    topic: (page, corpus) => {
      const { label, meaning } = named(corpus.topics, page.id)
      return { title: label, description: pages.topicIs(meaning, countIn(page, corpus)) }
    },
  }

/** What a page of its own is called where it is clear to which visit it belongs. */
export const headingOf = (page: CanonicalPage, corpus: Corpus): string =>
  wordsByKind[page.kind](page, corpus).title

/** What is said of a page under its heading. */
export const summaryOf = (page: CanonicalPage, corpus: Corpus): string =>
  wordsByKind[page.kind](page, corpus).description

/** Kinds of which two may have the same summary. */
const alike: readonly PageKind[] = ['event', 'person', 'day']

/** Title and description of a page of its own, with what is inferred marked; those of the visit for null. */
export const wordsOfPage = (page: CanonicalPage | null, corpus: Corpus): PageWords => {
  const { title, description } = corpus.visit
  if (!page) return { title, description }
  const words = wordsByKind[page.kind](page, corpus)
  return {
    title: pages.titleOf(words.title, title),
    description: alike.includes(page.kind)
      ? pages.summaryNamed(words.title, words.description)
      : words.description,
  }
}
