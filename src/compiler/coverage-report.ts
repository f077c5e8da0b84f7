import type { Compilation } from './compile-corpus.ts'
import type { Corpus } from '#model/corpus.ts'

/** Counts how often each name occurs, most frequent first; equal counts keep the order of the names. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([, left], [, right]) => right - left)
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ') || 'none'
}

/** A line of the report: what is counted, how many, and how they divide. */
const line = (name: string, count: number, ...parts: string[]) =>
  [`${name.padEnd(16)}${String(count).padStart(5)}`, ...parts].join('   ')

const speakersOf = ({ speaker }: Corpus['statements'][number]) =>
  speaker === null ? ['not attributed'] : [speaker].flat()

/** What a corpus holds, for people who want to know whether an article has been read to its end. */
export function printCoverage(
  corpus: Corpus,
  { markCount }: Pick<Compilation, 'markCount'>,
): string {
  const { articles, statements, events, differences, people, topics } = corpus
  const renderings = statements.flatMap((statement) => statement.renderings)
  const rendered = articles.map(({ id, record }) => {
    const here = renderings.filter(({ article }) => article === id)
    return `${record} ${here.length}`
  })
  return [
    line('articles', articles.length, `renderings in each: ${rendered.join(', ')}`),
    line('statements', statements.length, `by speaker: ${tally(statements.flatMap(speakersOf))}`),
    line('renderings', renderings.length, `by form: ${tally(renderings.map(({ form }) => form))}`),
    line('quotation marks', markCount, 'all accounted for'),
    line(
      'events',
      events.length,
      `by precision: ${tally(events.map(({ precision }) => precision ?? 'undated'))}`,
      `by basis: ${tally(events.map(({ basis }) => basis))}`,
    ),
    line('tellings', events.flatMap(({ tellings }) => tellings).length),
    line(
      'differences',
      differences.length,
      `answers: ${tally(differences.map(({ id, answers }) => `${id} (${answers.length})`))}`,
    ),
    line('people', people.length),
    line('topics', topics.length),
  ].join('\n')
}
