/** Reads our annotations with a JSON-LD processor that has nothing but the context it is given. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import jsonld from 'jsonld'
import * as z from 'zod'

const contextFile = path.join(import.meta.dirname, '../fixtures/formats/anno.jsonld')
const context = {
  address: 'http://www.w3.org/ns/anno.jsonld',
  document: JSON.parse(readFileSync(contextFile, 'utf8')) as unknown, // read by the processor alone
}

const documentLoader = async (address: string) => {
  if (address !== context.address) throw new Error(`There is no ${address} here.`)
  return { document: context.document, documentUrl: address }
}

/** Where the file is read from: what its relative addresses are relative to. */
export const site = 'https://visits.example/stone/'
const base = `${site}data/annotations.jsonld`

/** The RDF of a file as sorted N-Quads; throws where anything of it would be lost or stay relative. */
export const readQuads = async (text: string): Promise<string> => {
  const options = { base, documentLoader, safe: true }
  return jsonld.canonize(JSON.parse(text), options)
}

const selector = z.union([
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
])

const one = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((single) => [single])])

const node = z.looseObject({ id: z.string().optional(), type: z.string().optional() })

const annotation = z.object({
  id: z.string(),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body: z.array(node),
  target: one(
    z.object({
      type: z.literal('SpecificResource'),
      source: z.string(),
      selector: z.array(selector),
    }),
  ),
})

export type Annotation = z.infer<typeof annotation>

const collection = z.object({
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.number(),
  first: z.object({
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: one(annotation).optional(),
  }),
})

/**
 * The annotations after the processor has expanded the file and compacted it by the context of the
 * standard alone, so that nothing hangs on how we wrote it. Addresses come out absolute.
 */
export const readAnnotations = async (text: string): Promise<Annotation[]> => {
  const expanded = await jsonld.expand(JSON.parse(text), { base, documentLoader, safe: true })
  const compacted = await jsonld.compact(expanded, context.address, { documentLoader, safe: true })
  const { total, first } = collection.parse(compacted)
  const items = first.items ?? []
  if (items.length !== total) throw new Error(`It has ${items.length} annotations, not ${total}.`)
  return items
}
