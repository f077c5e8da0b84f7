import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOf,
  dayOfStatement,
  daysOf,
  daysOfStatement,
  formatDating,
  formatDay,
  saidBy,
  visitDays,
} from '#model/dating.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aStatement,
  aVisit,
} from '../support/corpus-builders.ts'

const visit = aVisit()
const bounds = (earliest: string | null, latest: string | null) => ({ earliest, latest })
const between = (earliest: string | null, latest: string | null) =>
  aDating({
    when: `${earliest ?? '..'}/${latest ?? '..'}`,
    precision: 'interval',
    earliest,
    latest,
  })

describe('visitDays', () => {
  it('lists the first day, the last and those between', () => {
    expect(visitDays(visit)).toEqual(['2021-05-11', '2021-05-12', '2021-05-13'])
  })

  it('crosses months and leap days', () => {
    expect(visitDays(aVisit({ from: '2024-02-28', to: '2024-03-01' }))).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ])
  })

  it('is one day for a visit of one day', () => {
    expect(visitDays(aVisit({ from: '2021-05-11', to: '2021-05-11' }))).toEqual(['2021-05-11'])
  })
})

describe('dayOf', () => {
  it('is the day of an event known to the day', () => {
    expect(dayOf(anEvent(), visit)).toBe('2021-05-12')
  })

  it('is undated without a date', () => {
    expect(dayOf(anEvent({ dating: null }), visit)).toBe('undated')
  })

  it('is whole for what spans several days of the visit', () => {
    expect(dayOf(anEvent({ dating: between('2021-05-11', '2021-05-13') }), visit)).toBe('whole')
  })

  it('is the one day of the visit on which an event can lie', () => {
    expect(dayOf(anEvent({ dating: between('2021-05-01', '2021-05-11') }), visit)).toBe(
      '2021-05-11',
    )
  })

  it('puts a context event that begins before the visit before it, even where it reaches in', () => {
    const year = between('2021-01-01', '2021-12-31')
    expect(dayOf(anEvent({ scope: 'context', dating: year }), visit)).toBe('before')
    expect(dayOf(anEvent({ scope: 'context', dating: between(null, '2021-05-10') }), visit)).toBe(
      'before',
    )
  })

  it('puts a context event that reaches past the visit after it', () => {
    expect(dayOf(anEvent({ scope: 'context', dating: between('2021-05-13', null) }), visit)).toBe(
      'after',
    )
  })

  it('leaves a context event on its day where that lies inside the visit', () => {
    expect(dayOf(anEvent({ scope: 'context' }), visit)).toBe('2021-05-12')
  })

  it('never puts what lies outside the visit on one of its days', () => {
    const days = fc.integer({ min: -400, max: 400 }).map((offset) => {
      const day = new Date(Date.parse('2021-05-12') + offset * 86_400_000)
      return day.toISOString().slice(0, 10)
    })
    const scopes = fc.constantFrom('visit' as const, 'context' as const)
    fc.assert(
      fc.property(days, days, scopes, (a, b, scope) => {
        const [earliest = a, latest = b] = [a, b].toSorted()
        const dating = between(earliest, latest)
        const event = anEvent({ scope, dating })
        const fits: Record<string, boolean> = {
          before: earliest < visit.from,
          after: latest > visit.to,
          whole: daysOf(event, visit).length > 1,
        }
        const day = dayOf(event, visit)
        expect(fits[day] ?? (earliest <= day && day <= latest)).toBe(true)
        const outside = daysOf(event, visit).filter((d) => d < earliest || d > latest)
        expect(outside).toEqual(day in fits && day !== 'whole' ? [day] : [])
      }),
    )
  })
})

describe('daysOf', () => {
  it('is every day that the event spans', () => {
    expect(daysOf(anEvent({ dating: between('2021-05-12', '2021-05-20') }), visit)).toEqual([
      '2021-05-12',
      '2021-05-13',
    ])
    expect(daysOf(anEvent({ dating: between(null, null) }), visit)).toEqual(visitDays(visit))
  })
})

describe('dayOfStatement', () => {
  const corpus = aCorpus({
    events: [
      anEvent({ id: 'talks', dating: aDating({ when: '2021-05-11' }) }),
      anEvent({ id: 'tour', dating: between('2021-05-11', '2021-05-12') }),
    ],
  })

  it('is the day of the occasion', () => {
    expect(dayOfStatement(aStatement({ occasion: 'talks' }), corpus)).toBe('2021-05-11')
  })

  it('is the last possible day where the occasion is not stated', () => {
    const statement = aStatement({ lastPossibleDay: '2021-05-13' })
    expect(dayOfStatement(statement, corpus)).toBe('2021-05-13')
    expect(daysOfStatement(statement, corpus)).toEqual(['2021-05-13'])
  })

  it('is whole at an occasion of several days, which it is found under', () => {
    const statement = aStatement({ occasion: 'tour' })
    expect(dayOfStatement(statement, corpus)).toBe('whole')
    expect(daysOfStatement(statement, corpus)).toEqual(['2021-05-11', '2021-05-12'])
  })
})

describe('formatDay', () => {
  it.each([
    ['2021-05-12', 'Wednesday 12 May', 'Wed 12'],
    ['before', 'Before the visit', 'Before'],
    ['after', 'After the visit', 'After'],
    ['whole', 'Throughout the visit', 'Throughout'],
    ['undated', 'Undated', 'Undated'],
    ['constructor', 'constructor', 'constructor'],
  ])('puts %s into words', (day, long, short) => {
    expect(formatDay(day)).toBe(long)
    expect(formatDay(day, 'short')).toBe(short)
  })
})

describe('formatDating', () => {
  it.each([
    [aDating({ when: '2023-12-26' }), 'Tuesday 26 December 2023'],
    [
      aDating({ when: '2024-01', precision: 'month', ...bounds('2024-01-01', '2024-01-31') }),
      'January 2024',
    ],
    [aDating({ when: '2014', precision: 'year', ...bounds('2014-01-01', '2014-12-31') }), '2014'],
    [
      aDating({ when: '2024/2028', precision: 'interval', ...bounds('2024-01-01', '2028-12-31') }),
      '2024–2028',
    ],
    [aDating({ ...between('2023-12-25', '2023-12-29') }), '25–29 December 2023'],
    [aDating({ ...between('2023-11-25', '2023-12-29') }), '25 November – 29 December 2023'],
    [aDating({ ...between('2023-12-25', '2024-01-02') }), '25 December 2023 – 2 January 2024'],
    [aDating({ ...between('2023-12-25', '2023-12-25') }), '25 December 2023'],
    [
      aDating({ when: '../2023-12-24', precision: 'before', ...bounds(null, '2023-12-24') }),
      'by 24 December 2023',
    ],
    [
      aDating({ when: '2023-12-30/..', precision: 'after', ...bounds('2023-12-30', null) }),
      'from 30 December 2023',
    ],
    [
      aDating({ when: '2023-12-27T16:38+05:30', precision: 'minute' }),
      'Wednesday 27 December 2023, 16:38 UTC+05:30',
    ],
    [
      aDating({ when: '2023-12-27T16:38Z', precision: 'minute' }),
      'Wednesday 27 December 2023, 16:38 UTC',
    ],
    [
      aDating({ when: '2023-12-27T09:15+03:00/2023-12-27T11:00+03:00', precision: 'interval' }),
      'Wednesday 27 December 2023, 09:15–11:00 UTC+03:00',
    ],
    [
      aDating({ when: '2023-12-27T21:15Z/2023-12-28T01:00Z', precision: 'interval' }),
      'Wednesday 27 December 2023, 21:15 UTC – Thursday 28 December 2023, 01:00 UTC',
    ],
    [aDating({ when: '2014~', precision: 'year' }), 'about 2014'],
    [aDating({ when: '2014?', precision: 'year' }), '2014 (uncertain)'],
    [
      aDating({ when: '202X', precision: 'interval', ...bounds('2020-01-01', '2029-12-31') }),
      'one of the days 1 January 2020 – 31 December 2029',
    ],
    [
      aDating({
        when: '[2023-12-25..2023-12-27]',
        precision: 'interval',
        ...bounds('2023-12-25', '2023-12-27'),
      }),
      'one of the days 25–27 December 2023',
    ],
  ])('says no more than is known: %o', (dating, words) => {
    expect(formatDating(dating)).toBe(words)
  })

  it('has words for any notation', () => {
    const precisions = fc.constantFrom(
      ...(['minute', 'day', 'month', 'year', 'interval', 'before', 'after'] as const),
    )
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), precisions, (when, precision) => {
        const dating = aDating({ when, precision, earliest: null, latest: null })
        expect(formatDating(dating).trim() === '' ? when.trim() : '').toBe('')
      }),
    )
  })
})

describe('saidBy', () => {
  const published = { ...aDating({ when: '2022-01-05' }), words: null, zone: null }
  const later = anArticle({
    published: { ...published, basis: 'stated', because: null },
  })

  it('is the day of the earliest article, though it lies after the visit', () => {
    const statement = aStatement({ lastPossibleDay: '2021-05-13' })
    expect(saidBy(statement, { articles: [later] })).toBe('2022-01-05')
  })

  it('is the last day of the visit where no article is dated', () => {
    const statement = aStatement({ lastPossibleDay: '2021-05-13' })
    expect(saidBy(statement, { articles: [anArticle()] })).toBe('2021-05-13')
  })
})
