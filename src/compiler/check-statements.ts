/** Statements that each read well, held against one another and against the days of their occasions. */
import { dayMs } from '#model/dating.ts'
import type { Dating, Statement, TimelineEvent } from '#model/corpus.ts'
import { isBefore } from './dating.ts'
import type { ProblemLog } from './problem-log.ts'
import type { ReadArticle } from './read-article.ts'
import type { StatementPassage } from './read-passages.ts'

/**
 * Reports in each article occasions that begin after it was published, one statement given the same words
 * twice, and the same reported words given to two statements of different speakers.
 */
export function checkStatements(
  articles: ReadArticle[],
  statements: Statement[],
  events: TimelineEvent[],
  log: ProblemLog,
) {
  const speakers = new Map(statements.map(({ id, speaker }) => [id, String(speaker)]))
  const datings = new Map(events.map(({ id, dating }) => [id, dating]))
  for (const source of articles) {
    checkSameWords(source.passages.statements, speakers, log)
    const { published } = source.article
    if (published === null) continue
    for (const passage of source.passages.statements) {
      checkOccasion(passage, published, datings, log)
    }
  }
}

function checkOccasion(
  passage: StatementPassage,
  published: Dating,
  datings: ReadonlyMap<string, Dating | null>,
  log: ProblemLog,
) {
  const occasion = passage.value.occasion?.is
  const dating = occasion === undefined ? null : (datings.get(occasion) ?? null)
  if (occasion === undefined || dating === null || !precedes(published, dating)) return
  const place = passage.at('occasion', 'is')
  const [begins, day] = [dating.when, published.when]
  log.report('OCCASION_AFTER_PUBLICATION', place, { occasion, begins, published: day })
}

/** A day without a clock time may be the day before in the zone where the article was published. */
function precedes(published: Dating, occasion: Dating): boolean {
  if (published.instant !== null) return isBefore(published, occasion)
  const next = published.latest && dayAfter(published.latest)
  return next !== null && occasion.earliest !== null && next < occasion.earliest
}

const dayAfter = (day: string) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

function checkSameWords(
  passages: StatementPassage[],
  speakers: ReadonlyMap<string, string>,
  log: ProblemLog,
) {
  const earlier = new Map<string, StatementPassage[]>()
  for (const passage of passages) {
    const key = passage.stretches.map(({ start, end }) => `${start}-${end}`).join()
    const others = earlier.get(key) ?? []
    earlier.set(key, [...others, passage])
    const { statement, form } = passage.value
    const place = passage.at('statement')
    const same = others.find(({ value }) => value.statement === statement)
    const bothReported = (other: StatementPassage) =>
      form === 'reported' && other.value.form === 'reported'
    const other = others.find(
      (one) => bothReported(one) && speakers.get(one.value.statement) !== speakers.get(statement),
    )
    if (same !== undefined) {
      log.report('RENDERED_TWICE', place, { statement, where: log.nameOf(same.at('statement')) })
    } else if (other !== undefined) {
      const where = log.nameOf(other.at('statement'))
      log.report('WORDS_OF_TWO_SPEAKERS', place, { statement, other: other.value.statement, where })
    }
  }
}
