import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Site } from '#export/addresses.ts'
import { printDataFiles } from '#export/data-files.ts'
import type { Corpus } from '#model/corpus.ts'
import { publishedCorpusSchema } from '#model/corpus.ts'
import type { SeedFiles } from './seed-files.ts'

/** The JSON Schema (2020-12) of corpus.json, made from the definitions that the types are made from. */
function corpusJsonSchema() {
  const schema = z.toJSONSchema(publishedCorpusSchema, {
    override: ({ jsonSchema }) => wantReason(jsonSchema),
  })
  return { title: 'Visit Timeline corpus', ...schema }
}

/** Says of an object with a basis that, where it is inferred, its reason is text and never null. */
function wantReason(schema: z.core.JSONSchema.BaseSchema) {
  if (schema.properties?.['basis'] === undefined) return
  const notInferred = { properties: { basis: { not: { const: 'inferred' } } } }
  schema.anyOf = [notInferred, { properties: { because: { type: 'string', minLength: 1 } } }]
}

/**
 * What is published for others, by path below the site: the corpus and its schema, pretty-printed, the
 * articles, their bytes unchanged, and the corpus in the formats of other programs. Addresses in them
 * are absolute where `site` is known.
 */
export function publishedFiles(
  corpus: Corpus,
  files: SeedFiles,
  site: Site = null,
): Map<string, string | Uint8Array> {
  const published = new Map<string, string | Uint8Array>([
    ['data/corpus.json', printJson(withSums(corpus, files))],
    ['data/corpus.schema.json', printJson(corpusJsonSchema())],
  ])
  const texts = new Map<string, string>()
  for (const { id, file } of corpus.articles) {
    const bytes = files.get(`articles/${file}`)
    if (bytes === undefined) continue
    published.set(`data/articles/${file}`, bytes)
    texts.set(id, utf8.decode(bytes))
  }
  for (const [name, text] of printDataFiles(corpus, texts, site))
    published.set(`data/${name}`, text)
  return published
}

/** The corpus with the SHA-256 of each article's file. */
const withSums = (corpus: Corpus, files: SeedFiles) => ({
  ...corpus,
  articles: corpus.articles.map((article) => {
    const bytes = files.get(`articles/${article.file}`)
    if (bytes === undefined) return article
    return { ...article, sha256: createHash('sha256').update(bytes).digest('hex') }
  }),
})

// The byte-order mark stays, because offsets count it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

const printJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
