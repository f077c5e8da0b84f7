import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { printTimeline } from '#export/timeline-json.ts'
import type { Corpus, Dating, TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { aCorpus, aDating, anEvent, aSmallVisit, aVisit } from '../support/corpus-builders.ts'

/** The JSON format of TimelineJS 3 as it is documented, as far as we use it and no further. */
const date = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  hour: z.int().min(0).max(23).optional(),
  minute: z.int().min(0).max(59).optional(),
})
const text = z.strictObject({ headline: z.string(), text: z.string() })
const slide = z.strictObject({
  unique_id: z.string().min(1),
  start_date: date,
  end_date: date.optional(),
  display_date: z.string().min(1),
  text,
  group: z.string().min(1),
  autolink: z.literal(false),
})
const timeline = z.strictObject({
  scale: z.literal('human'),
  title: z.strictObject({ unique_id: z.string().min(1), text, autolink: z.literal(false) }),
  events: z.array(slide),
})

const read = (corpus: Corpus, site: string | null = null) =>
  timeline.parse(JSON.parse(printTimeline(corpus, site)))

const slideOf = (event: Partial<TimelineEvent>) =>
  read(aCorpus({ events: [anEvent(event)] })).events[0]

const { document } = new Window()

/** What a browser shows of HTML, and the names of its elements. */
const show = (html: string) => {
  document.body.innerHTML = html
  const elements = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)
  return { shown: document.body.textContent, elements: new Set(elements) }
}

describe('printTimeline', () => {
  it('shows every dated event and names those without a date in the title', () => {
    const corpus = aSmallVisit()
    const undated = [
      anEvent({ id: 'someday', dating: null }),
      anEvent({ id: 'one-day', dating: null }),
    ]
    const { title, events } = read({ ...corpus, events: [...corpus.events, ...undated] })
    expect(events.map(({ unique_id: id }) => id)).toEqual(corpus.events.map(({ id }) => id))
    expect(show(title.text.text).shown).toBe(
      'A visit that never was.Not shown, because the articles give no date: Someday; One day',
    )
  })

  it('has an id of its own for the title, which no event can have', () => {
    const { title } = read(aSmallVisit())
    expect(title.unique_id).not.toMatch(/^[\p{Ll}\d]+(-[\p{Ll}\d]+)*$/u)
  })

  it.each<[Partial<Dating>, object, object | undefined]>([
    [{ when: '2021-05-12' }, { year: 2021, month: 5, day: 12 }, undefined],
    [{ when: '2021-05', precision: 'month' }, { year: 2021, month: 5 }, undefined],
    [{ when: '2021', precision: 'year' }, { year: 2021 }, undefined],
    [{ when: '2021~', precision: 'year' }, { year: 2021 }, undefined],
    [{ when: '2021/2024', precision: 'interval' }, { year: 2021 }, { year: 2024 }],
    [
      { when: '2021-05-11/2021-06', precision: 'interval' },
      { year: 2021, month: 5, day: 11 },
      { year: 2021, month: 6 },
    ],
    [
      { when: '202X', precision: 'interval', earliest: '2020-01-01', latest: '2029-12-31' },
      { year: 2020, month: 1, day: 1 },
      { year: 2029, month: 12, day: 31 },
    ],
    [
      { when: '[..2021-05-12]', precision: 'before', earliest: null, latest: '2021-05-12' },
      { year: 2021, month: 5, day: 12 },
      undefined,
    ],
    [
      { when: '2021-05-12/..', precision: 'after', earliest: '2021-05-12', latest: null },
      { year: 2021, month: 5, day: 12 },
      undefined,
    ],
  ])('dates %j no finer than it is known', (dating, start, end) => {
    const found = slideOf({ dating: aDating(dating) })
    expect(found?.start_date).toEqual(start)
    expect(found?.end_date).toEqual(end)
  })

  it('gives a clock time as it is in the zone of the visit', () => {
    const dating = aDating({
      when: '2021-05-12T02:30+03:00',
      precision: 'minute',
      instant: Date.UTC(2021, 4, 11, 23, 30),
    })
    const corpus = aCorpus({
      visit: aVisit({ clock: [{ from: 0, ahead: 19_800_000 }] }),
      events: [anEvent({ dating })],
    })
    expect(read(corpus).events[0]?.start_date).toEqual({
      year: 2021,
      month: 5,
      day: 12,
      hour: 5,
      minute: 0,
    })
  })

  it('gives both ends of an interval between clock times', () => {
    const when = '2021-05-12T10:00+01:00/2021-05-12T11:30+01'
    const event = anEvent({ dating: aDating({ when, precision: 'interval' }) })
    const { events } = read(aCorpus({ visit: aVisit({ clock: [] }), events: [event] }))
    expect(events[0]).toMatchObject({
      start_date: { year: 2021, month: 5, day: 12, hour: 9, minute: 0 },
      end_date: { year: 2021, month: 5, day: 12, hour: 10, minute: 30 },
    })
  })

  it('says the date in words, as far as it is known', () => {
    const before = aDating({
      when: '[..2021-05-12]',
      precision: 'before',
      earliest: null,
      latest: '2021-05-12',
    })
    expect(slideOf({ dating: before })?.display_date).toBe(formatDating(before))
    expect(slideOf({ partOfDay: 'evening' })?.display_date).toBe('Wednesday 12 May 2021, evening')
  })

  it('says what the event rests on', () => {
    const found = slideOf({ basis: 'inferred', because: 'The article is of that day.' })
    expect(show(found?.text.text ?? '').shown).toContain(
      'Date and status inferred: The article is of that day.',
    )
  })

  it('groups what belongs to the visit and what surrounds it', () => {
    expect(slideOf({ scope: 'visit' })?.group).toBe('The visit')
    expect(slideOf({ scope: 'context' })?.group).toBe('Background')
  })

  it('links to the page where the site is known', () => {
    const corpus = aCorpus({ events: [anEvent()] })
    expect(read(corpus, 'https://visits.example/').events[0]?.text.text).toContain(
      '<a href="https://visits.example/?event=talks">',
    )
    expect(read(corpus).events[0]?.text.text).not.toContain('<a')
  })

  it('shows any text as itself and never as markup', () => {
    const pieces = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</p><script>',
      '&lt;',
      '&',
      '"',
      "'",
      'a',
      ' ',
      '🌊',
      'שלום',
    )
    const words = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, words, (title, because, description) => {
        const event = anEvent({ title, place: title, basis: 'inferred', because })
        const corpus = aCorpus({ visit: aVisit({ title, description }), events: [event] })
        const { title: first, events } = read(corpus)
        const headline = show(events[0]?.text.headline ?? '')
        const body = show(events[0]?.text.text ?? '')
        expect(headline).toEqual({ shown: title, elements: new Set() })
        expect(show(first.text.headline)).toEqual({ shown: title, elements: new Set() })
        expect(show(first.text.text)).toEqual({ shown: description, elements: new Set(['P']) })
        expect(body.shown).toContain(because)
        expect(body.elements).toEqual(new Set(['P']))
      }),
    )
  })
})
