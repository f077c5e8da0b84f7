/** The open article in the address: `read=<article>`, or `read=<article>~<start>`. */
import type { Corpus } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { findArticle } from './filter-query.ts'
import type { Query, Sieved } from './query.ts'
import { decode, encode, readRaw } from './query.ts'

const findPassage = (text: string, { articles }: Corpus): Reading | null => {
  const [, name = '', digits = ''] = /^(.*)~(\d{1,9})$/s.exec(text) ?? []
  const article = findArticle(articles, decode(name))
  const { length } = articles.find(({ id }) => id === article) ?? { length: 0 }
  return article !== null && Number(digits) < length ? { article, start: Number(digits) } : null
}

/** `article~start` as written, else `article`, else `article~start` with the tilde encoded. */
const findReading = (raw: string, decoded: string, corpus: Corpus): Reading | null => {
  const passage = findPassage(raw, corpus)
  if (passage) return passage
  const article = findArticle(corpus.articles, decoded)
  return article === null ? findPassage(decoded, corpus) : { article, start: null }
}

/** The articles that a query opens, of which the first counts; a start beyond the end names nothing. */
export const readReading = (query: Query, corpus: Corpus): Sieved<Reading> =>
  readRaw(query, 'read', (raw, decoded) => findReading(raw, decoded, corpus))

/** The value of the parameter. */
export const printReading = ({ article, start }: Reading): string =>
  start === null ? encode(article) : `${encode(article)}~${start}`
