/** The modules that stand for the corpus in the page: an index, one for the text of each article, one to search. */
import type { Corpus } from '#model/corpus.ts'

/** The id of the module that holds the corpus, all but the texts of the articles. */
export const indexModule = 'virtual:corpus'
/** The id of the module that holds the search index. */
export const searchModule = `${indexModule}/search`
const articlePrefix = `${indexModule}/article/`

/** Marks ids as resolved, so that no other plugin looks for them on disk. */
export const resolved = (id: string) => `\0${id}`

/** Whether an id, as it is imported, is that of a module of the corpus. */
export const isCorpusModule = /^virtual:corpus(\/|$)/
/** The same for an id that is resolved. */
export const isResolvedCorpusModule = /^\0virtual:corpus(\/|$)/

/** The id of the module that holds an article's text. */
export const articleModule = (article: string) => articlePrefix + encodeURIComponent(article)

/** The article whose text a resolved module holds; null for the index. */
export function articleOf(resolvedId: string): string | null {
  const id = resolvedId.slice(1)
  return id.startsWith(articlePrefix) ? decodeURIComponent(id.slice(articlePrefix.length)) : null
}

/** Source of the index: the corpus at once, and an import of its own for each article's text. */
export function indexSource(corpus: Corpus): string {
  const imports = corpus.articles.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(articleModule(id))})`,
  )
  // A string that is parsed starts faster than an object literal of the same size.
  const json = JSON.stringify(JSON.stringify(corpus))
  return `export const corpus = JSON.parse(${json})\nexport const articleTexts = {${imports.join()}}\n`
}

/** Source of the module to search: its index as text, to be parsed where it is used. */
export const searchSource = (index: string) =>
  `export const searchIndex = ${JSON.stringify(index)}\n`

/** Source of an article's module: its text as decoded, nothing removed. */
export const articleSource = (text: string) => `export const text = ${JSON.stringify(text)}\n`
