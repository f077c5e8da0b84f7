import { describe, expect, it } from 'vitest'
import { occasionIn, storyOf } from '#features/timeline/story.ts'
import { aDating, anEvent, aSmallVisit } from '../../support/corpus-builders.ts'

const visit = aSmallVisit()

describe('storyOf', () => {
  it('tells the events from what came before the visit to what comes after it', () => {
    expect(storyOf(visit)).toEqual(['founding', 'talks', 'meeting', 'press-conference', 'fair'])
  })

  it('tells what spans the days of the visit before what is told of them', () => {
    const tour = anEvent({
      id: 'tour',
      dating: aDating({ earliest: '2021-05-11', latest: '2021-05-13' }),
    })
    const story = storyOf({ ...visit, events: [...visit.events, tour] })
    expect(story.slice(0, 3)).toEqual(['founding', 'tour', 'talks'])
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
