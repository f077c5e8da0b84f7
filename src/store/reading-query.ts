/** What is open in the address: `read=<article>` or `read=<article>~<start>`, and `,<article>` beside it. */
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

/** What a value opens, and the article it names besides that cannot be read beside it; null for none. */
type Opened = { reading: Reading; lost: string | null }

const findBeside = (reading: Reading, raw: string, { articles }: Corpus): Opened => {
  const beside = findArticle(articles, decode(raw))
  return beside === null || beside === reading.article
    ? { reading, lost: decode(raw) }
    : { reading: { ...reading, beside }, lost: null }
}

const findOpened = (raw: string, decoded: string, corpus: Corpus): Opened | null => {
  const alone = findReading(raw, decoded, corpus)
  if (alone) return { reading: alone, lost: null }
  const [first = '', second, ...rest] = (raw.includes(',') ? raw : decoded).split(',')
  const reading = second === undefined ? null : findReading(first, decode(first), corpus)
  if (!reading || second === undefined || rest.length > 0) return null
  return findBeside(reading, second, corpus)
}

/**
 * What a query opens, of which the first counts: an article, and perhaps one beside it. A start beyond
 * the end names nothing; an article that cannot be read beside is left out and told.
 */
export const readReading = (query: Query, corpus: Corpus): Sieved<Reading> => {
  const { found, ignored } = readRaw(query, 'read', (raw, decoded) =>
    findOpened(raw, decoded, corpus),
  )
  return {
    found: found.map(({ reading }) => reading),
    ignored: [...ignored, ...found.flatMap(({ lost }) => (lost === null ? [] : `read: ${lost}`))],
  }
}

const printPassage = ({ article, start }: Reading): string =>
  start === null ? encode(article) : `${encode(article)}~${start}`

/** The value of the parameter. */
export const printReading = (reading: Reading): string =>
  [printPassage(reading), ...(reading.beside === undefined ? [] : [encode(reading.beside)])].join()
