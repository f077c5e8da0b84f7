/** What an article is called: by its title, or honestly by what the text does give. */
import { shortName, untitled } from '#words/articles.ts'
import { isInferred } from './basis.ts'
import type { Article, Corpus, Person, Telling } from './corpus.ts'
import { byId } from './lookup.ts'

/** The title; where the text gives none, its first words in brackets and its record name. */
export const articleName = (article: Article): string =>
  article.title?.text ?? untitled(article.opening, article.record)

/** The publisher; else the agency it is credited to; null where neither is known. */
export const articleSource = (article: Article, people: readonly Person[]): string | null => {
  if (article.publisher) return article.publisher.name
  if (!article.agency) return null
  return byId(people).get(article.agency.is)?.name ?? article.agency.is
}

/** Where it was published; null where that is not known, or only inferred: then it is no address to lead to. */
export const statedAddress = ({ url }: Article): string | null =>
  url === null || isInferred(url) ? null : url.is

/** The record name with publisher or agency where known: "10 Le Phare", "12 Bote", "11". */
export const shortArticleName = (article: Article, people: readonly Person[]): string => {
  const source = articleSource(article, people)
  return source === null ? article.record : shortName(article.record, source)
}

/** The short names of the articles that tell this, each once, in the order of the tellings. */
export const tellerNames = (
  tellings: readonly Telling[],
  { articles, people }: Pick<Corpus, 'articles' | 'people'>,
): readonly string[] =>
  [...new Set(tellings.map(({ article }) => article))].flatMap((id) => {
    const article = byId(articles).get(id)
    return article ? [shortArticleName(article, people)] : []
  })
