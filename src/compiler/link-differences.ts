import type { Answer, Difference, Passage } from '#model/corpus.ts'
import { toProvenance } from './check-values.ts'
import { findWithin } from './find-anchor.ts'
import type { Linking } from './linking.ts'
import type { Seed } from './parse-yaml.ts'
import { under } from './parse-yaml.ts'
import { areWholeWords } from './place-words.ts'
import type { ReadArticle } from './read-article.ts'
import { checkUnique } from './read-lists.ts'
import type { Placed } from './read-passages.ts'
import type { DifferenceSeed } from './seed-schema.ts'
import { cutOf } from './sentence-cut.ts'
import type { Stretch } from './stretch.ts'
import { touching } from './stretch.ts'
import { answerId } from './unread.ts'

type Evidence = Answer['evidence'][number]

type GivenAnswer = {
  question: string
  answer: string
  words: string
  prefix?: string | undefined
  suffix?: string | undefined
  basis: 'stated' | 'inferred'
  because?: string | undefined
}

/** Evidence by question and answer, and by question the answer that words of an article already give. */
type EvidenceIndex = { evidence: Map<string, Evidence[]>; given: Map<string, string> }

/** The differences in the order of the seeds, each answer with the words of every passage that gives it. */
export function linkDifferences(
  differences: Seed<DifferenceSeed>[],
  articles: ReadArticle[],
  linking: Linking,
): Difference[] {
  const answers = new Map(
    differences.map(({ value }) => [value.id, value.answers.map((answer) => answer.id)]),
  )
  const { evidence } = collectEvidence(articles, answers, linking)
  return differences.map((seed) => {
    const { id, question, why, events } = seed.value
    checkDifference(seed, evidence, linking)
    return {
      id,
      question,
      why,
      events,
      answers: seed.value.answers.map((answer) => ({
        id: answer.id,
        answer: answer.label,
        evidence: evidence.get(answerId(id, answer.id)) ?? [],
      })),
    }
  })
}

function collectEvidence(
  articles: ReadArticle[],
  answers: ReadonlyMap<string, string[]>,
  linking: Linking,
): EvidenceIndex {
  const index: EvidenceIndex = { evidence: new Map(), given: new Map() }
  for (const source of articles) {
    const { statements, events, answers: bare } = source.passages
    const passages = [...statements, ...events, ...bare].toSorted(
      (left, right) => left.stretches[0].start - right.stretches[0].start,
    )
    const verbatim = verbatimIn(source)
    for (const passage of passages) {
      collectAnswers(source, passage, answers, index, verbatim, linking)
    }
  }
  return index
}

/** The words that stood in quotation marks, in text order. */
const verbatimIn = ({ rendered }: ReadArticle): Passage[] =>
  rendered
    .flatMap(({ words }) => words.filter(({ kind }) => kind === 'verbatim'))
    .toSorted((left, right) => left.start - right.start)

/** Whether the words of an answer are a part of a sentence; a quotation ends what it is of. */
function cutOfWords(
  { article, text }: ReadArticle,
  verbatim: readonly Passage[],
  words: Stretch,
): Evidence['cut'] {
  const [quoted] = touching(verbatim, words)
  const isQuoted = quoted !== undefined && quoted.start <= words.start && words.end <= quoted.end
  const exact = text.slice(words.start, words.end)
  const kind = isQuoted ? 'verbatim' : 'context'
  return cutOf(text, article.blocks, [{ ...words, exact, silence: 0, kind }])
}

type Answered = Placed<{ answers: GivenAnswer[] }>

/** Whether question and answer are known; of what is not, nothing is said to be missing. */
function isKnown(
  passage: Answered,
  at: number,
  { question, answer }: GivenAnswer,
  known: ReadonlyMap<string, string[]>,
  { references, unread, log }: Linking,
): boolean {
  if (!references.check('question', question, passage.at('answers', at, 'question'))) {
    unread.add('answer')
    return false
  }
  const ids = known.get(question)
  if (ids === undefined || ids.includes(answer)) return true
  for (const id of ids) unread.add('answer', answerId(question, id))
  const place = passage.at('answers', at, 'answer')
  log.report('UNKNOWN_REFERENCE', place, { kind: 'answer', id: answer, known: ids })
  return false
}

/** Where the words of an answer stand in its passage; null, and a problem, unless once and as whole words. */
function findWords(
  text: string,
  passage: Answered,
  at: number,
  { words, prefix, suffix }: GivenAnswer,
  { log }: Linking,
): Stretch | null {
  const anchor = { text: words, prefix, suffix }
  const found = passage.stretches.flatMap((stretch) => findWithin(text, anchor, stretch))
  const place = passage.at('answers', at, 'words')
  const [only] = found
  if (only === undefined || found.length > 1) {
    log.report('ANSWER_OUTSIDE_TEXT', place, { words })
    return null
  }
  return areWholeWords(text, only, place, log) ? only : null
}

/** Whether the same words give no other answer to the question already; a problem where they do. */
function isOnlyAnswer(
  spot: string,
  passage: Answered,
  at: number,
  { question, answer, words }: GivenAnswer,
  { given }: EvidenceIndex,
  { log }: Linking,
): boolean {
  const other = given.get(spot) ?? answer
  given.set(spot, other)
  if (other === answer) return true
  const place = passage.at('answers', at, 'answer')
  log.report('ANSWERED_TWICE', place, { words, question, answer, other })
  return false
}

function collectAnswers(
  source: ReadArticle,
  passage: Answered,
  known: ReadonlyMap<string, string[]>,
  index: EvidenceIndex,
  verbatim: readonly Passage[],
  linking: Linking,
) {
  const { article, text } = source
  passage.value.answers.forEach((given, at) => {
    if (!isKnown(passage, at, given, known, linking)) return
    const key = answerId(given.question, given.answer)
    const found = findWords(text, passage, at, given, linking)
    if (found === null) return linking.unread.add('answer', key)
    const { start, end } = found
    const evidence = index.evidence.get(key) ?? []
    index.evidence.set(key, evidence)
    const spot = [article.id, given.question, start, end].join(' ')
    if (!isOnlyAnswer(spot, passage, at, given, index, linking)) return
    const basis = toProvenance(given, 'answer', passage.at('answers', at, 'basis'), linking.log)
    const cut = cutOfWords(source, verbatim, found)
    const exact = text.slice(start, end)
    addEvidence(evidence, { article: article.id, start, end, exact, cut, ...basis })
  })
}

/** A statement and an event may both rest on the same words: what is inferred for one of them stays so. */
function addEvidence(evidence: Evidence[], added: Evidence) {
  const isSame = ({ article, start, end }: Evidence) =>
    article === added.article && start === added.start && end === added.end
  const known = evidence.findIndex(isSame)
  if (known === -1) evidence.push(added)
  else if (added.basis === 'inferred') evidence[known] = added
}

function checkDifference(
  seed: Seed<DifferenceSeed>,
  evidence: EvidenceIndex['evidence'],
  { references, unread, log }: Linking,
) {
  const { id: question, events, answers } = seed.value
  events.forEach((event, index) => references.check('event', event, seed.at('events', index)))
  const seeds = answers.map((answer, index) => under(seed, ['answers', index], answer))
  checkUnique(seeds, 'answer', log)
  if (answers.length < 2) {
    log.report('TOO_FEW_ANSWERS', seed.keyAt('answers'), { question, count: answers.length })
  }
  answers.forEach(({ id: answer }, index) => {
    const id = answerId(question, answer)
    if (evidence.has(id) || unread.has('answer', id)) return
    log.report('ANSWER_WITHOUT_EVIDENCE', seed.at('answers', index, 'id'), { question, answer })
  })
}
