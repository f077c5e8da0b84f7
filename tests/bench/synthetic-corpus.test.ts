import { describe, expect, it } from 'vitest'
import { corpusSchema } from '../../src/model/corpus.ts'
import { busySpan, createSyntheticCorpus, filteredPerson } from './synthetic-corpus.ts'

describe('createSyntheticCorpus', () => {
  it('makes the same corpus each time', () => {
    expect(createSyntheticCorpus(100)).toEqual(createSyntheticCorpus(100))
  })

  it('begins a larger corpus with the events of a smaller one', () => {
    const few = createSyntheticCorpus(14).events
    expect(createSyntheticCorpus(100).events.slice(0, 14)).toEqual(few)
  })

  it('makes what a compiler could have made', () => {
    expect(() => corpusSchema.parse(createSyntheticCorpus(100))).not.toThrow()
  })

  it('gives every event a clock time within the five days', () => {
    const { events } = createSyntheticCorpus(1000)
    const instants = events.map(({ dating }) => dating?.instant ?? Number.NaN)
    expect(events).toHaveLength(1000)
    expect(Math.min(...instants)).toBeGreaterThanOrEqual(busySpan.start)
    expect(Math.max(...instants)).toBeLessThan(busySpan.end)
  })

  it('has about one statement for each event', () => {
    const { statements } = createSyntheticCorpus(1000)
    expect(statements.length).toBeGreaterThan(900)
    expect(statements.length).toBeLessThan(1100)
  })

  it('lets one event in about eight pass the filter of the bench', () => {
    const { events } = createSyntheticCorpus(1000)
    const passing = events.filter((event) => event.with.includes(filteredPerson)).length
    expect(passing).toBeGreaterThan(80)
    expect(passing).toBeLessThan(170)
  })
})
