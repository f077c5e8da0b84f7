/**
 * What authors may write in the seed files: one schema per kind of file. Every object is strict, so
 * that a misspelt field is a problem and never silently ignored. Ids are checked for form here and
 * for existence when the files are linked.
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
} from '#model/corpus.ts'

const words = z.string().min(1)
const aliases = z.array(id).default([])
const because = words.optional()
const provenance = { basis, because }

/** A value that is stated where it stands bare, and says what it rests on otherwise. */
const grounded = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.strictObject({ is: value, ...provenance })])

/** Exact words, and what stands around them where they occur more than once. */
const anchor = { text: words, prefix: words.optional(), suffix: words.optional() }
const part = z.union([words, z.strictObject(anchor)])

/** Where in the article the words stand; body unless said. */
const place = z.enum(['headline', 'deck', 'caption']).optional()
const anchored = {
  text: words.optional(),
  parts: z.array(part).min(1).optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  in: place,
}

export const visitSeed = z.strictObject({
  title: words,
  description: words,
  span: words,
  zone: words,
  zone_name: words,
  principal: id,
  language: words,
  updated: words,
  contact: words,
})

export const personSeed = z.strictObject({
  id,
  name: words,
  kind: personKind,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  offices: z
    .array(
      z.strictObject({
        article: words,
        office: words,
        words,
        prefix: words.optional(),
        suffix: words.optional(),
      }),
    )
    .default([]),
  forms: z.array(words).default([]),
  aliases,
})

export const topicSeed = z.strictObject({ id, label: words, meaning: words, aliases })

const order = z.union([id, z.strictObject({ event: id, ...provenance })])

export const eventSeed = z.strictObject({
  id,
  title: words,
  kind: eventKind,
  scope,
  place: words.optional(),
  with: z.array(id).default([]),
  present: z.array(id).default([]),
  topics: z.array(id).default([]),
  part_of: order.optional(),
  after: z.array(order).default([]),
  when: words.nullable(),
  part_of_day: partOfDay.optional(),
  status,
  ...provenance,
  aliases,
})

export const differenceSeed = z.strictObject({
  id,
  question: words,
  why: words,
  events: z.array(id).default([]),
  answers: z.array(z.strictObject({ id, label: words })),
})

const answers = z
  .array(
    z.strictObject({
      question: id,
      answer: id,
      words,
      prefix: words.optional(),
      suffix: words.optional(),
    }),
  )
  .default([])

const speaker = z.union([id, z.array(id).min(2)])

export const statementPassage = z.strictObject({
  statement: id,
  speaker: grounded(speaker).nullable().optional(),
  occasion: grounded(id).nullable().optional(),
  topics: z.array(id).min(1).optional(),
  form,
  ...anchored,
  verbatim: z.array(words).min(1).optional(),
  origin: z.strictObject({ is: id, ...provenance }).optional(),
  answers,
  mentions: z.array(id).default([]),
})

export const eventPassage = z.strictObject({
  event: id,
  says: z.strictObject({
    when: words.optional(),
    part_of_day: partOfDay.optional(),
    status,
    basis: basis.default('stated'),
    because,
  }),
  said_in: id.optional(),
  ...anchored,
  answers,
})

/** Words that answer a question without telling of an event or belonging to a statement. */
export const answerPassage = z.strictObject({
  answers: answers.unwrap().min(1),
  ...anchored,
})

export const notSpeechPassage = z.strictObject({ not_speech: words, ...anchored })

/** A headline, deck or caption that says again what statements of the body say. */
export const repeatsPassage = z.strictObject({ repeats: z.array(id).min(1), ...anchored })

const apparatusKind = blockKind.exclude(['body', 'record', 'furniture'])
const stretch = z.union([z.strictObject(anchor), z.strictObject({ from: words, to: words })])

export const articleSeed = z.strictObject({
  title: z.strictObject({ text: words, ...provenance }).nullable(),
  publisher: z.strictObject({ name: words, ...provenance }).nullable(),
  url: z.strictObject({ is: words, ...provenance }).nullable(),
  published: z.strictObject({ when: words, words: words.optional(), ...provenance }).nullable(),
  agency: z.strictObject({ is: id, words: words.optional(), ...provenance }).nullable(),
  apparatus: z.array(z.strictObject({ kind: apparatusKind, ...anchor })).default([]),
  record: z.strictObject(anchor).optional(),
  furniture: z.array(stretch).default([]),
  passages: z.array(z.unknown()).default([]),
})

export type VisitSeed = z.infer<typeof visitSeed>
export type PersonSeed = z.infer<typeof personSeed>
export type TopicSeed = z.infer<typeof topicSeed>
export type EventSeed = z.infer<typeof eventSeed>
export type DifferenceSeed = z.infer<typeof differenceSeed>
export type ArticleSeed = z.infer<typeof articleSeed>
export type StatementPassage = z.infer<typeof statementPassage>
export type EventPassage = z.infer<typeof eventPassage>
export type AnswerPassage = z.infer<typeof answerPassage>
export type NotSpeechPassage = z.infer<typeof notSpeechPassage>
export type RepeatsPassage = z.infer<typeof repeatsPassage>
