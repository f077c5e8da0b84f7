import { describe, expect, it } from 'vitest'
import { printEvents } from '#export/events-csv.ts'
import {
  aCorpus,
  aDating,
  aDifference,
  anArticle,
  anEvent,
  anOrder,
  aSmallVisit,
  aStatement,
  aTelling,
} from '../support/corpus-builders.ts'
import { readRows } from './csv-reader.ts'

const because = 'The article is of that day.'
const inferred = { basis: 'inferred' as const, because }

const aFullCorpus = () =>
  aCorpus({
    articles: [
      anArticle({ publisher: { name: 'Imber Post', ...inferred } }),
      anArticle({ id: '001_bb', agency: { is: 'reed', basis: 'stated', because: null } }),
      anArticle({ id: '002_cc' }),
    ],
    differences: [aDifference()],
    events: [
      anEvent({
        title: 'The talks',
        dating: aDating({
          when: '2021-05-12T10:00+01:00',
          precision: 'minute',
          earliest: '2021-05-12',
          latest: '2021-05-12',
          instant: Date.UTC(2021, 4, 12, 9),
        }),
        partOfDay: 'morning',
        place: 'The old port',
        with: ['reed'],
        inferredPeople: [{ person: 'reed', because }],
        present: ['stone'],
        topics: ['trade', 'ports'],
        partOf: { event: 'visit', ...inferred },
        after: [anOrder('walk'), { event: 'dinner', ...inferred }],
        tellings: ['000_aa', '000_aa', '001_bb', '002_cc'].map((article) => aTelling({ article })),
        ...inferred,
      }),
    ],
  })

describe('printEvents', () => {
  it('says which article tells of an event as something else, and according to whom', () => {
    const planned = aTelling({ status: 'planned', saidIn: 'stone-on-trade' })
    const corpus = aCorpus({
      events: [anEvent({ tellings: [planned, aTelling({ article: '001_bb' })] })],
      statements: [aStatement()],
    })
    expect(readRows(printEvents(corpus, null))[0]).toMatchObject({
      status: 'held',
      told_by: 'record 001; record 000 (as planned, according to Alex Stone)',
    })
  })

  it('has one row for each event, dated or not', () => {
    const corpus = aSmallVisit()
    const events = [...corpus.events, anEvent({ id: 'someday', dating: null })]
    const rows = readRows(printEvents({ ...corpus, events }, null))
    expect(rows.map(({ event }) => event)).toEqual(events.map(({ id }) => id))
    expect(rows.at(-1)).toMatchObject({ when: '', when_in_words: 'date not stated', earliest: '' })
  })

  it('tells everything of an event, what it rests on and where the articles differ', () => {
    expect(readRows(printEvents(aFullCorpus(), 'https://visits.example/'))).toEqual([
      {
        event: 'talks',
        title: 'The talks',
        kind: 'meeting',
        scope: 'visit',
        status: 'held',
        when: '2021-05-12T10:00+01:00',
        when_in_words: 'Wednesday 12 May 2021, 10:00 UTC+01:00, morning',
        precision: 'minute',
        earliest: '2021-05-12',
        latest: '2021-05-12',
        instant: '2021-05-12T09:00:00.000Z',
        part_of_day: 'morning',
        basis: 'inferred',
        reason: because,
        place: 'The old port',
        with: 'Alex Reed (inferred)',
        with_ids: 'reed',
        present: 'Alex Stone',
        present_ids: 'stone',
        topics: 'Trade; Ports',
        topic_ids: 'trade; ports',
        part_of: 'visit',
        part_of_basis: 'inferred',
        part_of_reason: because,
        after: 'walk; dinner',
        after_basis: 'stated; inferred',
        after_reason: `dinner: ${because}`,
        told_by: 'record 000 Imber Post (publisher inferred); record 001 Alex Reed; record 002',
        articles_differ:
          'On which day were the talks? Tuesday (record 000); Wednesday (record 001)',
        address: 'https://visits.example/?event=talks',
      },
    ])
  })
})
