import { createHash } from 'node:crypto'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { publishedCorpusSchema } from '#model/corpus.ts'
import type { Compilation } from '#compiler/compile-corpus.ts'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { printProblems } from '#compiler/problem-report.ts'
import { publishedFiles } from '#compiler/published-files.ts'
import { readSeeds } from '#compiler/read-seeds.ts'
import type { SeedFiles } from '#compiler/seed-files.ts'
import { secondVisit } from '../compiler/seed-fixtures.ts'

/** SHA-256 of the articles as they were received. */
const sums = {
  '000_92c8b12dfceb645f.txt': '9ca7b50b4f60baa36bcf8c8fa32bf89bdfd7934ace1e78782509da20b3eb4d0a',
  '001_adc8ab66ffa6c4ec.txt': '20b1d3949c0dd30e7f76473a0a4875444cbb08b1cd7e1ea557085e54089a225c',
  '002_845ae2121ddd9336.txt': 'e1b071e4d736c57c29c38c43b3040571e1c69882aefc52ef8b04c55228394eec',
  '003_a23c245a04629989.txt': '1d5916b849e68746959b74094c82253ec453ebcf370ce103ac71acb41795e1da',
  '004_efe2fcb9701c267e.txt': '05ded481e7f97c0e6817815c66c4a85553444805cd79fc9fb180e63f9a42a8c1',
}

let files: SeedFiles
let compilation: Compilation
let corpus: Corpus

beforeAll(async () => {
  files = await readSeeds(path.resolve(import.meta.dirname, '../../seeds'))
  compilation = compileCorpus(files)
  if (compilation.corpus === null) throw new Error(printProblems(compilation.problems, 'seeds'))
  corpus = compilation.corpus
})

const readPublished = () =>
  publishedCorpusSchema.parse(
    JSON.parse(String(publishedFiles(corpus, files).get('data/corpus.json'))),
  )

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('the shipped seeds', () => {
  it('compile with no problem', () => {
    expect(compilation.problems).toEqual([])
  })

  it('hold the articles byte for byte as they were received', () => {
    const articles = [...files].filter(([file]) => file.endsWith('.txt'))
    const found = articles.map(([file, bytes]) => [path.basename(file), sha256(bytes)])
    expect(Object.fromEntries(found)).toMatchObject(sums)
    const published = readPublished().articles.map(({ file, sha256: sum }) => [file, sum])
    expect(Object.fromEntries(published)).toEqual(Object.fromEntries(found))
  })

  it('give every passage the words that stand at its offsets', () => {
    const renderings = corpus.statements.flatMap((statement) => statement.renderings)
    for (const { article, passages } of renderings) {
      for (const { start, end, exact } of passages) {
        expect(compilation.texts.get(article)?.slice(start, end)).toBe(exact)
      }
    }
  })

  it(
    'do not compile once any character of any quoted passage is another in the article',
    { timeout: 60_000 },
    () => {
      const quoted = corpus.statements
        .flatMap(({ renderings }) => renderings)
        .flatMap(({ article, passages }) => passages.map((passage) => ({ article, ...passage })))
      fc.assert(
        fc.property(fc.constantFrom(...quoted), fc.nat(), ({ article, start, end }, seed) => {
          const text = compilation.texts.get(article) ?? ''
          const at = start + (seed % (end - start))
          const other = text.charAt(at) === 'ж' ? 'щ' : 'ж'
          const changed = text.slice(0, at) + other + text.slice(at + 1)
          const file = `articles/${article}.txt`
          const bytes = new TextEncoder().encode(changed)
          expect(compileCorpus(new Map([...files, [file, bytes]])).corpus).toBeNull()
        }),
        { numRuns: 10 },
      )
    },
  )

  it('take no statement and no event from the record line or from furniture', () => {
    const told = [
      ...corpus.events.flatMap(({ tellings }) => tellings),
      ...corpus.statements
        .flatMap((statement) => statement.renderings)
        .flatMap(({ article, passages }) => passages.map((passage) => ({ article, ...passage }))),
    ]
    for (const { article, start, end } of told) {
      const blocks = corpus.articles.find(({ id }) => id === article)?.blocks ?? []
      const kinds = blocks.filter((block) => block.start < end && block.end > start)
      expect(kinds.filter(({ kind }) => kind === 'furniture' || kind === 'record')).toEqual([])
    }
  })

  it('put verbatim words between quotation marks and reported words outside of them', () => {
    for (const { form, passages } of corpus.statements.flatMap(({ renderings }) => renderings)) {
      const kinds = new Set(passages.map(({ kind }) => kind))
      expect(kinds.has('verbatim')).toBe(form !== 'reported')
      expect(kinds.has('context')).toBe(form !== 'direct')
    }
  })
})

const printedSchema = () => String(publishedFiles(corpus, files).get('data/corpus.schema.json'))

describe('the published corpus', { timeout: 60_000 }, () => {
  it('is valid by the published schema, read by a validator of the 2020-12 draft', async () => {
    for (const seeds of [files, await secondVisit()]) {
      const compiled = compileCorpus(seeds)
      const published = publishedFiles(compiled.corpus ?? corpus, seeds)
      const schema: unknown = JSON.parse(String(published.get('data/corpus.schema.json')))
      const validate = new Ajv2020({ strict: true, allErrors: true }).compile(Object(schema))
      validate(JSON.parse(String(published.get('data/corpus.json'))))
      expect(validate.errors).toBeNull()
    }
  })

  it('is refused by the published schema once a field is missing or unknown', () => {
    const published = publishedFiles(corpus, files)
    const schema: unknown = JSON.parse(String(published.get('data/corpus.schema.json')))
    const validate = new Ajv2020({ strict: true }).compile(Object(schema))
    const { fingerprint, ...rest } = readPublished()
    expect(validate({ fingerprint, ...rest })).toBe(true)
    expect(validate(rest)).toBe(false)
    expect(validate({ fingerprint, ...rest, extra: 1 })).toBe(false)
  })

  it('is refused by the published schema where an inference gives no reason', () => {
    const schema: unknown = JSON.parse(printedSchema())
    const validate = new Ajv2020({ strict: true }).compile(Object(schema))
    const inferring = (because: string | null) => {
      const published = readPublished()
      const events = published.events.map((event) => ({ ...event, basis: 'inferred', because }))
      return validate({ ...published, events })
    }
    expect(inferring('So it seems')).toBe(true)
    expect(inferring(null)).toBe(false)
  })

  it('has a schema that validators of every language can read', () => {
    const patterns = [...printedSchema().matchAll(/"pattern": (".*")/g)].map(
      ([, json = '']) => json,
    )
    expect(patterns.length).toBeGreaterThan(0)
    for (const json of patterns) {
      const pattern = String(JSON.parse(json))
      expect(pattern).not.toMatch(/\\[pPuxkG]|\(\?/)
      expect(corpus.statements.every(({ id }) => new RegExp(pattern).test(id))).toBe(true)
      expect(new RegExp(pattern).test('two words')).toBe(false)
    }
  })

  it('has a schema that says of every field what it holds', () => {
    const described = (properties: Record<string, { description?: string; $ref?: string }>) =>
      Object.entries(properties).flatMap(([name, { description, $ref }]) =>
        description === undefined && $ref === undefined ? [name] : [],
      )
    const bare: string[] = []
    JSON.parse(printedSchema(), (key, value: unknown) => {
      // The value of "properties" is a map of schemas, but for the condition, which says no more than its rule.
      if (key === 'properties' && !JSON.stringify(value).startsWith('{"b')) {
        // A map of names to schemas, by the draft itself.
        bare.push(...described(value as Parameters<typeof described>[0]))
      }
      return value
    })
    expect(bare).toEqual([])
  })
})
