/** Who said what about what as a table: a row for each topic, a column for each speaker, and totals. */
import type { Crossed, Crossing, Tally } from '#model/crossing.ts'
import { countCrossings } from '#model/crossing.ts'
import type { Corpus } from '#model/corpus.ts'
import { emptyFilter } from '#model/filter.ts'
import { oncePer } from '#model/once-per.ts'
import { shortNames, speakerMarks } from '#model/person-name.ts'
import { speakerAlone } from '#words/not-stated.ts'
import { crossing } from '#words/overviews.ts'
import type { Shade } from './shade.ts'
import { toShade } from './shade.ts'

export type CrossingColumn = {
  /** Unique among columns. */
  key: string
  name: string
  /** Of the speaker's disc; null for nobody in particular. */
  colour: number | null
  initial: string
  /** Who is chosen with a figure of it: none for everybody's, null where nobody can be chosen. */
  people: readonly string[] | null
  tally: Tally
}

/** A row; without a topic it holds the totals. */
export type CrossingRow = { topic: string | null; label: string }

const toColumn = (speaker: string | null, tally: Tally, corpus: Corpus): CrossingColumn => {
  if (speaker === null) {
    const name = speakerAlone
    return { key: 'nobody', name, colour: null, initial: '?', people: null, tally }
  }
  const { colour = null, initial = '?' } = speakerMarks(corpus).get(speaker) ?? {}
  const name = shortNames(corpus.people).get(speaker) ?? speaker
  return { key: `by-${speaker}`, name, colour, initial, people: [speaker], tally }
}

/** One column for each speaker; those of everybody come last. */
export const toColumns = (
  corpus: Corpus,
  { all, speakers }: Crossed,
): readonly CrossingColumn[] => [
  ...[...speakers].map(([speaker, tally]) => toColumn(speaker, tally, corpus)),
  { key: 'all', name: crossing.all, colour: null, initial: '', people: [], tally: all },
]

/** One row for each topic; totals come last. */
export const toRows = ({ topics }: Corpus): readonly CrossingRow[] => [
  ...topics.map(({ id, label }) => ({ topic: id, label })),
  { topic: null, label: crossing.allTopics },
]

/** The figure where they cross. */
export const countAt = ({ tally }: CrossingColumn, { topic }: CrossingRow): number =>
  topic === null ? tally.total : (tally.topics.get(topic) ?? 0)

/** What is chosen where they cross; null where nothing can be, and for everything. */
export const crossingAt = ({ people }: CrossingColumn, { topic }: CrossingRow): Crossing | null => {
  if (people === null || (people.length === 0 && topic === null)) return null
  return { people, topics: topic === null ? [] : [topic] }
}

/** How dark a figure of a speaker and a topic is drawn, whatever the filter leaves of it. */
export const shadesOf = oncePer((corpus: Corpus): ((count: number) => Shade) => {
  const { speakers } = countCrossings(corpus, emptyFilter)
  return toShade(
    Math.max(0, ...[...speakers.values()].flatMap(({ topics }) => [...topics.values()])),
  )
})
