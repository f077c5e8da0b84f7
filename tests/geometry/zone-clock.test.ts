import { describe, expect, it } from 'vitest'
import { createZoneClock, dayAt, formatClock, startOfDay } from '#geometry/zone-clock.ts'

const at = (instant: string): number => Date.parse(instant)

describe('createZoneClock', () => {
  it('reads an instant as the clocks of the zone do', () => {
    const wall = createZoneClock('Europe/Moscow')(at('2023-12-27T16:38+05:30'))
    expect([dayAt(wall), formatClock(wall)]).toEqual(['2023-12-27', '14:08'])
  })

  it('knows zones that are off by half an hour, and turns the day with them', () => {
    const wall = createZoneClock('Asia/Kolkata')(at('2023-12-27T20:00Z'))
    expect([dayAt(wall), formatClock(wall)]).toEqual(['2023-12-28', '01:30'])
  })

  it('follows the zone through the night in which its clocks are set on', () => {
    const clock = createZoneClock('Europe/Lisbon')
    const readings = ['2021-03-28T00:59Z', '2021-03-28T01:00Z'].map((each) =>
      formatClock(clock(at(each))),
    )
    expect(readings).toEqual(['00:59', '02:00'])
  })

  it('gives an hour that is read twice the same place', () => {
    const clock = createZoneClock('Europe/Lisbon')
    expect(clock(at('2021-10-31T00:30Z'))).toBe(clock(at('2021-10-31T01:30Z')))
  })

  it('refuses what is no zone', () => {
    expect(() => createZoneClock('Atlantis/Port')).toThrow(RangeError)
  })
})

describe('startOfDay', () => {
  it('is undone by the day of the moment', () => {
    expect(dayAt(startOfDay('2021-05-12'))).toBe('2021-05-12')
    expect(dayAt(startOfDay('2021-05-12') - 1)).toBe('2021-05-11')
  })
})
