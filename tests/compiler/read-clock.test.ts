import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClock } from '#compiler/read-clock.ts'
import { wallTime } from '#model/zone-clock.ts'

const at = (instant: string): number => Date.parse(instant)
const hourMs = 3_600_000

describe('readClock', () => {
  it('reads once what stays as it is, whatever the order of the instants', () => {
    const instants = [at('2023-12-27T11:08Z'), at('2023-12-25T00:00Z')]
    expect(readClock('Europe/Moscow', instants)).toEqual([
      { from: at('2023-12-25T00:00Z'), ahead: 3 * hourMs },
    ])
  })

  it('knows zones that are off by half an hour', () => {
    expect(readClock('Asia/Kolkata', [0])).toEqual([{ from: 0, ahead: 5.5 * hourMs }])
  })

  it('begins anew where the clocks are set on', () => {
    const [before, after] = [at('2021-03-28T00:59Z'), at('2021-03-28T01:00Z')]
    expect(readClock('Europe/Lisbon', [before, after])).toEqual([
      { from: before, ahead: 0 },
      { from: after, ahead: hourMs },
    ])
  })

  it('gives an hour that is read twice the same place', () => {
    const [first, second] = [at('2021-10-31T00:30Z'), at('2021-10-31T01:30Z')] as const
    const clock = readClock('Europe/Lisbon', [first, second])
    expect(wallTime(first, { clock })).toBe(wallTime(second, { clock }))
  })

  it('is exact at each of its instants, as the zone reads them one by one', () => {
    const instants = fc.array(fc.integer({ min: at('0101-01-01'), max: at('2200-01-01') }))
    fc.assert(
      fc.property(instants, (all) => {
        const clock = readClock('America/New_York', all)
        for (const each of all) {
          const [alone] = readClock('America/New_York', [each])
          expect(wallTime(each, { clock })).toBe(each + (alone?.ahead ?? Number.NaN))
        }
      }),
    )
  })

  it('refuses what is no zone', () => {
    expect(() => readClock('Atlantis/Port', [0])).toThrow(RangeError)
  })
})
