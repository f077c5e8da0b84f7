import { describe, expect, it } from 'vitest'
import { carriage } from '#words/overviews.ts'

describe('carriage', () => {
  it.each([
    [0, 0, 'no statements; no events'],
    [1, 0, '1 statement, also in another article; 1 event, also in another article'],
    [1, 1, '1 statement, in no other article; 1 event, in no other article'],
    [3, 0, '3 statements, each also in another article; 3 events, each also in another article'],
    [3, 1, '3 statements, 1 of them in no other article; 3 events, 1 of them in no other article'],
    [
      3,
      3,
      '3 statements, all of them in no other article; 3 events, all of them in no other article',
    ],
  ])('says of %i of which %i alone: %s', (carried, alone, words) => {
    const share = { carried, alone }
    expect(carriage(share, share)).toBe(words)
  })
})
