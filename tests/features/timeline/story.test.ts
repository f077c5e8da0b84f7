import { describe, expect, it } from 'vitest'
import { placeInStory, storyOf } from '#features/timeline/story.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const visit = aSmallVisit()

describe('storyOf', () => {
  it('tells the events from what came before the visit to what comes after it', () => {
    expect(storyOf(visit)).toEqual(['founding', 'talks', 'meeting', 'press-conference', 'fair'])
  })
})

describe('placeInStory', () => {
  it('is at the chosen event, or at the occasion of the chosen quote', () => {
    expect(placeInStory({ kind: 'event', id: 'talks' }, visit)).toBe(1)
    expect(placeInStory({ kind: 'quote', id: 'reed-on-trade' }, visit)).toBe(2)
  })

  it('is before the story where nothing is chosen, or no occasion is known', () => {
    expect(placeInStory(null, visit)).toBe(-1)
    expect(placeInStory({ kind: 'quote', id: 'stone-somewhere' }, visit)).toBe(-1)
  })
})
