/** A rendering together with what it is a rendering of: the row of most exports. */
import type { Article, Corpus, Rendering, Statement, TimelineEvent } from '#model/corpus.ts'
import { formatDate, formatDating, occasionOf, saidBy } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { speakersOf } from '#model/statement.ts'
import { cutPiece, isIn } from '#model/word-marks.ts'
import type { Piece } from '#model/wording.ts'
import { toPieces } from '#model/wording.ts'
import { inferredMark } from './basis.ts'

export type Rendered = {
  corpus: Corpus
  statement: Statement
  rendering: Rendering
  /** The article that carries it. */
  article: Article
  /** The event at which it was said; null where the articles do not say. */
  occasion: TimelineEvent | null
}

/** A rendering with its surroundings. Throws where the corpus has no such article. */
export const toRendered = (
  corpus: Corpus,
  statement: Statement,
  rendering: Rendering,
): Rendered => {
  const article = byId(corpus.articles).get(rendering.article)
  if (!article) throw new Error(`The corpus has no article "${rendering.article}".`)
  return { corpus, statement, rendering, article, occasion: occasionOf(statement, corpus) }
}

/** Every rendering of a corpus, by statement, in their order. */
export const listRendered = (corpus: Corpus): readonly Rendered[] =>
  corpus.statements.flatMap((statement) =>
    statement.renderings.map((rendering) => toRendered(corpus, statement, rendering)),
  )

/** Identifies a rendering for as long as its article has the same bytes: statement, article, place. */
export const renderingId = ({ statement, rendering }: Rendered): string =>
  `${statement.id}~${rendering.article}~${rendering.passages[0]?.start ?? 0}`

/** The name of a person or organisation; its id where the corpus has none of that id. */
export const nameOf = (corpus: Corpus, id: string): string =>
  byId(corpus.people).get(id)?.name ?? id

const list = new Intl.ListFormat('en-GB')

/** "Alex Stone and Alex Reed"; empty without names. */
export const listNames = (names: readonly string[]): string => list.format(names)

/** "Alex Stone and Alex Reed"; null where the article does not attribute the words. */
export const speakerNames = ({ corpus, statement }: Rendered): string | null =>
  listNames(speakersOf(statement).map((id) => nameOf(corpus, id))) || null

/**
 * The words as the page shows them: quotation marks only around what is verbatim. With `sic`, each mistake of
 * the article is followed by "[sic]".
 */
export const wordsOf = ({ rendering }: Rendered, { sic = false } = {}): string => {
  const mistakes = sic ? rendering.sic : []
  const print = (piece: Piece): string =>
    cutPiece(piece, mistakes)
      .map((segment) => (isIn(segment, mistakes) ? `${segment.text} [sic]` : segment.text))
      .join('')
  return toPieces([rendering])
    .flat()
    .map((piece) => `${piece.lead}${print(piece)}${piece.trail}`)
    .join('')
}

/**
 * When it was said, with what of it was inferred: "Wednesday 12 May 2021 (date inferred)", "date not
 * stated"; without an occasion the last day it can have been, "by 12 May 2021 (date inferred)".
 */
export const saidWhen = ({ statement, occasion, corpus }: Rendered): string => {
  if (!occasion) return `by ${formatDate(saidBy(statement, corpus))} (date inferred)`
  if (!occasion.dating) return 'date not stated'
  return `${formatDating(occasion.dating)}${inferredMark('date', occasion)}`
}

/** The occasion with what of it was inferred; "occasion not stated" where there is none. */
export const saidWhere = ({ rendering, occasion }: Rendered): string =>
  occasion
    ? `${occasion.title}${inferredMark('occasion', rendering.occasionBasis)}`
    : 'occasion not stated'
