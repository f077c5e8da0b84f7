/** The terms that the corpus is made of: what an id, a date, a basis or a stretch of an article is. */
import * as z from 'zod'

/** The id of anything but an article. */
export const id = z
  .string()
  .regex(/^[\p{Ll}\d]+(-[\p{Ll}\d]+)*$/u)
  .meta({
    description: 'Lower-case words joined by hyphens; unique among its kind',
    // The published pattern is looser: validators of other languages know no classes of letters.
    pattern: '^[^\\s-]+(-[^\\s-]+)*$',
  })
/** The id of an article. */
export const articleId = z.string().describe('File name of the article without ".txt"')
/** Several ids, in an order that is said where they stand. */
export const ids = z.array(id)
/** What something was called before. */
export const aliases = ids.describe('Former ids, which keep their addresses')

/** What a value rests on. */
export const basis = z
  .enum(['stated', 'record', 'inferred'])
  .describe(
    'stated: the words of the article give it; record: the line the file was filed under gives it; inferred: concluded by the editor',
  )
const because = z.string().nullable().describe('The reason, always given where basis is "inferred"')
/** The fields that say what a value rests on, to be added to its own. */
export const provenance = { basis, because }

/** The same as an object by itself. */
export const provenanceSchema = z.object(provenance)

const edtf = z.string().describe('Extended Date/Time Format (ISO 8601-2)')
/** How finely a date is known. */
export const precision = z
  .enum(['minute', 'day', 'month', 'year', 'interval', 'before', 'after'])
  .describe('How finely the date is known; "interval" has two ends, "before"/"after" one')

/** A date as far as it is known. `earliest` and `latest` bound it, both inclusive. */
export const datingSchema = z.object({
  when: edtf,
  precision,
  earliest: z
    .string()
    .nullable()
    .describe('First possible calendar day in the zone of the visit, YYYY-MM-DD; null: unbounded'),
  latest: z
    .string()
    .nullable()
    .describe('Last possible calendar day in the zone of the visit, YYYY-MM-DD; null: unbounded'),
  instant: z
    .number()
    .nullable()
    .describe('Milliseconds since 1970-01-01T00:00Z where a clock time with offset is given'),
})

/** The fields of a stretch of an article's text. */
export const stretch = {
  start: z.int().nonnegative().describe('First code unit'),
  end: z.int().positive().describe('One past the last code unit'),
  exact: z.string().describe('The text between them, letter by letter'),
}
/** A stretch of an article, as evidence of something. */
export const evidenceSchema = z.object({ article: articleId, ...stretch })

/** How an article renders a statement. */
export const form = z
  .enum(['direct', 'partial', 'reported'])
  .describe(
    'direct: whole sentences in quotation marks; partial: a few quoted words inside a sentence of the article; reported: no marks',
  )
/** Whether an event happened. */
export const status = z
  .enum(['held', 'underway', 'planned', 'expected'])
  .describe(
    'held: it happened; underway: it had begun and was to go on; planned: arranged; expected: hoped for or foreseen',
  )
/** A part of a day. */
export const partOfDay = z
  .enum(['morning', 'afternoon', 'evening', 'night'])
  .describe('As words give it, without a clock time')
/** A part of a day where one is stated. */
export const givenPartOfDay = partOfDay.nullable().describe('Part of the day; null: not stated')
/** A date, as it is written, where one is stated. */
export const givenWhen = edtf.nullable().describe('Extended Date/Time Format; null: not stated')
/** A date, as it is understood, where one is stated. */
export const givenDating = datingSchema.nullable().describe('What the date means; null: not stated')

/** Lines in which an article speaks of itself, and the one under which it came. */
export const ownLineKind = z.enum(['byline', 'dateline', 'timestamp', 'credit', 'record'])
/** What a block of an article's text is. */
export const blockKind = z.enum([
  ...(['body', 'headline', 'deck', 'caption', 'furniture'] as const),
  ...ownLineKind.options,
])

/** Whether an event belongs to the visit. */
export const scope = z
  .enum(['visit', 'context'])
  .describe('visit: part of the visit; context: before it, after it or behind it')
/** The sorts of events. */
export const eventKind = z
  .enum([
    'visit',
    'meeting',
    'talks',
    'remarks',
    'press-conference',
    'publication',
    'signing',
    'agreement',
    'programme',
    'gathering',
  ])
  .describe('What sort of event it is')
/** Who or what speaks, takes part or publishes. */
export const personKind = z
  .enum(['person', 'organisation'])
  .describe('organisation: whatever speaks or publishes and is no single person')
