import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOfEvent } from '#geometry/known-underway.ts'
import { toTimeSpan } from '#geometry/time-span.ts'
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  anOrder,
  aTelling,
} from '../support/corpus-builders.ts'

/** Wall time of the visit's zone. */
const ms = (time: string): number => Date.parse(`${time}Z`)

const whole = (event: Partial<TimelineEvent> = {}): TimelineEvent =>
  anEvent({
    id: 'tour',
    kind: 'visit',
    status: 'underway',
    dating: aDating({
      when: '2021-05-11/2021-05-13',
      precision: 'interval',
      earliest: '2021-05-11',
      latest: '2021-05-13',
    }),
    ...event,
  })

const onDay = (day: string, event: Partial<TimelineEvent> = {}): TimelineEvent =>
  anEvent({ id: `talks-${day}`, dating: aDating({ when: day }), ...event })

const solidEndOf = (event: TimelineEvent, corpus: Partial<Corpus>): number | undefined =>
  spanOfEvent(event, aCorpus({ ...corpus, events: [event, ...(corpus.events ?? [])] }))?.solidEnd

const published = (when: string, instant: number | null) => ({
  ...aDating({ when, earliest: '2021-05-12', latest: '2021-05-12', instant }),
  words: null,
  zone: null,
  basis: 'stated' as const,
  because: null,
})

describe('spanOfEvent', () => {
  it('is solid to the last part of a visit that was held, as early as that can have been', () => {
    const evening = onDay('2021-05-12', { id: 'dinner', partOfDay: 'evening' })
    expect(solidEndOf(whole(), { events: [evening, onDay('2021-05-12')] })).toBe(
      ms('2021-05-12T17:00'),
    )
    expect(solidEndOf(whole(), { events: [onDay('2021-05-13')] })).toBe(ms('2021-05-13T00:00'))
  })

  it('takes nothing from what was only planned, or is no part of it', () => {
    const first = ms('2021-05-12T00:00')
    const others = [
      onDay('2021-05-13', { status: 'planned' }),
      onDay('2021-05-13', { scope: 'context' }),
    ]
    for (const other of others) expect(solidEndOf(whole(), { events: [other] })).toBe(first)
    const strike = whole({ kind: 'programme' })
    expect(solidEndOf(strike, { events: [onDay('2021-05-13')] })).toBe(first)
  })

  it('takes what is said to be a part of anything, or of a part of it', () => {
    const strike = whole({ kind: 'programme', id: 'strike' })
    const round = onDay('2021-05-11', { id: 'round', partOf: anOrder('strike') })
    const march = onDay('2021-05-13', { id: 'march', partOf: anOrder('round') })
    expect(solidEndOf(strike, { events: [round, march] })).toBe(ms('2021-05-13T00:00'))
  })

  it('is solid to when the last article appeared that tells of it as under way', () => {
    const tellings = [aTelling({ article: '000_aa', status: 'underway' })]
    const instant = Date.parse('2021-05-12T16:30Z')
    const clocked = anArticle({ id: '000_aa', published: published('2021-05-12T16:30Z', instant) })
    expect(solidEndOf(whole({ tellings }), { articles: [clocked] })).toBe(ms('2021-05-12T17:30'))
    const later = anArticle({ id: '001_bb', published: published('2021-05-12T16:30Z', instant) })
    expect(solidEndOf(whole({ tellings }), { articles: [later] })).toBe(ms('2021-05-12T00:00'))
  })

  it('is never solid beyond what is possible, nor less than without them', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        for (const event of corpus.events.map((each) => ({
          ...each,
          status: 'underway' as const,
        }))) {
          const [span, alone] = [spanOfEvent(event, corpus), toTimeSpan(event, corpus.visit)]
          expect(span?.solidEnd ?? 0).toBeLessThanOrEqual(
            Math.max(span?.end ?? 0, alone?.solidEnd ?? 0),
          )
          expect(span?.solidEnd ?? 0).toBeGreaterThanOrEqual(
            Math.min(alone?.solidEnd ?? 0, alone?.end ?? 0),
          )
        }
      }),
    )
  })

  it('is as it was for whatever was not under way', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const held = corpus.events.filter(({ status }) => status !== 'underway')
        expect(held.map((event) => spanOfEvent(event, corpus))).toEqual(
          held.map((event) => toTimeSpan(event, corpus.visit)),
        )
      }),
    )
  })
})
