import type { Article, Block, Passage } from '#model/corpus.ts'
import { ownLineKind } from '#model/corpus-terms.ts'
import { writtenTogether } from '#model/scripts.ts'
import { dissectArticle } from './article-anatomy.ts'
import { readArticleFacts } from './article-provenance.ts'
import { checkCutOut, checkErased } from './check-not-speech.ts'
import { checkQuotations, checkReported } from './check-quotations.ts'
import { checkSchema } from './check-schema.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Anatomy } from './place-words.ts'
import type { Names } from './name-forms.ts'
import type { ProblemLog } from './problem-log.ts'
import { marksIn } from './quotation-mark.ts'
import type { QuotationScan } from './quotation-scan.ts'
import { scanQuotations } from './quotation-scan.ts'
import type { Passages, StatementPassage } from './read-passages.ts'
import { readPassages } from './read-passages.ts'
import type { References } from './references.ts'
import type { ArticlePair } from './seed-files.ts'
import { articleSeed } from './seed-schema.ts'
import { splitRendering } from './split-rendering.ts'
import type { Unread } from './unread.ts'
import { createUnread, fieldsOf, noteUnread } from './unread.ts'

/** A passage that renders a statement, cut into verbatim words and context. */
export type RenderedPassage = { passage: StatementPassage; words: Passage[] }

/** An article with everything its own two files say, before articles are joined. */
export type ReadArticle = {
  article: Article
  text: string
  /** How many quotation marks body and apparatus have. */
  markCount: number
  /** In text order. */
  rendered: RenderedPassage[]
  passages: Passages
  /** Ids of the statements that the yaml names, those of bad passages included. */
  statementIds: Set<string>
  unread: Unread
}

/** Reads one article; null, and problems, where its yaml cannot be read as a whole. */
export function readArticle(
  pair: ArticlePair,
  zone: string,
  names: Names,
  references: References,
  log: ProblemLog,
): ReadArticle | null {
  const yaml = parseYaml(pair.yamlFile, pair.yaml, log)
  const seed = yaml && checkSchema(yaml, articleSeed, log)
  if (seed === null) return null
  const { text } = pair
  const anatomy = dissectArticle(text, seed, log)
  const facts = readArticleFacts(anatomy, seed, zone, names, references, log)
  const passages = readPassages(anatomy, seed, log)
  const scan = scanQuotations(text, anatomy.blocks, marksExplained(text, passages))
  const split = passages.statements
    .toSorted((left, right) => left.stretches[0].start - right.stretches[0].start)
    .map((passage) => ({ passage, words: splitRendering(text, scan, passage, log) }))
  const rendered = split.filter(({ words }) => words.length > 0)
  const unread = createUnread()
  for (const passage of passages.unread) noteUnread(unread, passage)
  for (const { passage, words } of split) if (words.length === 0) noteUnread(unread, passage.value)
  const isWhole = passages.unread.length === 0 && rendered.length === split.length
  if (anatomy.sound && isWhole) account(pair, anatomy, scan, passages, rendered, log)
  const statementIds = seed.value.passages.map((passage) => fieldsOf(passage)['statement'])
  return {
    article: { ...describeFile(pair, anatomy), ...facts },
    text,
    markCount: scan.count,
    rendered,
    passages,
    statementIds: new Set(statementIds.filter((id) => typeof id === 'string')),
    unread,
  }
}

function describeFile({ id }: ArticlePair, { text, blocks }: Anatomy) {
  return {
    id,
    file: `${id}.txt`,
    record: id.split('_')[0] ?? id,
    length: text.length,
    opening: openingWords(text, blocks),
    ownLines: ownLinesOf(text, blocks),
    blocks: [...blocks],
    repeats: [],
  }
}

/**
 * Marks that an author explains one by one: a not_speech passage with a single mark in it says that this mark
 * is none, and the scan does not try to pair it.
 */
function marksExplained(text: string, { notSpeech }: Passages): Set<number> {
  const marks = notSpeech.flatMap(({ stretches }) =>
    stretches.map((stretch) => marksIn(text, stretch)),
  )
  return new Set(marks.flatMap(([only, ...more]) => (only && more.length === 0 ? only.offset : [])))
}

/** Holds the quotation marks of the article against what the passages claim of it. */
function account(
  pair: ArticlePair,
  anatomy: Anatomy,
  scan: QuotationScan,
  passages: Passages,
  rendered: RenderedPassage[],
  log: ProblemLog,
) {
  const explained = passages.notSpeech.flatMap((passage) =>
    passage.stretches.map((stretch) => ({ ...stretch, place: passage.at('text') })),
  )
  const repeated = passages.repeats.flatMap((passage) =>
    passage.stretches.map((stretch) => ({ ...stretch, place: passage.at('text') })),
  )
  const verbatim = rendered.flatMap(({ passage, words }) =>
    words
      .filter(({ kind }) => kind === 'verbatim')
      .map(({ start, end }) => ({ start, end, place: passage.at('text') })),
  )
  const raw = scanQuotations(anatomy.text, anatomy.blocks)
  checkErased(anatomy.text, raw, scan, explained, log)
  checkCutOut(anatomy.text, scan, explained, verbatim, log)
  const claims = [...verbatim, ...explained, ...repeated]
  checkQuotations(anatomy, scan, claims, pair.file, log)
  const inOrder = explained.toSorted((left, right) => left.start - right.start)
  for (const { passage } of rendered) {
    if (passage.value.form === 'reported') {
      checkReported(anatomy.text, scan, passage, inOrder, log)
    }
  }
}

function ownLinesOf(text: string, blocks: readonly Block[]): Article['ownLines'] {
  return blocks.flatMap(({ kind, start, end }) => {
    const own = ownLineKind.safeParse(kind)
    return own.success ? [{ kind: own.data, start, end, exact: text.slice(start, end) }] : []
  })
}

const openingLength = 8

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** Where the words of a text end that stands between white space: several in scripts that write words together. */
function endsOfWords(token: string): number[] {
  if (!writtenTogether.test(token)) return [token.length]
  return [...segmenter.segment(token)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? index + segment.length : [],
  )
}

/** The first words of the headline, else of the body; empty where an article has neither. */
function openingWords(text: string, blocks: readonly Block[]): string {
  const first =
    blocks.find(({ kind }) => kind === 'headline') ?? blocks.find(({ kind }) => kind === 'body')
  if (first === undefined) return ''
  const words = text.slice(first.start, first.end)
  const ends = Array.from(words.matchAll(/\S+/g), ({ 0: token, index }) =>
    endsOfWords(token).map((end) => index + end),
  ).flat()
  return words.slice(0, ends[openingLength - 1] ?? words.length).replaceAll(/\s+/g, ' ')
}
