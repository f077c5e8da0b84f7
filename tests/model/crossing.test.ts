import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countCrossings,
  findSpeakers,
  isCrossedAt,
  tally,
  toggleCrossing,
} from '#model/crossing.ts'
import { defaultRoles, emptyFilter } from '#model/filter.ts'
import { findVisible } from '#model/visible.ts'
import { someFiltered } from '../support/corpus-arbitraries.ts'
import { aCorpus, aPerson, aSmallVisit, aStatement } from '../support/corpus-builders.ts'

const reedOnPorts = { people: ['reed'], topics: ['ports'] }

describe('findSpeakers', () => {
  it('lists who speaks in the order of the people, and nobody last', () => {
    expect(findSpeakers(aSmallVisit())).toEqual(['stone', 'reed', null])
  })

  it('lists nobody where every word is attributed', () => {
    const people = [aPerson({ id: 'reed' }), aPerson()]
    const statements = [aStatement(), aStatement({ id: 'both', speaker: ['stone', 'reed'] })]
    expect(findSpeakers(aCorpus({ people, statements }))).toEqual(['reed', 'stone'])
  })
})

describe('tally', () => {
  it('counts a statement on two topics under each, and once in the total', () => {
    const { total, topics } = tally([aStatement({ topics: ['trade', 'ports'] }), aStatement()])
    expect(total).toBe(2)
    expect([...topics]).toEqual([
      ['trade', 2],
      ['ports', 1],
    ])
  })
})

describe('countCrossings', () => {
  it('gives each figure as the filter shows it once that crossing is chosen', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const { all, speakers } = countCrossings(corpus, filter)
        const shown = (people: readonly string[], topics: readonly string[]) =>
          findVisible(corpus, { ...filter, people, topics, roles: defaultRoles }).statements.size
        expect(all.total).toBe(shown([], []))
        for (const { id: topic } of corpus.topics) {
          expect(all.topics.get(topic) ?? 0).toBe(shown([], [topic]))
        }
        for (const [speaker, { total, topics }] of speakers) {
          if (speaker === null) continue
          expect(total).toBe(shown([speaker], []))
          for (const { id: topic } of corpus.topics) {
            expect(topics.get(topic) ?? 0).toBe(shown([speaker], [topic]))
          }
        }
      }),
    )
  })

  it('leaves no statement out: those of nobody and of each speaker add up to all, or more', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const { all, speakers, onSeveral } = countCrossings(corpus, filter)
        const tallies = [...speakers.values()]
        const sum = tallies.reduce((total, each) => total + each.total, 0)
        const isJoint = corpus.statements.some(({ speaker }) => Array.isArray(speaker))
        expect(sum).toBeGreaterThanOrEqual(all.total)
        expect(sum === all.total || isJoint).toBe(true)
        const onTopics = [...all.topics.values()].reduce((a, b) => a + b, 0)
        expect(onTopics === all.total).toBe(onSeveral === 0)
      }),
    )
  })

  it('counts within what other facets leave, and ignores the people and topics that are chosen', () => {
    const visit = aSmallVisit()
    const filter = { ...emptyFilter, articles: ['001_bb'], ...reedOnPorts }
    const { all, speakers } = countCrossings(visit, filter)
    expect(all.total).toBe(2)
    expect(speakers.get('stone')?.total).toBe(1)
    expect(speakers.get(null)?.total).toBe(0)
  })
})

describe('toggleCrossing', () => {
  it('chooses just these, whatever of the same kind was chosen before, and leaves the rest', () => {
    const before = { ...emptyFilter, people: ['stone'], days: ['before'] }
    expect(toggleCrossing(before, reedOnPorts)).toEqual({ ...before, ...reedOnPorts })
  })

  it('takes back what is chosen just so', () => {
    const before = { ...emptyFilter, days: ['before'] }
    const chosen = toggleCrossing(before, reedOnPorts)
    expect(isCrossedAt(chosen, reedOnPorts)).toBe(true)
    expect(toggleCrossing(chosen, reedOnPorts)).toEqual(before)
  })

  it('means speakers, whatever role was asked for before', () => {
    const mentioned = { ...emptyFilter, ...reedOnPorts, roles: ['mentioned'] as const }
    expect(isCrossedAt(mentioned, reedOnPorts)).toBe(false)
    expect(toggleCrossing(mentioned, reedOnPorts)).toEqual({ ...emptyFilter, ...reedOnPorts })
  })

  it('does not take a wider choice for its own', () => {
    const wider = { ...emptyFilter, people: ['reed', 'stone'], topics: ['ports'] }
    expect(isCrossedAt(wider, reedOnPorts)).toBe(false)
    expect(toggleCrossing(wider, reedOnPorts)).toEqual({ ...emptyFilter, ...reedOnPorts })
  })
})
