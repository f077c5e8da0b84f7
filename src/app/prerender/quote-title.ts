/** What the page of a quote is called: who says it, and as many of its first words as tell it from all others. */
import { inferredMark } from '#export/basis.ts'
import { saidWhere, speakerNames, toRendered } from '#export/rendered.ts'
import { firstWords } from '#model/first-words.ts'
import type { Corpus, Statement } from '#model/corpus.ts'
import { oncePer } from '#model/once-per.ts'
import { leadRendering } from '#model/statement.ts'
import { speakerInArticle } from '#words/not-stated.ts'
import { quoteIs } from '#words/pages.ts'

// More than the first is cut where titles are listed. The last is longer than any quote is.
const titleLengths = [60, 120, 240, 9999]
const fewestOfWords = 20

const speakerOf = (statement: Statement, corpus: Corpus): string => {
  const rendered = toRendered(corpus, statement, leadRendering(statement))
  const speaker = speakerNames(rendered) ?? speakerInArticle
  return `${speaker}${inferredMark('speaker', rendered.rendering.speakerBasis)}`
}

const titleOf = (statement: Statement, corpus: Corpus, length: number): string => {
  const speaker = speakerOf(statement, corpus)
  return quoteIs(speaker, firstWords(statement, Math.max(fewestOfWords, length - speaker.length)))
}

/** The titles of each length that are those of several statements. */
const sharedTitles = oncePer((corpus: Corpus): readonly ReadonlySet<string>[] =>
  titleLengths.map((length) => {
    const titles = corpus.statements.map((statement) => titleOf(statement, corpus, length))
    const met = new Set<string>()
    return new Set(titles.filter((title) => met.size === met.add(title).size))
  }),
)

/**
 * "Alex Stone: “The port is” …", what is inferred of the speaker marked, about 70 characters; more where
 * another quote begins with the same words, and with the occasion where all its words are the same.
 */
export const quoteTitle = (statement: Statement, corpus: Corpus): string => {
  const titles = titleLengths.map((length) => titleOf(statement, corpus, length))
  const own = titles.find((title, index) => !sharedTitles(corpus)[index]?.has(title))
  const where = saidWhere(toRendered(corpus, statement, leadRendering(statement)))
  return own ?? `${titles.at(-1)}, ${where}`
}
