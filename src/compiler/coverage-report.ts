import type { Corpus, Statement } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { formOf, speakersOf } from '#model/statement.ts'

/** How often each name occurs, most frequent first; equal counts keep the order of the names. */
function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, left], [, right]) => right - left)
}

const print = (counts: [string, number][]) =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ') || 'none'

const nameWidth = 20
const countWidth = 5

/** A line of the report: what is counted, how many, and how they divide. */
const line = (name: string, count: number, parts = '') =>
  `${name.padEnd(nameWidth)}${String(count).padStart(countWidth)}  ${parts}`.trimEnd()

const detail = (parts: string) => `${' '.repeat(nameWidth + countWidth)}  ${parts}`

/** A line for each speaker, who says most first: how many statements, and in which forms. */
function listSpeakers(statements: readonly Statement[]): string[] {
  const said = statements.flatMap((statement) => {
    const speakers = speakersOf(statement)
    const named = speakers.length > 0 ? speakers : ['not attributed']
    return named.map((speaker) => ({ speaker, form: formOf(statement) }))
  })
  const bySpeaker = groupBy(said, ({ speaker }) => speaker)
  return tally(said.map(({ speaker }) => speaker)).map(([speaker, count]) => {
    const forms = bySpeaker.get(speaker)?.map(({ form }) => form) ?? []
    return detail(`${speaker} ${count}: ${print(tally(forms))}`)
  })
}

/** What a corpus holds, for people who want to know whether an article has been read to its end. */
export function printCoverage(corpus: Corpus, markCount: number): string {
  const { articles, statements, events, differences } = corpus
  const renderings = statements.flatMap((statement) => statement.renderings)
  const byArticle = groupBy(renderings, ({ article }) => article)
  const perArticle = articles.map(({ id, record }): [string, number] => [
    record,
    byArticle.get(id)?.length ?? 0,
  ])
  return [
    line('articles', articles.length),
    line('statements', statements.length, print(tally(statements.map(formOf)))),
    ...listSpeakers(statements),
    line('renderings', renderings.length, print(tally(renderings.map(({ form }) => form)))),
    detail(`in ${print(perArticle)}`),
    line('quotation marks', markCount, 'all accounted for'),
    line('events', events.length, print(tally(events.map(({ scope }) => scope)))),
    detail(`precision: ${print(tally(events.map((event) => event.precision ?? 'undated')))}`),
    detail(`basis: ${print(tally(events.map(({ basis }) => basis)))}`),
    line('tellings', events.flatMap(({ tellings }) => tellings).length),
    line('differences', differences.length),
    ...differences.map(({ id, answers }) => detail(`${id}: ${answers.length} answers`)),
  ].join('\n')
}
