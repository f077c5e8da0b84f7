import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay, canAgree, isBefore, readDating } from '#compiler/dating.ts'
import { createProblemLog } from '#compiler/problem-log.ts'

const place = { file: 'events.yaml', start: 0, end: 0 }

function read(when: string, zone = 'Europe/Moscow') {
  const log = createProblemLog(new Map())
  const dating = readDating(when, zone, place, log)
  return { dating, codes: log.findings.map(({ code }) => code) }
}

/** A dating that is known to be good; throws the name of the problem where it is not. */
function dated(when: string, zone?: string) {
  const { dating, codes } = read(when, zone)
  if (dating === null) throw new Error(codes.join())
  return dating
}

describe('readDating', () => {
  it.each([
    ['2023-12-27', 'day', '2023-12-27', '2023-12-27'],
    ['2024-01', 'month', '2024-01-01', '2024-01-31'],
    ['2000', 'year', '2000-01-01', '2000-12-31'],
    ['2024/2028', 'interval', '2024-01-01', '2028-12-31'],
    ['2023-12-25/2023-12-29', 'interval', '2023-12-25', '2023-12-29'],
    ['2023-12-25/..', 'after', '2023-12-25', null],
    ['../2023-12-25', 'before', null, '2023-12-25'],
    ['[..2023-12-25]', 'before', null, '2023-12-25'],
    ['[2024-01-01..]', 'after', '2024-01-01', null],
    ['[2023-12-26,2023-12-28]', 'interval', '2023-12-26', '2023-12-28'],
    ['[1667,1668,1670..1672]', 'interval', '1667-01-01', '1672-12-31'],
    ['2023-12-27?', 'day', '2023-12-27', '2023-12-27'],
    ['202X', 'interval', '2020-01-01', '2029-12-31'],
    ['2023-12-XX', 'interval', '2023-12-01', '2023-12-31'],
    ['0044-03-15', 'day', '0044-03-15', '0044-03-15'],
  ])('reads %s as a %s from %s to %s', (when, precision, earliest, latest) => {
    expect(dated(when)).toEqual({ when, precision, earliest, latest, instant: null })
  })

  it('gives a clock time its moment, and its day in the zone of the visit', () => {
    const when = '2023-12-27T02:00+05:30'
    const instant = Date.UTC(2023, 11, 26, 20, 30)
    expect(dated(when, 'Asia/Kolkata')).toMatchObject({ precision: 'minute', instant })
    expect(dated(when, 'Asia/Kolkata').earliest).toBe('2023-12-27')
    expect(dated(when, 'Europe/Moscow').earliest).toBe('2023-12-26')
    expect(dated('2023-12-27T16:38Z').instant).toBe(Date.UTC(2023, 11, 27, 16, 38))
  })

  it('leaves dates without a clock time alone in every zone', () => {
    const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'UTC')
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, zones, (date, zone) => {
        const day = date.toISOString().slice(0, 10)
        expect(dated(day, zone)).toMatchObject({ earliest: day, latest: day })
      }),
    )
  })

  it.each(['2023-12-27T16:38', '2023-12-27T09:00/2023-12-27T11:00+03:00', '[..2023-12-25T10:00]'])(
    'refuses the clock time without an offset in %s',
    (when) => {
      expect(read(when)).toEqual({ dating: null, codes: ['CLOCK_WITHOUT_OFFSET'] })
    },
  )

  it('moves by the zone only the end of an interval that has a clock time', () => {
    const [east, west] = ['2031-01-01T10:00+01:00/2031-01-02', '2023-12-27/2023-12-27T16:38+05:30']
    expect(dated(east, 'Europe/Paris')).toMatchObject({
      earliest: '2031-01-01',
      latest: '2031-01-02',
    })
    expect(dated(west, 'America/New_York')).toMatchObject({
      earliest: '2023-12-27',
      latest: '2023-12-27',
    })
  })

  it.each([
    '2030-02-29',
    '2100-02-29',
    '2030-02-29?',
    '?2023-?02-?29',
    '2024-01-01/2030-02-29',
    '[2023-02-29..]',
    '2023-02-29T10:00Z',
  ])('refuses %s, whose month has no such day', (when) => {
    expect(read(when)).toEqual({ dating: null, codes: ['BAD_DATE'] })
    expect(read(when.replace(/2\d{3}(?=-\??02)/, '2032')).codes).toEqual([])
  })

  it('refuses exactly the days that the calendar does not have', () => {
    const [year, month, day] = [
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    ]
    fc.assert(
      fc.property(year, month, day, (...parts) => {
        const [years, months, days] = parts.map(String)
        const when = `${years?.padStart(4, '0')}-${months?.padStart(2, '0')}-${days?.padStart(2, '0')}`
        const date = new Date(0)
        date.setUTCFullYear(parts[0], parts[1] - 1, parts[2])
        const exists = date.getUTCDate() === parts[2]
        expect(read(when).codes).toEqual(exists ? [] : ['BAD_DATE'])
      }),
    )
  })

  it.each(['next week', '2023-02-30', '27.12.2023', '', '2023-12-29/2023-12-25', 'Y17E7', '../..'])(
    'refuses "%s"',
    (when) => {
      expect(read(when)).toEqual({ dating: null, codes: ['BAD_DATE'] })
    },
  )
})

describe('calendarDay', () => {
  it('throws for a zone that does not exist', () => {
    expect(() => calendarDay(0, 'Europe/Lund')).toThrow(RangeError)
  })
})

describe('canAgree', () => {
  it.each([
    ['2023-12-27', '2023-12-27', true],
    ['2023-12-26', '2023-12-27', false],
    ['2023-12', '2023-12-27', true],
    ['[..2023-12-25]', '2023-12-26', false],
    ['[..2023-12-25]', '2023-12-25/..', true],
    ['2023-12-27T10:00+03:00', '2023-12-27', true],
    ['2023-12-27T10:00+03:00', '2023-12-27T12:30+05:30', true],
    ['2023-12-27T10:00+03:00', '2023-12-27T10:01+03:00', false],
  ])('of %s and %s is %s', (left, right, expected) => {
    expect(canAgree(dated(left), dated(right))).toBe(expected)
    expect(canAgree(dated(right), dated(left))).toBe(expected)
  })
})

describe('isBefore', () => {
  it('is false where an end is open', () => {
    expect(isBefore(dated('2023-12-25/..'), dated('2030'))).toBe(false)
    expect(isBefore(dated('2023-12-25'), dated('../2030'))).toBe(false)
    expect(isBefore(dated('2023-12-25'), dated('2030'))).toBe(true)
  })
})
