/**
 * The rows under the axis. Every statement stands in one lane only: that of its first topic, of its
 * first speaker, or of the article that gives it most fully, whichever lanes are asked for.
 */
import type { Corpus, Statement } from '#model/corpus.ts'
import { shortArticleName } from '#model/article-name.ts'
import { groupBy } from '#model/group.ts'
import { shortNames } from '#model/person-name.ts'
import { carriersOf, leadRendering, speakersOf } from '#model/statement.ts'
import { speakerAlone } from '#words/not-stated.ts'

/** What lanes may stand for, in the order in which it is offered. */
export const laneKinds = ['topics', 'speakers', 'articles'] as const
/** What a lane stands for. */
export type LaneKind = (typeof laneKinds)[number]

/** What a lane is called; the empty id is that of nobody in particular. */
export type LaneName = { readonly id: string; readonly label: string }

export type Lane = LaneName & {
  /** The statements of each column, in the order of the columns; empty where it has none. */
  readonly cells: readonly (readonly Statement[])[]
  readonly count: number
}

export type Lanes = {
  /** Those first told come first. */
  readonly lanes: readonly Lane[]
  /** The names of lanes that no statement is drawn in. */
  readonly empty: readonly LaneName[]
}

const nameless: LaneName = { id: '', label: speakerAlone }

const namesOf: Readonly<Record<LaneKind, (corpus: Corpus) => readonly LaneName[]>> = {
  topics: ({ topics }) => topics,
  // People who are only spoken of are no lane that somebody would look for.
  speakers: ({ people, statements }) => {
    const speaking = new Set(statements.flatMap(speakersOf))
    const names = people.filter(({ id }) => speaking.has(id))
    return [
      ...names.map(({ id, name }) => ({ id, label: shortNames(people).get(id) ?? name })),
      nameless,
    ]
  },
  articles: ({ articles, people }) =>
    articles.map((article) => ({ id: article.id, label: shortArticleName(article, people) })),
}

/** Every lane that the statement belongs to, the one that it is drawn in first. */
export const lanesOf = (statement: Statement, kind: LaneKind): readonly string[] => {
  switch (kind) {
    case 'topics':
      return statement.topics
    case 'speakers': {
      const speakers = speakersOf(statement)
      return speakers.length > 0 ? speakers : [nameless.id]
    }
    case 'articles':
      return [...new Set([leadRendering(statement).article, ...carriersOf(statement)])]
  }
}

/** What the lane is called that the statement is drawn in. */
export const laneNameOf = (statement: Statement, kind: LaneKind, corpus: Corpus): string => {
  const [lane] = lanesOf(statement, kind)
  return namesOf[kind](corpus).find(({ id }) => id === lane)?.label ?? nameless.label
}

const firstCell = ({ cells }: Lane): number => cells.findIndex((cell) => cell.length > 0)

type Columns = readonly { readonly statements: readonly Statement[] }[]

/**
 * A lane for each name with statements: first told first, then in the order of the corpus. Every
 * statement of the columns stands in one cell.
 */
export const toLanes = (kind: LaneKind, corpus: Corpus, columns: Columns): Lanes => {
  const cells = columns.map(({ statements }) =>
    groupBy(statements, (each) => lanesOf(each, kind)[0]),
  )
  const lanes = namesOf[kind](corpus).map(({ id, label }) => {
    const row = cells.map((byLane) => byLane.get(id) ?? [])
    return { id, label, cells: row, count: row.reduce((sum, cell) => sum + cell.length, 0) }
  })
  return {
    lanes: lanes.filter(({ count }) => count > 0).toSorted((a, b) => firstCell(a) - firstCell(b)),
    empty: lanes.filter(({ id, count }) => count === 0 && id !== nameless.id),
  }
}
