/** A statement as a whole: what its renderings together say of speaker, form and carriers. */
import { by } from '#words/dates.ts'
import { forms } from '#words/forms.ts'
import { allOf } from '#words/lists.ts'
import * as notStated from '#words/not-stated.ts'
import * as words from '#words/statements.ts'
import { isInferred } from './basis.ts'
import type { Corpus, Form, Provenance, Rendering, Statement } from './corpus.ts'
import {
  dayOfStatement,
  formatDate,
  formatDating,
  formatDay,
  formatDayOfMonth,
  isVisitDay,
  occasionOf,
  saidBy,
} from './dating.ts'
import { hasClock } from './instants.ts'
import { byId } from './lookup.ts'
import { shortNames } from './person-name.ts'

/** Who speaks: none where the articles do not attribute the words, several where they spoke as one. */
export const speakersOf = ({ speaker }: Pick<Statement, 'speaker'>): readonly string[] =>
  speaker === null ? [] : typeof speaker === 'string' ? [speaker] : speaker

const fullness: Readonly<Record<Form, number>> = { direct: 2, partial: 1, reported: 0 }

const verbatimLength = ({ passages }: Rendering): number =>
  passages.reduce(
    (length, { kind, start, end }) => length + (kind === 'verbatim' ? end - start : 0),
    0,
  )

/** How many of its speaker and its occasion the article states. */
const countStated = ({ speakerBasis, occasionBasis }: Rendering): number =>
  Number(!isInferred(speakerBasis)) + Number(!isInferred(occasionBasis))

/** How far the first is to be preferred; negative for the second. */
const compareRenderings = (a: Rendering, b: Rendering): number =>
  fullness[a.form] - fullness[b.form] ||
  countStated(a) - countStated(b) ||
  verbatimLength(a) - verbatimLength(b)

/**
 * The rendering that stands for the statement wherever only one is shown: direct before partial before
 * reported, then the one that states most of speaker and occasion, then most verbatim words, then first.
 */
export const leadRendering = ({ renderings }: Pick<Statement, 'renderings'>): Rendering =>
  renderings.reduce((lead, one) => (compareRenderings(one, lead) > 0 ? one : lead))

/** The form of the rendering that stands for it. */
export const formOf = (statement: Pick<Statement, 'renderings'>): Form =>
  leadRendering(statement).form

/** Ids of the articles that carry the statement, each once, in the order of its renderings. */
export const carriersOf = ({ renderings }: Pick<Statement, 'renderings'>): readonly string[] => [
  ...new Set(renderings.map((rendering) => rendering.article)),
]

/** Whether it shares less than half of all words with the fullest: that both are one statement is concluded. */
export const isTakenAsSame = ({ comparison }: Pick<Rendering, 'comparison'>): boolean =>
  comparison?.likeness === 'apart'

/**
 * "4 articles, 2 origins (1 inferred); 1 origin not stated". Origins are counted once however many articles took
 * from them; an article that does not state one is told apart and never counted as one more. Where the articles
 * are counted together by conclusion alone, this is said behind them.
 */
export const describeCarriers = (statement: Pick<Statement, 'renderings'>): string => {
  const { renderings } = statement
  const origins = new Set(renderings.flatMap(({ origin }) => origin ?? [])).size
  const firm = new Set(
    renderings.flatMap(({ origin, originBasis }) =>
      isInferred(originBasis) ? [] : (origin ?? []),
    ),
  ).size
  const silent = new Set(renderings.flatMap(({ origin, article }) => (origin ? [] : article))).size
  const counted = words.carriers(carriersOf(statement).length, { origins, firm, silent })
  return renderings.some(isTakenAsSame) ? words.takenAsOne(counted) : counted
}

const mark = (text: string, provenance: Provenance | null): string =>
  isInferred(provenance) ? words.inferred(text) : text

/** With its year where it lies outside the visit. */
const spokenLastDay = (day: string, statement: Statement, corpus: Corpus): string => {
  const last = saidBy(statement, corpus)
  return last === day ? formatDayOfMonth(day) : formatDate(last)
}

const spokenDay = (statement: Statement, corpus: Corpus): readonly string[] => {
  const day = dayOfStatement(statement, corpus)
  const occasion = occasionOf(statement, corpus)
  if (!isVisitDay(day)) {
    return [occasion?.dating ? mark(formatDating(occasion.dating), occasion) : formatDay(day)]
  }
  if (!occasion) return [by(spokenLastDay(day, statement, corpus)), notStated.hour]
  const date = formatDayOfMonth(day)
  const hour = occasion.dating && hasClock(occasion.dating) ? [] : [notStated.hour]
  return [mark(date, occasion), ...hour]
}

const spokenOccasion = (statement: Statement, corpus: Corpus): string => {
  const occasion = occasionOf(statement, corpus)
  if (!occasion) return notStated.occasion
  return mark(occasion.title, leadRendering(statement).occasionBasis)
}

/** Who says it, in short names: "Okafor and Brandt", "Not attributed". */
export const spokenNames = (statement: Statement, { people }: Corpus): string => {
  const names = shortNames(people)
  return allOf(speakersOf(statement).map((id) => names.get(id) ?? id)) || notStated.speakerAlone
}

/** Who says it, and in which form an article gives it: "Okafor, direct quote", "Not attributed, reported". */
export const spokenSource = (statement: Statement, corpus: Corpus, form: Form): string => {
  const spoken = spokenNames(statement, corpus)
  return words.source(mark(spoken, leadRendering(statement).speakerBasis), forms[form])
}

/**
 * The sentence that stands for a statement's mark where it is heard instead of seen: "Okafor, direct
 * quote, Talks at the harbour, 8 March (inferred), hour not stated, Tides, 3 articles". The form is that
 * of the fullest rendering unless another is meant; what no article states is marked as in that one.
 */
export const spokenSentence = (
  statement: Statement,
  corpus: Corpus,
  form: Form = formOf(statement),
): string => {
  const [topic = ''] = statement.topics
  return words.spoken({
    source: spokenSource(statement, corpus, form),
    occasion: spokenOccasion(statement, corpus),
    when: spokenDay(statement, corpus),
    topic: byId(corpus.topics).get(topic)?.label ?? topic,
    articles: carriersOf(statement).length,
  })
}
