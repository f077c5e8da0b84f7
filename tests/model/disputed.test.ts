import { describe, expect, it } from 'vitest'
import { differencesByEvent, disputedIn } from '#model/disputed.ts'
import {
  aCorpus,
  aDifference,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
} from '../support/corpus-builders.ts'

const saidAt = (start: number, article = '000_aa') =>
  aStatement({
    id: `said-at-${start}`,
    renderings: [aRendering({ article, passages: [aPassage({ start })] })],
  })

const disputed = (...statements: ReturnType<typeof saidAt>[]) => {
  const differences = [aDifference()]
  const events = [anEvent(), anEvent({ id: 'dinner' })]
  return disputedIn(aCorpus({ statements, events, differences }))
}

describe('disputedIn', () => {
  it('holds the events that a difference bears on', () => {
    expect([...disputed().events]).toEqual(['talks'])
  })

  it('holds the statements whose words answer, be it with a part of the answer', () => {
    // The first answer stands in 000_aa at [0, 7).
    expect([...disputed(saidAt(0), saidAt(6), saidAt(7)).statements]).toEqual([
      'said-at-0',
      'said-at-6',
    ])
  })

  it('leaves out words at the same place of another article', () => {
    expect(disputed(saidAt(6, '002_cc')).statements.size).toBe(0)
  })

  it('is empty where the articles agree', () => {
    expect(disputedIn(aCorpus({ statements: [saidAt(0)] }))).toEqual({
      statements: new Set(),
      events: new Set(),
    })
  })
})

describe('differencesByEvent', () => {
  it('leads from an event to the first difference that bears on it', () => {
    const corpus = aCorpus({
      differences: [aDifference(), aDifference({ id: 'second' })],
    })
    expect([...differencesByEvent(corpus)]).toEqual([['talks', 'day-of-the-talks']])
  })
})
