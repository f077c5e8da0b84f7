/**
 * The corpus: the one contract between the compiler, which makes it from the seeds, and everything
 * that reads it. The schemas below are the single definition; the TypeScript types are inferred from
 * them and `dist/data/corpus.schema.json` is generated from them. Other rooms import the types only,
 * so that no schema code reaches the browser.
 *
 * Offsets everywhere are UTF-16 code units into the article's file decoded as UTF-8, nothing removed:
 * a byte-order mark counts one, a CRLF line end counts two. Stretches are half open, `[start, end)`.
 */
import * as z from 'zod'
import {
  aliases,
  articleId,
  blockKind,
  datingSchema,
  eventKind,
  evidenceSchema,
  form,
  givenDating,
  givenPartOfDay,
  givenWhen,
  id,
  ids,
  ownLineKind,
  personKind,
  precision,
  provenance,
  provenanceSchema,
  scope,
  status,
  stretch,
} from './corpus-terms.ts'

const blockSchema = z.object({
  kind: blockKind.describe(
    'body: running text; record and furniture: no part of the article; the rest: apparatus',
  ),
  paragraph: z.int().nonnegative().describe('Blocks of one line of the file share the number'),
  start: stretch.start,
  end: stretch.end,
})

const repeatSchema = z.object({
  statement: id.describe('Of the body'),
  start: stretch.start,
  end: stretch.end,
})

const articleSchema = z.object({
  id: articleId,
  file: z.string().describe('File name, published under data/articles/'),
  record: z.string().describe('Short name on the page: the file name up to its first underscore'),
  length: z.int().nonnegative().describe('Length of the text in UTF-16 code units'),
  opening: z.string().describe('First words of headline or body; names an article without a title'),
  title: z
    .object({ text: z.string().describe('Letter by letter'), ...provenance })
    .nullable()
    .describe('The headline; null: it has none'),
  publisher: z
    .object({ name: z.string().describe('Name of the outlet'), ...provenance })
    .nullable()
    .describe('The outlet that published it; null: not known'),
  url: z
    .object({ is: z.string().describe('http(s) address'), ...provenance })
    .nullable()
    .describe('Where it was published; null: not known'),
  published: datingSchema
    .extend({
      words: z.string().nullable().describe('As the article puts it'),
      zone: z
        .string()
        .nullable()
        .describe('Zone of the clock time, in its letters; null: not given'),
      ...provenance,
    })
    .nullable()
    .describe('When it was published; null: not known'),
  agency: z
    .object({ is: id, ...provenance })
    .nullable()
    .describe('The wire that the article as a whole is credited to'),
  ownLines: z
    .array(z.object({ kind: ownLineKind.describe('Which of its lines'), ...stretch }))
    .describe('What the article says of itself, and its record line, in text order'),
  blocks: z.array(blockSchema).describe('In text order, never overlapping, white space left out'),
  repeats: z
    .array(repeatSchema)
    .describe('Where headline, deck or caption say again what a statement of the body says'),
})

const passageSchema = z.object({
  ...stretch,
  silence: z
    .int()
    .nonnegative()
    .describe(
      'Code units right before it, eight at most, in which nothing is said: no letter or digit',
    ),
  kind: z
    .enum(['verbatim', 'context'])
    .describe(
      'verbatim: stood in quotation marks, which are left out; context: words of the article itself',
    ),
})

const wordsDiffering = z.object({ start: stretch.start, end: stretch.end }).nullable()

const variantSchema = z.object({
  here: wordsDiffering.describe('In this rendering; null: it has no words in this place'),
  there: wordsDiffering.describe('In the fullest rendering, by the offsets of its article'),
})

const comparisonSchema = z.object({
  likeness: z
    .enum(['identical', 'same', 'similar', 'apart'])
    .describe(
      'identical: letter by letter; same: the same words, but for capitals, punctuation and quotation marks; similar: at least half of all words of the two are shared; apart: fewer',
    ),
  variants: z
    .array(variantSchema)
    .describe(
      'Where similar renderings differ, from first to last word, in text order; else empty',
    ),
})

const cutSchema = z.object({
  before: z
    .boolean()
    .describe('Whether the first words stand inside a sentence that began before them'),
  after: z.boolean().describe('Whether the sentence of the last words goes on after them'),
})

const sicSchema = z.object({ ...stretch, because: z.string().describe('What is wrong with it') })

const unclearSchema = z.object({
  ...stretch,
  because: z.string().describe('What the article leaves open'),
})

const renderingSchema = z.object({
  article: articleId,
  form,
  place: blockKind.describe('Where in the article it stands: body, or headline, deck or caption'),
  origin: id.nullable().describe('Agency or reporter the passage came from; null: not stated'),
  originBasis: provenanceSchema
    .nullable()
    .describe('What the origin rests on; null where the origin is null'),
  speakerBasis: provenanceSchema
    .nullable()
    .describe('What the speaker rests on in this article; null where the speaker is null'),
  occasionBasis: provenanceSchema
    .nullable()
    .describe('What the occasion rests on in this article; null where the occasion is null'),
  passages: z.array(passageSchema).min(1).describe('In text order, never overlapping'),
  cut: cutSchema.describe('Whether it is a part of a sentence; shown alone it wears an ellipsis'),
  sic: z
    .array(sicSchema)
    .describe('Mistakes that stand so in the article and stay as they are, in text order'),
  unclear: z
    .array(unclearSchema)
    .describe('Words that mean something which the article nowhere says, in text order'),
  comparison: comparisonSchema
    .nullable()
    .describe(
      'With the fullest rendering: direct before partial before reported, then most verbatim words, then first; null: it is that one',
    ),
})

const statementSchema = z.object({
  id,
  speaker: z
    .union([id, ids.min(2)])
    .nullable()
    .describe('null: not attributed in the article'),
  occasion: id.nullable().describe('The event at which it was said; null: not stated'),
  topics: ids.min(1).describe('The first is the one it is drawn under'),
  mentions: ids.describe('People named in it or meant by it, without its speaker'),
  lastPossibleDay: z
    .string()
    .describe('Day of the earliest publication that carries it, YYYY-MM-DD, inside the visit'),
  renderings: z.array(renderingSchema).min(1).describe('By article, then in text order'),
  aliases,
})

const tellingSchema = z.object({
  article: articleId,
  ...stretch,
  when: givenWhen,
  dating: givenDating,
  partOfDay: givenPartOfDay,
  status,
  ...provenance,
  saidIn: id.nullable().describe('The statement through which alone the article tells it'),
})

const orderSchema = z.object({ event: id, ...provenance })

const eventSchema = z.object({
  id,
  title: z.string().describe('What readers call it'),
  kind: eventKind,
  scope,
  status,
  when: givenWhen,
  dating: givenDating,
  precision: precision.nullable().describe('That of the dating; null: not dated'),
  partOfDay: givenPartOfDay,
  ...provenance,
  place: z.string().nullable().describe('As the articles name it'),
  with: ids.describe('Counterparts of the principal'),
  present: ids.describe('Others there'),
  inferredPeople: z
    .array(z.object({ person: id, because: z.string().describe('From what') }))
    .describe(
      'Who of these is named in no telling: that they were there is inferred, and from what',
    ),
  topics: ids.describe('What it was about; the first is the one it is drawn under'),
  partOf: orderSchema.nullable().describe('The event it was a part of; null: none'),
  after: z.array(orderSchema).describe('Events known to have come before it'),
  tellings: z.array(tellingSchema).describe('By article, then in text order'),
  aliases,
})

const answerSchema = z.object({
  id,
  answer: z.string().describe('The answer in a few words'),
  evidence: z
    .array(
      evidenceSchema.extend({
        cut: cutSchema.describe('Whether it is a part of a sentence'),
        ...provenance,
      }),
    )
    .min(1)
    .describe('The words of every article that gives it, and what it rests on that they do'),
})

const differenceSchema = z.object({
  id,
  question: z.string().describe('What the articles answer in more than one way'),
  why: z.string().describe('Why it matters'),
  events: ids.describe('Events whose mark shows that the articles differ'),
  answers: z.array(answerSchema).min(2).describe('None of them is called the right one'),
})

const officeSchema = evidenceSchema.extend({
  office: z.string().describe('Inside the exact words'),
  ...provenance,
})

const personSchema = z.object({
  id,
  name: z.string().describe('As readers see it'),
  kind: personKind,
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  offices: z
    .array(officeSchema)
    .describe('As each article gives it; of several in one article the first goes with the name'),
  forms: z.array(z.string()).describe('Forms of the name that occur in the articles'),
  aliases,
})

const topicSchema = z.object({
  id,
  label: z.string().describe('As readers see it'),
  meaning: z.string().describe('What belongs under it, in one line'),
  aliases,
})

const visitSchema = z.object({
  title: z.string().describe('Heading of the page'),
  description: z.string().describe('The visit in a sentence'),
  from: z.string().describe('First day, YYYY-MM-DD'),
  to: z.string().describe('Last day, YYYY-MM-DD'),
  zone: z.string().describe('IANA time zone of the axis'),
  clock: z
    .array(
      z.object({
        from: z.int().describe('Milliseconds since 1970-01-01T00:00Z'),
        ahead: z.int().describe('Milliseconds that the zone is ahead of UTC from there on'),
      }),
    )
    .describe('The zone at all clock times given here: read once, the same for every reader'),
  zoneName: z.string().describe('What readers call it'),
  principal: id,
  language: z.string().describe('BCP 47'),
  updated: z.string().describe('YYYY-MM-DD'),
  contact: z.string().nullable().describe('Where to report a mistake: http(s) address'),
})

/** The whole corpus but for the text of the articles. Lists keep the order of the seeds. */
export const corpusSchema = z.object({
  fingerprint: z.string().describe('SHA-256 over all seed files: equal seeds, equal fingerprint'),
  visit: visitSchema.describe('What the page is about, and the zone its days are counted in'),
  people: z.array(personSchema).describe('People and organisations; the order gives their colours'),
  topics: z.array(topicSchema).describe('What statements and events are about'),
  articles: z.array(articleSchema).describe('The texts; each file is published beside this one'),
  statements: z.array(statementSchema).describe('Acts of saying, with all articles that give them'),
  events: z.array(eventSchema).describe('What happened, was planned or is expected'),
  differences: z.array(differenceSchema).describe('Where articles disagree, with every answer'),
})

/** The corpus as it is published, with what nobody asks of the page. */
export const publishedCorpusSchema = corpusSchema.extend({
  articles: z
    .array(articleSchema.extend({ sha256: z.string().describe('Of the bytes of the file') }))
    .describe('The texts; each file is published beside this one'),
})

export type Corpus = z.infer<typeof corpusSchema>
export type Visit = z.infer<typeof visitSchema>
export type Person = z.infer<typeof personSchema>
export type Office = z.infer<typeof officeSchema>
export type Topic = z.infer<typeof topicSchema>
export type Article = z.infer<typeof articleSchema>
export type Block = z.infer<typeof blockSchema>
export type BlockKind = z.infer<typeof blockKind>
export type Statement = z.infer<typeof statementSchema>
export type Rendering = z.infer<typeof renderingSchema>
export type Passage = z.infer<typeof passageSchema>
export type Comparison = z.infer<typeof comparisonSchema>
export type Variant = z.infer<typeof variantSchema>
export type Sic = z.infer<typeof sicSchema>
export type TimelineEvent = z.infer<typeof eventSchema>
export type Telling = z.infer<typeof tellingSchema>
export type Order = z.infer<typeof orderSchema>
export type Difference = z.infer<typeof differenceSchema>
export type Answer = z.infer<typeof answerSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Dating = z.infer<typeof datingSchema>
export type Provenance = z.infer<typeof provenanceSchema>
export type Form = z.infer<typeof form>
export type Status = z.infer<typeof status>
export type Precision = z.infer<typeof precision>

/** The text of one article, loaded on demand: the file decoded as UTF-8, nothing removed. */
export type ArticleText = { id: string; text: string }
