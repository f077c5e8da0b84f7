import { describe, expect, it } from 'vitest'
import { spokenTime } from '#model/spoken-event.ts'
import { aDating, anEvent } from '../support/corpus-builders.ts'

const inferred = { basis: 'inferred', because: 'It was planned so.' } as const
const timeOf = (event: Parameters<typeof anEvent>[0]) => spokenTime(anEvent(event)).join(', ')

describe('the time of an event, heard', () => {
  it('is its day, and that its hour is not stated', () => {
    expect(timeOf({})).toBe('Wednesday 12 May, hour not stated')
  })

  it('is its part of the day where that is known', () => {
    expect(timeOf({ partOfDay: 'evening' })).toBe('Wednesday 12 May, evening')
  })

  it('says of each whether it is inferred', () => {
    expect(timeOf(inferred)).toBe('Wednesday 12 May (inferred), hour not stated')
    expect(timeOf({ ...inferred, partOfDay: 'evening' })).toBe(
      'Wednesday 12 May (inferred), evening, inferred',
    )
  })

  it('says nothing of an hour where none is to be expected, or one is stated', () => {
    const days = { when: '2021-05-11/2021-05-13', precision: 'interval' } as const
    expect(
      timeOf({ dating: aDating({ ...days, earliest: '2021-05-11', latest: '2021-05-13' }) }),
    ).toBe('11–13 May 2021')
    const clock = { when: '2021-05-12T09:00+01:00', precision: 'minute' } as const
    expect(
      timeOf({ dating: aDating({ ...clock, earliest: '2021-05-12', latest: '2021-05-12' }) }),
    ).toBe('Wednesday 12 May 2021, 09:00 UTC+01:00')
  })

  it('says that there is no date', () => {
    expect(timeOf({ dating: null })).toBe('date not stated')
  })
})
