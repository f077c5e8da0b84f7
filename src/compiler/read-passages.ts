import type * as z from 'zod'
import type { BlockKind } from '#model/corpus.ts'
import { checkSchema } from './check-schema.ts'
import type { Anchor } from './find-anchor.ts'
import type { Seed } from './parse-yaml.ts'
import { under } from './parse-yaml.ts'
import type { Anatomy } from './place-words.ts'
import { placeWords } from './place-words.ts'
import type { ProblemLog } from './problem-log.ts'
import {
  answerPassage,
  eventPassage,
  notSpeechPassage,
  repeatsPassage,
  statementPassage,
} from './seed-schema.ts'
import type { Place } from './source-position.ts'
import type { Stretch } from './stretch.ts'

/** A passage with the stretches where its words stand: one for `text`, one for each of `parts`. */
export type Placed<Value> = Seed<Value> & { stretches: [Stretch, ...Stretch[]] }

export type StatementPassage = Placed<z.infer<typeof statementPassage>>
export type EventPassage = Placed<z.infer<typeof eventPassage>>
type AnswerPassage = Placed<z.infer<typeof answerPassage>>
type NotSpeechPassage = Placed<z.infer<typeof notSpeechPassage>>
type RepeatsPassage = Placed<z.infer<typeof repeatsPassage>>

/** The passages of one article whose words stand where they should, in the order of its yaml. */
export type Passages = {
  statements: StatementPassage[]
  events: EventPassage[]
  answers: AnswerPassage[]
  notSpeech: NotSpeechPassage[]
  repeats: RepeatsPassage[]
  /** The others as they were written, whose words are not found or whose fields are wrong. */
  unread: unknown[]
}

/** What a passage is, is said by the first of these fields that it has; any may give answers too. */
const sorts = ['statement', 'event', 'not_speech', 'repeats', 'answers'] as const

const body: BlockKind[] = ['body']
const repeating: BlockKind[] = ['headline', 'deck', 'caption']

/** Reads the passages of an article and finds their words. */
export function readPassages(
  anatomy: Anatomy,
  article: Seed<{ passages: unknown[] }>,
  log: ProblemLog,
): Passages {
  const read: Passages = {
    statements: [],
    events: [],
    answers: [],
    notSpeech: [],
    repeats: [],
    unread: [],
  }
  article.value.passages.forEach((value, index) => {
    const raw = under(article, ['passages', index], value)
    if (!readPassage(anatomy, raw, read, log)) read.unread.push(value)
  })
  return read
}

/** Adds one passage to those of its kind; false, and a problem, where it cannot be read. */
function readPassage(
  anatomy: Anatomy,
  raw: Seed<unknown>,
  read: Passages,
  log: ProblemLog,
): boolean {
  const add = <Value>(list: Placed<Value>[], passage: Placed<Value> | null) =>
    passage !== null && list.push(passage) > 0
  switch (sorts.find((field) => raw.has(field))) {
    case 'statement':
      return add(read.statements, place(anatomy, raw, statementPassage, body, log))
    case 'event':
      return add(read.events, place(anatomy, raw, eventPassage, body, log))
    case 'not_speech':
      return add(read.notSpeech, place(anatomy, raw, notSpeechPassage, body, log))
    case 'repeats':
      return add(read.repeats, place(anatomy, raw, repeatsPassage, repeating, log))
    case 'answers':
      return add(read.answers, place(anatomy, raw, answerPassage, body, log))
    case undefined:
      log.report('UNKNOWN_PASSAGE', raw.at(), { kinds: sorts })
      return false
  }
}

/** The passage with its stretches; null, and a problem, where it has none. */
function place<Value extends Anchored>(
  anatomy: Anatomy,
  raw: Seed<unknown>,
  schema: z.ZodType<Value>,
  usual: BlockKind[],
  log: ProblemLog,
): Placed<Value> | null {
  const seed = checkSchema(raw, schema, log)
  if (seed === null) return null
  const wanted = seed.value.in === undefined ? usual : [seed.value.in]
  const [first, ...rest] = placeAll(anatomy, seed, wanted, log)
  return first === undefined ? null : { ...seed, stretches: [first, ...rest] }
}

type Anchored = {
  text?: string | undefined
  parts?: Anchor[] | undefined
  prefix?: string | undefined
  suffix?: string | undefined
  in?: BlockKind | undefined
}

function placeAll(
  anatomy: Anatomy,
  seed: Seed<Anchored>,
  wanted: BlockKind[],
  log: ProblemLog,
): Stretch[] {
  const { text, parts, prefix, suffix } = seed.value
  if ((text === undefined) === (parts === undefined)) {
    log.report('TEXT_OR_PARTS', seed.at(), {})
    return []
  }
  const anchors = parts ?? [{ text: text ?? '', prefix, suffix }]
  const at = (index: number) =>
    parts === undefined ? seed.at('text') : seed.at('parts', index, 'text')
  const found = anchors
    .map((anchor, index) => placeWords(anatomy, anchor, wanted, at(index), log))
    .filter((stretch) => stretch !== null)
  return found.length === anchors.length && areInOrder(found, at, log) ? found : []
}

function areInOrder(stretches: Stretch[], at: (index: number) => Place, log: ProblemLog): boolean {
  const wrong = stretches.findIndex(({ start }, index) => start < (stretches[index - 1]?.end ?? 0))
  if (wrong !== -1) log.report('PARTS_OUT_OF_ORDER', at(wrong), {})
  return wrong === -1
}
