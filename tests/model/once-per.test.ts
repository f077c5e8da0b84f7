import { describe, expect, it } from 'vitest'
import { oncePer, oncePerPair } from '#model/once-per.ts'

describe('oncePer', () => {
  it('computes once for each object, even where the result is undefined', () => {
    const seen: object[] = []
    const remember = oncePer((subject: object) => {
      seen.push(subject)
    })
    const [a, b] = [{}, {}]
    for (const subject of [a, b, a, b]) remember(subject)
    expect(seen).toEqual([a, b])
  })
})

describe('oncePerPair', () => {
  it('computes once for each pair', () => {
    const pair = oncePerPair((first: object, second: object) => [first, second])
    const [a, b] = [{}, {}]
    expect(pair(a, b)).toBe(pair(a, b))
    expect(pair(a, b)).not.toBe(pair(b, a))
  })
})
