/** What an article is called: by its title, or honestly by what the text does give. */
import type { Article, Person } from './corpus.ts'
import { byId } from './lookup.ts'

/** The title; where the text gives none, its first words in brackets and its record name. */
export const articleName = (article: Article): string =>
  article.title?.text ?? `[${article.opening} …] record ${article.record}`

/** The publisher; else the agency it is credited to; null where neither is known. */
export const articleSource = (article: Article, people: readonly Person[]): string | null => {
  if (article.publisher) return article.publisher.name
  if (!article.agency) return null
  return byId(people).get(article.agency.is)?.name ?? article.agency.is
}

/** The record name with publisher or agency where known: "10 Le Phare", "12 Bote", "11". */
export const shortArticleName = (article: Article, people: readonly Person[]): string =>
  [article.record, articleSource(article, people)].filter((part) => part !== null).join(' ')
