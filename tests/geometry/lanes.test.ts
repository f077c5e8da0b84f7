import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '#geometry/arrangement.ts'
import { laneKinds, lanesOf, toLanes } from '#geometry/lanes.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

const someLanes = fc.tuple(someCorpus, fc.constantFrom(...laneKinds)).map(([corpus, kind]) => {
  const columns = arrange(corpus).stretches.flatMap((stretch) => stretch.columns)
  return { corpus, kind, columns, ...toLanes(kind, corpus, columns) }
})

describe('toLanes', () => {
  it('draws every statement once, in the first of its lanes and its own column', () => {
    fc.assert(
      fc.property(someLanes, ({ corpus, kind, columns, lanes }) => {
        const drawn = lanes.flatMap(({ id, cells }) =>
          cells.flatMap((cell, index) =>
            cell.map((statement) => {
              expect(lanesOf(statement, kind)[0]).toBe(id)
              expect(columns[index]?.statements).toContain(statement)
              return statement.id
            }),
          ),
        )
        expect(drawn.toSorted()).toEqual(corpus.statements.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('has a lane or a folded name for each topic and for each article', () => {
    fc.assert(
      fc.property(someLanes, ({ corpus, kind, lanes, empty }) => {
        fc.pre(kind !== 'speakers')
        const named = [...lanes, ...empty].map(({ id }) => id).toSorted()
        const all = kind === 'topics' ? corpus.topics : corpus.articles
        expect(named).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('puts first the lane that something is told in first', () => {
    fc.assert(
      fc.property(someLanes, ({ lanes }) => {
        const firsts = lanes.map(({ cells }) => cells.findIndex((cell) => cell.length > 0))
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
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

  it('calls speakers by their short names, and has a lane for words that nobody is given for', () => {
    const corpus = aSmallVisit()
    const columns = arrange(corpus).stretches.flatMap((stretch) => stretch.columns)
    const labels = toLanes('speakers', corpus, columns).lanes.map(({ label }) => label)
    expect(labels).toEqual(['Not attributed', 'Reed', 'Stone'])
  })
})
