import { describe, expect, it } from 'vitest'
import { dayAt, formatClock, startOfDay, wallTime } from '#model/zone-clock.ts'

const hourMs = 3_600_000
const spring = Date.parse('2021-03-28T01:00Z')
const clock = [
  { from: spring - hourMs, ahead: 0 },
  { from: spring, ahead: hourMs },
]

describe('wallTime', () => {
  it('reads an instant as the clocks of the zone do', () => {
    const wall = wallTime(Date.parse('2023-12-27T16:38+05:30'), {
      clock: [{ from: 0, ahead: 3 * hourMs }],
    })
    expect([dayAt(wall), formatClock(wall)]).toEqual(['2023-12-27', '14:08'])
  })

  it('follows the zone through the night in which its clocks are set on', () => {
    const read = (instant: number): string => formatClock(wallTime(instant, { clock }))
    expect([spring - 60_000, spring].map(read)).toEqual(['00:59', '02:00'])
  })

  it('reads what was before the first known instant as that one', () => {
    expect(wallTime(0, { clock: [{ from: spring, ahead: hourMs }] })).toBe(hourMs)
  })

  it('is UTC where nothing of the zone was read', () => {
    expect(wallTime(spring, { clock: [] })).toBe(spring)
  })
})

describe('startOfDay', () => {
  it('is undone by the day of the moment', () => {
    expect(dayAt(startOfDay('2021-05-12'))).toBe('2021-05-12')
    expect(dayAt(startOfDay('2021-05-12') - 1)).toBe('2021-05-11')
  })
})
