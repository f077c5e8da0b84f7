import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '#geometry/arrangement.ts'
import { toLanes } from '#geometry/lanes.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'

const someLanes = someCorpus.map((corpus) => {
  const columns = arrange(corpus).stretches.flatMap((stretch) => stretch.columns)
  return { corpus, columns, ...toLanes(corpus.topics, columns) }
})

describe('toLanes', () => {
  it('draws every statement once, in the lane of its first topic and its own column', () => {
    fc.assert(
      fc.property(someLanes, ({ corpus, columns, lanes }) => {
        const drawn = lanes.flatMap(({ topic, cells }) =>
          cells.flatMap((cell, index) =>
            cell.map((statement) => {
              expect(statement.topics[0]).toBe(topic.id)
              expect(columns[index]?.statements).toContain(statement)
              return statement.id
            }),
          ),
        )
        expect(drawn.toSorted()).toEqual(corpus.statements.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('has a lane or a folded name for each topic, in the order of the topics', () => {
    fc.assert(
      fc.property(someLanes, ({ corpus, lanes, empty }) => {
        const named = [...lanes.map(({ topic }) => topic), ...empty]
        expect(corpus.topics.filter((topic) => named.includes(topic))).toEqual(corpus.topics)
        expect(named).toHaveLength(corpus.topics.length)
        expect(lanes.map(({ topic }) => topic)).toEqual(
          corpus.topics.filter((topic) => !empty.includes(topic)),
        )
      }),
    )
  })

  it('counts what is in its cells, and folds a lane exactly when that is nothing', () => {
    fc.assert(
      fc.property(someLanes, ({ lanes }) => {
        for (const { cells, count } of lanes) {
          expect(count).toBe(cells.flat().length)
          expect(count).toBeGreaterThan(0)
        }
      }),
    )
  })
})
