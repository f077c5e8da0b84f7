import { describe, expect, it } from 'vitest'
import { formatClockTime, formatPublished } from '#model/publication-date.ts'
import { aDating } from '../support/corpus-builders.ts'

const published = (when: string, zone: string | null) => ({
  ...aDating({ when, precision: when.includes('T') ? 'minute' : 'day' }),
  words: null,
  zone,
  basis: 'stated' as const,
  because: null,
})

describe('formatPublished', () => {
  it('calls the zone as the article does', () => {
    const given = published('2021-05-12T23:38+05:30', 'IST')
    expect(formatPublished(given)).toBe('Wednesday 12 May 2021, 23:38 IST')
    expect(formatClockTime(given)).toBe('23:38 IST')
  })

  it('gives the offset where the article abbreviates no zone', () => {
    expect(formatPublished(published('2021-05-12T23:38+05:30', null))).toMatch(/23:38 UTC\+05:30$/)
    expect(formatClockTime(published('2021-05-12T23:38Z', null))).toBe('23:38 UTC')
    expect(formatClockTime(published('2021-05-12T23:38Z', 'GMT'))).toBe('23:38 GMT')
  })

  it('is the day where no hour is known', () => {
    expect(formatPublished(published('2021-05-12', null))).toBe('Wednesday 12 May 2021')
  })
})
