import * as z from 'zod'
import type { Corpus } from '#model/corpus.ts'
import { corpusSchema } from '#model/corpus.ts'
import type { SeedFiles } from './seed-files.ts'

/** The JSON Schema (2020-12) of corpus.json, made from the definitions that the types are made from. */
export function corpusJsonSchema() {
  return { title: 'Visit Timeline corpus', ...z.toJSONSchema(corpusSchema) }
}

/**
 * What is published for others, by path below the site: the corpus and its schema, pretty-printed, and the
 * articles, their bytes unchanged.
 */
export function publishedFiles(corpus: Corpus, files: SeedFiles): Map<string, string | Uint8Array> {
  const published = new Map<string, string | Uint8Array>([
    ['data/corpus.json', printJson(corpus)],
    ['data/corpus.schema.json', printJson(corpusJsonSchema())],
  ])
  for (const { file } of corpus.articles) {
    const bytes = files.get(`articles/${file}`)
    if (bytes !== undefined) published.set(`data/articles/${file}`, bytes)
  }
  return published
}

const printJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
