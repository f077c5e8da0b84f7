import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesInBar } from '#features/filters/shown-values.ts'
import type { Choice } from '#model/filter-counts.ts'

const none = { statements: 0, events: 0 }
const choices = (count: number, chosen: readonly number[] = []): readonly Choice[] =>
  Array.from({ length: count }, (_, index) => ({
    value: `v${index}`,
    isChosen: chosen.includes(index),
    count: none,
    most: none,
  }))

describe('valuesInBar', () => {
  it('begins with the first values', () => {
    expect(valuesInBar('topics', choices(5), null)).toEqual(['v0', 'v1'])
  })

  it('shows a single one more, which takes no more room than its button', () => {
    expect(valuesInBar('topics', choices(3), null)).toEqual(['v0', 'v1', 'v2'])
    expect(valuesInBar('days', choices(9), null)).toHaveLength(9)
  })

  it('puts what is chosen in the place of the last that is not', () => {
    expect(valuesInBar('topics', choices(5, [3]), null)).toEqual(['v0', 'v3'])
    expect(valuesInBar('topics', choices(5, [1, 3]), null)).toEqual(['v1', 'v3'])
  })

  it('keeps what it shows when the choice is taken back', () => {
    const before = valuesInBar('topics', choices(5, [3]), null)
    expect(valuesInBar('topics', choices(5), before)).toBe(before)
  })

  it('leaves what does not fit to the panel', () => {
    expect(valuesInBar('topics', choices(5, [1, 3, 4]), null)).toHaveLength(2)
  })

  it('moves nothing when a value in the bar is chosen or taken back', () => {
    const some = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7])
    fc.assert(
      fc.property(some, fc.nat({ max: 4 }), (chosen, pressed) => {
        const before = valuesInBar('people', choices(8, chosen), null)
        const at = Number(before[pressed]?.slice(1))
        const after = chosen.includes(at) ? chosen.filter((each) => each !== at) : [...chosen, at]
        // Where more is chosen than there is room for, one that waits may take the place left.
        fc.pre(after.length <= 5 && chosen.length <= 5)
        expect(valuesInBar('people', choices(8, after), before)).toBe(before)
      }),
    )
  })

  it('shows as many as before, in their order, and what is chosen as far as it fits', () => {
    const some = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7])
    fc.assert(
      fc.property(some, some, (first, then) => {
        const before = valuesInBar('people', choices(8, first), null)
        const shown = valuesInBar('people', choices(8, then), before)
        expect(shown).toHaveLength(5)
        expect(shown.toSorted()).toEqual(shown)
        const seen = then.filter((each) => shown.includes(`v${each}`))
        expect(seen).toHaveLength(Math.min(5, then.length))
      }),
    )
  })
})
