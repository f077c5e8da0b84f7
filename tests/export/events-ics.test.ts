import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printCalendar } from '#export/events-ics.ts'
import type { Dating, TimelineEvent } from '#model/corpus.ts'
import {
  aCorpus,
  aDating,
  aDifference,
  anEvent,
  aSmallVisit,
  aVisit,
} from '../support/corpus-builders.ts'
import { readCalendar } from './calendar-reader.ts'
import { hostileCorpus, hostileText } from './hostile-text.ts'

const read = (events: TimelineEvent[], site: string | null = null) =>
  readCalendar(printCalendar(aCorpus({ events }), site) ?? '')

const entryOf = (event: Partial<TimelineEvent>) => read([anEvent(event)]).entries[0]

const withDating = (dating: Partial<Dating>) =>
  printCalendar(aCorpus({ events: [anEvent({ dating: aDating(dating) })] }), null)

describe('printCalendar', () => {
  it('puts an event of one day on that day, whole and bare, ended by the day after', () => {
    const entry = entryOf({ dating: aDating({ when: '2021-02-28' }) })
    expect(entry).toMatchObject({ start: '2021-02-28', end: '2021-03-01' })
    expect(entry?.rest).not.toHaveProperty('tzid')
  })

  it('puts an interval of days on all of them', () => {
    const dating = aDating({
      when: '2021-05-11/2021-05-13',
      precision: 'interval',
      earliest: '2021-05-11',
      latest: '2021-05-13',
    })
    expect(entryOf({ dating })).toMatchObject({ start: '2021-05-11', end: '2021-05-14' })
  })

  it('puts a clock time at its moment in UTC', () => {
    const dating = aDating({
      when: '2021-05-12T00:30+03:00',
      precision: 'minute',
      instant: Date.UTC(2021, 4, 11, 21, 30),
    })
    expect(entryOf({ dating })).toMatchObject({
      start: '2021-05-11T21:30:00Z',
      end: '2021-05-11T21:30:00Z',
    })
  })

  it.each(['+0100', '+01:00', '+01'])(
    'puts clock times with the offset %s from the first to the last',
    (offset) => {
      const when = `2021-05-12T10:00${offset}/2021-05-12T11:30${offset}`
      const dating = aDating({
        when,
        precision: 'interval',
        earliest: '2021-05-12',
        latest: '2021-05-12',
      })
      expect(entryOf({ dating })).toMatchObject({
        start: '2021-05-12T09:00:00Z',
        end: '2021-05-12T10:30:00Z',
      })
    },
  )

  it.each<Partial<Dating>>([
    { when: '2021-05', precision: 'month', earliest: '2021-05-01', latest: '2021-05-31' },
    { when: '2021', precision: 'year', earliest: '2021-01-01', latest: '2021-12-31' },
    { when: '2021/2024', precision: 'interval', earliest: '2021-01-01', latest: '2024-12-31' },
    { when: '2021-05-12~' },
    { when: '2021-05-12?' },
    { when: '2021-05-1X', precision: 'interval', earliest: '2021-05-10', latest: '2021-05-19' },
    {
      when: '[2021-05-11,2021-05-13]',
      precision: 'interval',
      earliest: '2021-05-11',
      latest: '2021-05-13',
    },
    { when: '[..2021-05-12]', precision: 'before', earliest: null, latest: '2021-05-12' },
    { when: '2021-05-12/..', precision: 'after', earliest: '2021-05-12', latest: null },
  ])('leaves out an event dated $when, and has no calendar without another', (dating) => {
    expect(withDating(dating)).toBeNull()
  })

  it('has no calendar where no event is dated', () => {
    expect(printCalendar(aCorpus({ events: [anEvent({ dating: null })] }), null)).toBeNull()
    expect(printCalendar(aCorpus(), null)).toBeNull()
  })

  it('names what it leaves out', () => {
    const { about, entries } = readCalendar(printCalendar(aSmallVisit(), null) ?? '')
    expect(entries.map(({ summary }) => summary)).toEqual(['Talks', 'Meeting', 'Press conference'])
    const description =
      'A visit that never was.\nNot here, because not known to the day: Founding; Fair'
    expect(about).toMatchObject({
      version: ['2.0'],
      calscale: ['GREGORIAN'],
      name: ['Stone in Port Imber, 11–13 May 2021'],
      'x-wr-calname': ['Stone in Port Imber, 11–13 May 2021'],
      description: [description],
      'x-wr-caldesc': [description],
    })
  })

  it('says part of day, status and what they rest on in the description', () => {
    const event = anEvent({
      partOfDay: 'evening',
      status: 'planned',
      basis: 'inferred',
      because: 'The article is of that day.',
      place: 'The old port; a hall',
      with: ['reed'],
    })
    const corpus = aCorpus({ events: [event], differences: [aDifference()] })
    const [entry] = readCalendar(printCalendar(corpus, null) ?? '').entries
    expect(entry?.location).toBe('The old port; a hall')
    expect(entry?.description.split('\n')).toEqual([
      'When: Wednesday 12 May 2021, evening',
      'Status: planned',
      'Date and status inferred: The article is of that day.',
      'Place: The old port; a hall',
      'With: Alex Reed',
      'Told by: record 000',
      'The articles differ: On which day were the talks? Tuesday (record 000); Wednesday (record 001)',
    ])
  })

  it('is stamped with the day of the last update', () => {
    expect(entryOf({})?.rest).toMatchObject({ dtstamp: ['2021-05-20T00:00:00Z'] })
  })

  it('confirms what was held, and leaves the reader free', () => {
    expect(entryOf({ status: 'held' })?.rest).toMatchObject({
      status: ['CONFIRMED'],
      transp: ['TRANSPARENT'],
    })
    expect(entryOf({ status: 'planned' })?.rest).toMatchObject({ status: ['TENTATIVE'] })
    expect(entryOf({ status: 'expected' })?.rest).toMatchObject({ status: ['TENTATIVE'] })
  })

  it('keeps the id of an event whatever else changes, and gives another visit other ids', () => {
    const before = entryOf({})?.uid
    expect(
      entryOf({ title: 'Changed', status: 'planned', dating: aDating({ when: '2021-05-13' }) })
        ?.uid,
    ).toBe(before)
    const later = aCorpus({ visit: aVisit({ from: '2022-05-11' }), events: [anEvent()] })
    expect(readCalendar(printCalendar(later, null) ?? '').entries[0]?.uid).not.toBe(before)
  })

  it('links to the page where the site is known', () => {
    expect(read([anEvent()], 'https://visits.example/').entries[0]?.rest).toMatchObject({
      url: ['https://visits.example/?event=talks'],
    })
    expect(entryOf({})?.rest).not.toHaveProperty('url')
  })

  it('lists topics, each whole', () => {
    const corpus = aSmallVisit()
    const topics = corpus.topics.map((topic) => ({ ...topic, label: `${topic.label}, and more` }))
    const events = [anEvent({ topics: ['trade', 'ports'] })]
    const text = printCalendar({ ...corpus, topics, events }, null)
    expect(readCalendar(text ?? '').entries[0]?.rest).toMatchObject({
      categories: ['Trade, and more', 'Ports, and more'],
    })
  })

  it('has lines of at most 75 octets, each ended by CRLF, whatever is told', () => {
    fc.assert(
      fc.property(hostileCorpus, hostileText, ({ corpus }, description) => {
        const visit = { ...corpus.visit, description }
        const lines = (printCalendar({ ...corpus, visit }, null) ?? '').split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  it('cannot be broken by what is told', () => {
    fc.assert(
      fc.property(hostileCorpus, ({ corpus }) => {
        const { entries } = readCalendar(printCalendar(corpus, null) ?? '')
        expect(entries.map(({ uid }) => uid)).toEqual(['talks@stone.2021-05-11.visit-timeline'])
        const printable = (text = '') =>
          // oxlint-disable-next-line no-control-regex -- what a calendar cannot hold
          text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')
        expect(entries[0]?.summary).toBe(printable(corpus.events[0]?.title))
      }),
    )
  })
})
