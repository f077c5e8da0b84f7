/** What the picture of a page says: the event or the quote, set as the page would set it. */
import { toDisc } from '#geometry/disc.ts'
import { inferredMark } from '#export/basis.ts'
import { whenWithBasis } from '#export/event-words.ts'
import { saidWhen, saidWhere, speakerNames, toRendered, wordsOf } from '#export/rendered.ts'
import { formName } from '#export/rendering-words.ts'
import { shortArticleName } from '#model/article-name.ts'
import type { Article, Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { leadRendering } from '#model/statement.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'
import { statuses } from '#words/events.ts'
import { speakerInArticle } from '#words/not-stated.ts'
import { wordsAsIn } from '#words/pages.ts'
import { headingOf, summaryOf } from './page-words.ts'

export type PageCard = {
  /** The large words. */
  text: string
  /** The line below them. */
  line: string
  /** Name of the token of the rule beside the words; null without one. */
  rule: string | null
  /** What the page belongs to. */
  visit: string
}

// More than this is not read in a picture, and would be too small to be.
const mostWords = 560

/** Its short name, with what of it was inferred. */
const articleWithBasis = (article: Article, { people }: Corpus): string => {
  const mark = article.publisher
    ? inferredMark('publisher', article.publisher)
    : inferredMark('agency', article.agency)
  return `${shortArticleName(article, people)}${mark}`
}

const quoteCard = (statement: Statement, corpus: Corpus): Omit<PageCard, 'visit'> => {
  const rendered = toRendered(corpus, statement, leadRendering(statement))
  const { form, speakerBasis } = rendered.rendering
  const speaker = speakerNames(rendered) ?? speakerInArticle
  const said = [
    `${speaker}${inferredMark('speaker', speakerBasis)}`,
    ...(form === 'reported' ? [formName(form)] : []),
    saidWhere(rendered),
    saidWhen(rendered),
    wordsAsIn(articleWithBasis(rendered.article, corpus)),
  ]
  const words = wordsOf(rendered)
  const colour = toDisc(statement, corpus).colour
  return {
    // Words are never cut: what is too long is not there, and the line says whose it is.
    text: words.length > mostWords ? speaker : words,
    line: said.join(' · '),
    rule: colour === null ? 'ink-soft' : `speaker-${colour}`,
  }
}

const eventCard = (event: TimelineEvent): Omit<PageCard, 'visit'> => ({
  text: event.title,
  line: `${whenWithBasis(event)} · ${statuses[event.status]}`,
  rule: null,
})

/** What is no quotation: where it is too long, it ends with a sign of that. */
const shorten = (text: string): string =>
  text.length <= mostWords ? text : `${Array.from(text).slice(0, mostWords).join('')}…`

const sayPage = (page: CanonicalPage | null, corpus: Corpus): PageCard => {
  const visit = corpus.visit.title
  const statement = page?.kind === 'quote' ? byId(corpus.statements).get(page.id) : undefined
  const event = page?.kind === 'event' ? byId(corpus.events).get(page.id) : undefined
  if (statement) return { ...quoteCard(statement, corpus), visit }
  if (event) return { ...eventCard(event), visit }
  if (!page) return { text: visit, line: corpus.visit.description, rule: null, visit }
  return { text: headingOf(page, corpus), line: summaryOf(page, corpus), rule: null, visit }
}

/** The card of a page of its own; of the first page for null. */
export const cardOf = (page: CanonicalPage | null, corpus: Corpus): PageCard => {
  const { text, line, rule, visit } = sayPage(page, corpus)
  return { text: shorten(text), line: shorten(line), rule, visit: shorten(visit) }
}
