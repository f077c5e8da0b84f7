/**
 * What authors may write in the seed files: one schema per kind of file. Every object is strict, so
 * that a misspelt field is a problem and never silently ignored. Ids are checked for form here and
 * for existence when the files are linked. Where a value may be written short, the short form is
 * turned into the long one first, so that a problem is told of the form the author chose.
 */
import * as z from 'zod'
import {
  basis,
  blockKind,
  eventKind,
  form,
  id,
  partOfDay,
  personKind,
  scope,
  status,
} from '#model/corpus-terms.ts'

/** A strict object whose problem with a misspelt field lists the fields it knows, joined by spaces. */
const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  })

const words = z.string().min(1)
/** What the editor writes for readers: more than white space, which does not count at its ends. */
const prose = z.string().trim().min(1)
const aliases = z.array(id).default([])
const because = prose.optional()
const provenance = { basis, because }

/** What only the text or the editor can give: the line an article was filed under says nothing of it. */
const basisInText = basis.exclude(['record'])
const told = { basis: basisInText, because }

/** Ids, each at most once. */
const idList = z.array(id).refine((list) => new Set(list).size === list.length)
const someIds = z
  .array(id)
  .min(1)
  .refine((list) => new Set(list).size === list.length)

const isFields = (input: unknown) =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** Reads a bare value as `{ [field]: value }`, with what else the short form means. */
const short = <Schema extends z.ZodType>(field: string, schema: Schema, meaning = {}) =>
  z.preprocess((input) => (isFields(input) ? input : { [field]: input, ...meaning }), schema)

/** A value that is stated where it stands bare, and says what it rests on otherwise. */
const grounded = <Value extends z.ZodType>(value: Value) =>
  short('is', fields({ is: value, ...told }), { basis: 'stated' })

/** Exact words, and what stands around them where they occur more than once. */
const context = { prefix: words.optional(), suffix: words.optional() }
const anchor = { text: words, ...context }
const part = short('text', fields(anchor))

/** Where in the article the words stand; body unless said. */
const place = blockKind.exclude(['body', 'record', 'furniture']).optional()
const anchored = {
  text: words.optional(),
  parts: z.array(part).min(1).optional(),
  ...context,
  in: place,
}

/** Where statements are taken from: the rest of the apparatus speaks of the article itself. */
const spokenPlace = z.enum(['headline', 'deck', 'caption']).optional()

/** `visit.yaml`. */
export const visitSeed = fields({
  title: prose,
  description: prose,
  span: words,
  zone: words,
  zone_name: prose,
  principal: id,
  language: words,
  updated: words,
  contact: words.nullable(),
})

const office = fields({
  article: words,
  office: words,
  words,
  ...context,
  basis: basisInText.default('stated'),
  because,
})

/** One entry of `people.yaml`. */
export const personSeed = fields({
  id,
  name: prose,
  kind: personKind,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  offices: z.array(office).default([]),
  forms: z.array(words).default([]),
  aliases,
})

/** One entry of `topics.yaml`. */
export const topicSeed = fields({ id, label: prose, meaning: prose, aliases })

/** Somebody who takes part: bare, where a telling names them. */
const participants = z
  .array(grounded(id))
  .refine((list) => new Set(list.map(({ is }) => is)).size === list.length)
  .default([])

const order = short('event', fields({ event: id, ...told }), { basis: 'stated' })

/** One entry of `events.yaml`. */
export const eventSeed = fields({
  id,
  title: prose,
  kind: eventKind,
  scope,
  place: words.optional(),
  with: participants,
  present: participants,
  topics: idList.default([]),
  part_of: order.optional(),
  after: z.array(order).default([]),
  when: words.nullable(),
  part_of_day: partOfDay.optional(),
  status,
  ...told,
  aliases,
})

const possibleAnswer = fields({ id, label: prose })

/** One entry of `differences.yaml`. */
export const differenceSeed = fields({
  id,
  question: prose,
  why: prose,
  events: idList.default([]),
  answers: z.array(possibleAnswer),
})

const answer = fields({
  question: id,
  answer: id,
  words,
  ...context,
  basis: basisInText.default('stated'),
  because,
})
const answers = z.array(answer).default([])

/** What is remarked on words of a passage. */
const remarks = z.array(fields({ word: words, because: prose, ...context })).default([])

const speaker = z.preprocess((input) => (typeof input === 'string' ? [input] : input), someIds)

/** A passage that renders a statement. */
export const statementPassage = fields({
  statement: id,
  speaker: grounded(speaker).nullable().optional(),
  occasion: grounded(id).nullable().optional(),
  topics: someIds.optional(),
  form,
  ...anchored,
  in: spokenPlace,
  verbatim: z.array(part).min(1).optional(),
  sic: remarks,
  unclear: remarks,
  origin: grounded(id).optional(),
  answers,
  mentions: idList.default([]),
  aliases,
})

/** A passage that tells of an event. */
export const eventPassage = fields({
  event: id,
  says: fields({
    when: words.optional(),
    part_of_day: partOfDay.optional(),
    status,
    basis: basisInText.default('stated'),
    because,
  }),
  said_in: id.optional(),
  ...anchored,
  answers,
})

/** Words that answer a question without telling of an event or belonging to a statement. */
export const answerPassage = fields({ answers: answers.unwrap().min(1), ...anchored })

/** Quotation marks around what nobody says, with the reason. */
export const notSpeechPassage = fields({ not_speech: prose, ...anchored })

/** A headline, deck or caption that says again what statements of the body say. */
export const repeatsPassage = fields({ repeats: someIds, ...anchored })

const apparatusKind = blockKind.exclude(['body', 'record', 'furniture'])

/** Words, or everything from some words to others, both included. */
const stretch = fields({
  text: words.optional(),
  ...context,
  from: words.optional(),
  to: words.optional(),
})

/** The annotations of one article; its passages are read one by one, each by the schema of its kind. */
export const articleSeed = fields({
  title: fields({ text: words, ...provenance }).nullable(),
  publisher: fields({ name: prose, words: words.optional(), ...provenance }).nullable(),
  url: fields({ is: words, ...provenance }).nullable(),
  published: fields({
    when: words,
    words: words.optional(),
    zone: words.optional(),
    ...provenance,
  }).nullable(),
  agency: fields({ is: id, words: words.optional(), ...provenance }).nullable(),
  apparatus: z.array(fields({ kind: apparatusKind, ...anchor })).default([]),
  record: part.optional(),
  furniture: z.array(short('text', stretch)).default([]),
  passages: z.array(z.unknown()).default([]),
})

export type PersonSeed = z.infer<typeof personSeed>
export type EventSeed = z.infer<typeof eventSeed>
export type DifferenceSeed = z.infer<typeof differenceSeed>
export type ArticleSeed = z.infer<typeof articleSeed>
