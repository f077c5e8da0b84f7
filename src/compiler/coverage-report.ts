import type { Corpus, Form, Statement } from '#model/corpus.ts'

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

const fullest: readonly Form[] = ['direct', 'partial', 'reported']

/** The fullest form in which any article renders a statement. */
function formOf({ renderings }: Statement): string {
  return fullest.find((form) => renderings.some((one) => one.form === form)) ?? 'reported'
}

function speakersOf({ speaker }: Statement): string[] {
  return speaker === null ? ['not attributed'] : [speaker].flat()
}

/** What a corpus holds, for people who want to know whether an article has been read to its end. */
export function printCoverage(corpus: Corpus, markCount: number): string {
  const { articles, statements, events, differences } = corpus
  const renderings = statements.flatMap((statement) => statement.renderings)
  const perArticle = articles.map(({ id, record }): [string, number] => [
    record,
    renderings.filter(({ article }) => article === id).length,
  ])
  const speakers = tally(statements.flatMap(speakersOf)).map(([speaker, count]) => {
    const said = statements.filter((statement) => speakersOf(statement).includes(speaker))
    return detail(`${speaker} ${count}: ${print(tally(said.map(formOf)))}`)
  })
  return [
    line('articles', articles.length),
    line('statements', statements.length, print(tally(statements.map(formOf)))),
    ...speakers,
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
