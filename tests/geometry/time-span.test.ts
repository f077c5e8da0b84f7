import { describe, expect, it } from 'vitest'
import { domainOf } from '#geometry/time-axis.ts'
import { cutToDays, fadeOf, toTimeSpan } from '#geometry/time-span.ts'
import type { Dating, Status } from '#model/corpus.ts'
import { aDating, aVisit } from '../support/corpus-builders.ts'

const visit = aVisit()
const hour = 3_600_000
const ms = (wall: string): number => Date.parse(`${wall}Z`)

const spanOf = (
  dating: Partial<Dating>,
  partOfDay: 'evening' | 'night' | null = null,
  status: Status = 'held',
) => toTimeSpan({ dating: aDating(dating), partOfDay, status }, visit)

describe('toTimeSpan', () => {
  it('fills the day where the hour is not stated', () => {
    expect(spanOf({ when: '2021-05-12' })).toEqual({
      kind: 'day',
      start: ms('2021-05-12T00:00'),
      end: ms('2021-05-13T00:00'),
      solidStart: ms('2021-05-12T00:00'),
      solidEnd: ms('2021-05-13T00:00'),
    })
  })

  it('is a point of wall time where a clock time is given', () => {
    const instant = Date.parse('2021-05-12T16:30Z')
    const span = spanOf({ precision: 'minute', instant })
    expect(span).toMatchObject({ kind: 'instant', start: ms('2021-05-12T17:30') })
    expect(span?.end).toBe(span?.start)
  })

  it('lasts from one clock time to the other, and fades toward neither', () => {
    const when = '2021-05-12T09:15+01:00/2021-05-12T11:00+01:00'
    const [start, end] = [ms('2021-05-12T09:15'), ms('2021-05-12T11:00')]
    const span = { kind: 'lasting', start, end, solidStart: start, solidEnd: end }
    expect(spanOf({ when, precision: 'interval' })).toEqual(span)
    expect(spanOf({ when, precision: 'interval' }, null, 'underway')).toEqual({
      ...span,
      solidEnd: start,
    })
  })

  it('gives a part of the day soft ends around its CLDR period', () => {
    const span = spanOf({}, 'evening')
    expect(span).toMatchObject({
      solidStart: ms('2021-05-12T18:00'),
      solidEnd: ms('2021-05-12T21:00'),
      start: ms('2021-05-12T17:00'),
      end: ms('2021-05-12T22:00'),
    })
  })

  it('lets the night run into the next morning', () => {
    expect(spanOf({}, 'night')?.solidEnd).toBe(ms('2021-05-13T06:00'))
  })

  it('is solid between the first and the last day of what lasted, in which it began and ended', () => {
    const span = spanOf({
      when: '2021-05-11/2021-05-13',
      precision: 'interval',
      earliest: '2021-05-11',
      latest: '2021-05-13',
    })
    expect(span).toEqual({
      kind: 'lasting',
      start: ms('2021-05-11T00:00'),
      solidStart: ms('2021-05-12T00:00'),
      solidEnd: ms('2021-05-13T00:00'),
      end: ms('2021-05-14T00:00'),
    })
  })

  it('fades from the one end that is known', () => {
    const before = spanOf({
      when: '[..2021-05-11]',
      precision: 'before',
      earliest: null,
      latest: '2021-05-11',
    })
    expect(before?.start).toBe(-Infinity)
    expect(before?.solidStart).toBe(before?.end)
    const after = spanOf({
      when: '[2021-05-11..]',
      precision: 'after',
      latest: null,
      earliest: '2021-05-11',
    })
    expect(after?.end).toBe(Infinity)
    expect(after?.solidEnd).toBe(after?.start)
  })

  it('is nowhere solid in a month of which no day is known', () => {
    const month = spanOf({
      when: '2021-07',
      precision: 'month',
      earliest: '2021-07-01',
      latest: '2021-07-31',
    })
    expect(month).toMatchObject({ kind: 'within', end: ms('2021-08-01T00:00') })
    expect(month?.solidStart).toBe(month?.solidEnd)
  })

  it('tells one of several days apart from all of them', () => {
    const bounds = { earliest: '2021-05-11', latest: '2021-05-13', precision: 'interval' } as const
    expect(spanOf({ ...bounds, when: '[2021-05-11..2021-05-13]' })?.kind).toBe('within')
    expect(spanOf({ ...bounds, when: '2021-05-1X' })?.kind).toBe('within')
  })

  it('keeps what is solid inside what is possible', () => {
    const spans = [spanOf({}), spanOf({}, 'evening'), spanOf({}, 'night')]
    spans.forEach((span) => {
      expect(span?.start).toBeLessThanOrEqual(span?.solidStart ?? -Infinity)
      expect(span?.solidEnd).toBeLessThanOrEqual(span?.end ?? -Infinity)
      expect((span?.end ?? 0) - (span?.start ?? 0)).toBeLessThanOrEqual(24 * hour)
    })
  })

  it('is sure of no day but the first of what had begun and was to go on', () => {
    const dating = {
      when: '2021-05-11/2021-05-13',
      precision: 'interval',
      earliest: '2021-05-11',
      latest: '2021-05-13',
    } as const
    expect(spanOf(dating, null, 'underway')).toEqual({
      kind: 'lasting',
      start: ms('2021-05-11T00:00'),
      end: ms('2021-05-14T00:00'),
      solidStart: ms('2021-05-12T00:00'),
      solidEnd: ms('2021-05-12T00:00'),
    })
  })

  it('is nothing without a date, or with a date that has no end', () => {
    expect(toTimeSpan({ dating: null, partOfDay: null, status: 'held' }, visit)).toBeNull()
    expect(
      spanOf({ when: '../..', precision: 'interval', earliest: null, latest: null }),
    ).toBeNull()
  })
})

describe('fadeOf', () => {
  const fade = (dating: Partial<Dating>, partOfDay: 'evening' | null = null) => {
    const span = spanOf(dating, partOfDay)
    if (!span) throw new Error('There is no span.')
    return { span, fade: fadeOf(span, cutToDays(span, domainOf(visit))) }
  }

  it('is none where all of it is sure', () => {
    expect(fade({}).fade).toBeNull()
  })

  it('is solid from the first hour of a part of the day to its last', () => {
    const evening = fade({}, 'evening').fade
    expect(evening?.from).toBe(0)
    expect(evening?.full).toBeCloseTo(1 / 5, 6)
    expect(evening?.until).toBeCloseTo(4 / 5, 6)
    expect(evening?.to).toBe(1)
  })

  it('goes on fading beyond the end at which it is cut off', () => {
    const { fade: cut } = fade({
      precision: 'interval',
      when: '[2021-05-13..2021-05-16]',
      earliest: '2021-05-13',
      latest: '2021-05-16',
    })
    expect(cut?.to).toBeCloseTo(4, 6)
    expect(cut?.full).toBeCloseTo(2, 6)
  })

  it('fades over all that is drawn of an open end', () => {
    const { fade: open } = fade({
      precision: 'before',
      when: '../2021-05-12',
      earliest: null,
      latest: '2021-05-12',
    })
    expect(open).toMatchObject({ from: 0, full: 1, until: 1, to: 1 })
  })
})
