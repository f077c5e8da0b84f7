import { describe, expect, it } from 'vitest'
import { occasionIn, storyOf } from '#features/timeline/story.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const visit = aSmallVisit()

describe('storyOf', () => {
  it('tells the events from what came before the visit to what comes after it', () => {
    expect(storyOf(visit)).toEqual(['founding', 'talks', 'meeting', 'press-conference', 'fair'])
  })
})

describe('occasionIn', () => {
  it('is the chosen event, or the occasion of the chosen quote', () => {
    expect(occasionIn({ kind: 'event', id: 'talks' }, visit)).toBe('talks')
    expect(occasionIn({ kind: 'quote', id: 'reed-on-trade' }, visit)).toBe('meeting')
  })

  it('is null where nothing is chosen, or no occasion is known', () => {
    expect(occasionIn(null, visit)).toBeNull()
    expect(occasionIn({ kind: 'quote', id: 'stone-somewhere' }, visit)).toBeNull()
  })
})
