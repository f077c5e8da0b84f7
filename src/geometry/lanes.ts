/** The rows under the axis: each statement in the lane of its first topic, in its column. */
import type { Statement, Topic } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import type { Column } from './arrangement.ts'

export type Lane = {
  topic: Topic
  /** The statements of each column, in the order of the columns; empty where it has none. */
  cells: readonly (readonly Statement[])[]
  count: number
}

export type Lanes = {
  lanes: readonly Lane[]
  /** Topics that no statement is drawn under. */
  empty: readonly Topic[]
}

/** A lane for each topic with statements, in the order of the topics; every statement in one cell. */
export const toLanes = (topics: readonly Topic[], columns: readonly Column[]): Lanes => {
  const cells = columns.map(({ statements }) => groupBy(statements, (each) => each.topics[0]))
  const lanes = topics.map((topic) => {
    const row = cells.map((byTopic) => byTopic.get(topic.id) ?? [])
    return { topic, cells: row, count: row.reduce((sum, cell) => sum + cell.length, 0) }
  })
  return {
    lanes: lanes.filter(({ count }) => count > 0),
    empty: lanes.filter(({ count }) => count === 0).map(({ topic }) => topic),
  }
}
