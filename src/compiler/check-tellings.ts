import type { Telling } from '#model/corpus.ts'
import { canAgree } from './dating.ts'
import type { ToldPassage } from './link-events.ts'
import type { ProblemLog } from './problem-log.ts'

/**
 * Reports tellings of one event that disagree without a declared difference. Tellings that say and answer the
 * same count as one, so that the work grows with what is said and not with how many say it.
 */
export function checkTellings(told: ReadonlyMap<string, ToldPassage[]>, log: ProblemLog) {
  for (const [event, group] of told) {
    const distinct = distinctTellings(group)
    distinct.forEach((one, index) => {
      const other = distinct
        .slice(0, index)
        .find((earlier) => disagree(earlier.telling, one.telling) && !declared(earlier, one))
      if (other === undefined) return
      const place = one.passage.at('says', 'when')
      const there = describe(other.telling)
      const where = log.nameOf(other.passage.at('says'))
      log.report('TELLINGS_DISAGREE', place, { event, here: describe(one.telling), there, where })
    })
  }
}

function distinctTellings(group: ToldPassage[]): ToldPassage[] {
  const distinct = new Map<string, ToldPassage>()
  for (const told of group) {
    const answers = told.passage.value.answers.map(
      ({ question, answer }) => `${question}=${answer}`,
    )
    const key = [told.telling.when, told.telling.partOfDay, ...answers.toSorted()].join(' ')
    if (!distinct.has(key)) distinct.set(key, told)
  }
  return [...distinct.values()]
}

/** Dates that cannot both be true, or two different parts of the day. Status alone is no disagreement. */
function disagree(left: Telling, right: Telling): boolean {
  if (left.dating && right.dating && !canAgree(left.dating, right.dating)) return true
  return left.partOfDay !== null && right.partOfDay !== null && left.partOfDay !== right.partOfDay
}

/** Whether both passages answer one question, and answer it differently. */
function declared(left: ToldPassage, right: ToldPassage): boolean {
  const given = new Map(
    left.passage.value.answers.map(({ question, answer }) => [question, answer]),
  )
  return right.passage.value.answers.some(({ question, answer }) => {
    const other = given.get(question)
    return other !== undefined && other !== answer
  })
}

const describe = ({ when, partOfDay }: Telling) => [when, partOfDay].filter(Boolean).join(', ')
