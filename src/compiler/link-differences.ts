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

function collectAnswers(
  source: ReadArticle,
  passage: Placed<{ answers: GivenAnswer[] }>,
  known: ReadonlyMap<string, string[]>,
  index: EvidenceIndex,
  verbatim: readonly Passage[],
  { references, unread, log }: Linking,
) {
  const { article, text } = source
  passage.value.answers.forEach((given, at) => {
    const { question, answer, words, prefix, suffix } = given
    if (!references.check('question', question, passage.at('answers', at, 'question'))) {
      return unread.add('answer')
    }
    const ids = known.get(question)
    if (ids !== undefined && !ids.includes(answer)) {
      for (const id of ids) unread.add('answer', answerId(question, id))
      const place = passage.at('answers', at, 'answer')
      return log.report('UNKNOWN_REFERENCE', place, { kind: 'answer', id: answer, known: ids })
    }
    const anchor = { text: words, prefix, suffix }
    const found = passage.stretches.flatMap((stretch) => findWithin(text, anchor, stretch))
    const [only] = found
    if (only === undefined || found.length > 1) {
      unread.add('answer', answerId(question, answer))
      return log.report('ANSWER_OUTSIDE_TEXT', passage.at('answers', at, 'words'), { words })
    }
    if (!areWholeWords(text, only, passage.at('answers', at, 'words'), log)) {
      return unread.add('answer', answerId(question, answer))
    }
    const key = answerId(question, answer)
    const exact = text.slice(only.start, only.end)
    const evidence = index.evidence.get(key) ?? []
    index.evidence.set(key, evidence)
    const spot = [article.id, question, only.start, only.end].join(' ')
    const other = index.given.get(spot) ?? answer
    index.given.set(spot, other)
    if (other !== answer) {
      const place = passage.at('answers', at, 'answer')
      return log.report('ANSWERED_TWICE', place, { words, question, answer, other })
    }
    const grounds = toProvenance(given, 'answer', passage.at('answers', at, 'basis'), log)
    const cut = cutOfWords(source, verbatim, only)
    addEvidence(evidence, { article: article.id, ...only, exact, cut, ...grounds })
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
