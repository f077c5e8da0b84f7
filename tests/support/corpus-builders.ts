/**
 * Corpora in a few words. Everything has a default, so that a test names only what it is about. The
 * invented visit lasts three days, 11 to 13 May 2021, in the zone of Lisbon; its principal is `stone`.
 */
import type {
  Answer,
  Article,
  Corpus,
  Dating,
  Difference,
  Passage,
  Office,
  Person,
  Rendering,
  Statement,
  Telling,
  TimelineEvent,
  Topic,
  Visit,
} from '#model/corpus.ts'

const capitalised = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)
const phrase = (id: string): string => capitalised(id.replaceAll('-', ' '))

export const aVisit = (visit: Partial<Visit> = {}): Visit => ({
  title: 'Stone in Port Imber, 11–13 May 2021',
  description: 'A visit that never was.',
  from: '2021-05-11',
  to: '2021-05-13',
  zone: 'Europe/Lisbon',
  // Summer time, in which all of the three days lie.
  clock: [{ from: 0, ahead: 3_600_000 }],
  zoneName: 'Port Imber time',
  principal: 'stone',
  language: 'en',
  updated: '2021-05-20',
  contact: 'https://example.org/mistakes',
  ...visit,
})

export const aPerson = (person: Partial<Person> = {}): Person => {
  const id = person.id ?? 'stone'
  return {
    id,
    name: `Alex ${capitalised(id)}`,
    kind: 'person',
    country: 'PT',
    offices: [],
    forms: [`Alex ${capitalised(id)}`, capitalised(id)],
    aliases: [],
    ...person,
  }
}

export const anOffice = (office: Partial<Office> = {}): Office => ({
  article: '000_aa',
  start: 0,
  end: 16,
  exact: 'Envoy Alex Stone',
  office: 'Envoy',
  basis: 'stated',
  because: null,
  ...office,
})

export const aTopic = (topic: Partial<Topic> = {}): Topic => {
  const id = topic.id ?? 'trade'
  return { id, label: phrase(id), meaning: `What concerns ${id}.`, aliases: [], ...topic }
}

export const anArticle = (article: Partial<Article> = {}): Article => {
  const id = article.id ?? '000_aa'
  return {
    id,
    file: `${id}.txt`,
    record: id.split('_', 1)[0] ?? id,
    length: 1000,
    opening: 'The minister said on Wednesday',
    title: null,
    publisher: null,
    url: null,
    published: null,
    agency: null,
    ownLines: [],
    blocks: [{ kind: 'body', paragraph: 0, start: 0, end: 1000 }],
    repeats: [],
    ...article,
  }
}

/** A passage of ten code units at `start`. */
export const aPassage = (passage: Partial<Passage> = {}): Passage => {
  const start = passage.start ?? 0
  const exact = passage.exact ?? 'some words'
  const end = start + exact.length
  return { start, end, silence: 8, exact, kind: 'verbatim', ...passage }
}

export const aRendering = (rendering: Partial<Rendering> = {}): Rendering => ({
  article: '000_aa',
  form: 'direct',
  place: 'body',
  origin: null,
  originBasis: null,
  speakerBasis: { basis: 'stated', because: null },
  occasionBasis: null,
  passages: [aPassage()],
  cut: { before: false, after: false },
  sic: [],
  unclear: [],
  comparison: null,
  ...rendering,
})

export const aStatement = (statement: Partial<Statement> = {}): Statement => ({
  id: 'stone-on-trade',
  speaker: 'stone',
  occasion: null,
  topics: ['trade'],
  mentions: [],
  lastPossibleDay: '2021-05-12',
  renderings: [aRendering()],
  aliases: [],
  ...statement,
})

/** One day, known to the day. */
export const aDating = (dating: Partial<Dating> = {}): Dating => {
  const when = dating.when ?? '2021-05-12'
  return { when, precision: 'day', earliest: when, latest: when, instant: null, ...dating }
}

export const aTelling = (telling: Partial<Telling> = {}): Telling => ({
  article: '000_aa',
  start: 100,
  end: 110,
  exact: 'some event',
  when: null,
  dating: null,
  partOfDay: null,
  status: 'held',
  basis: 'stated',
  because: null,
  saidIn: null,
  ...telling,
})

/** An event of the visit's second day, told as what it is by one article. `when` and `precision` follow the dating. */
export const anEvent = (event: Partial<TimelineEvent> = {}): TimelineEvent => {
  const id = event.id ?? 'talks'
  const dating = event.dating === undefined ? aDating() : event.dating
  return {
    id,
    title: phrase(id),
    kind: 'meeting',
    scope: 'visit',
    status: 'held',
    when: dating?.when ?? null,
    precision: dating?.precision ?? null,
    partOfDay: null,
    basis: 'stated',
    because: null,
    place: null,
    with: [],
    present: [],
    inferredPeople: [],
    topics: [],
    partOf: null,
    after: [],
    tellings: [aTelling({ status: event.status ?? 'held' })],
    aliases: [],
    ...event,
    dating,
  }
}

/** The order that puts an event after, or into, another. */
export const anOrder = (event: string) => ({ event, basis: 'stated' as const, because: null })

/** Words of an article that give an answer, stated. */
export const anEvidence = (
  evidence: Partial<Answer['evidence'][number]> = {},
): Answer['evidence'][number] => {
  const { start = 0, exact = 'Tuesday' } = evidence
  return {
    article: '000_aa',
    start,
    end: start + exact.length,
    exact,
    cut: { before: false, after: false },
    basis: 'stated',
    because: null,
    ...evidence,
  }
}

export const aDifference = (difference: Partial<Difference> = {}): Difference => ({
  id: 'day-of-the-talks',
  question: 'On which day were the talks?',
  why: 'The order of the visit hangs on it.',
  events: ['talks'],
  answers: [
    {
      id: 'tuesday',
      answer: 'Tuesday',
      evidence: [anEvidence()],
    },
    {
      id: 'wednesday',
      answer: 'Wednesday',
      evidence: [anEvidence({ article: '001_bb', exact: 'Wednesday' })],
    },
  ],
  ...difference,
})

/** Two people, two topics and two articles; no statements, events or differences. */
export const aCorpus = (corpus: Partial<Corpus> = {}): Corpus => ({
  fingerprint: 'f'.repeat(64),
  visit: aVisit(),
  people: [aPerson(), aPerson({ id: 'reed' })],
  topics: [aTopic(), aTopic({ id: 'ports' })],
  articles: [anArticle(), anArticle({ id: '001_bb' })],
  statements: [],
  events: [],
  differences: [],
  ...corpus,
})

/**
 * A small visit as it might be: talks on the first day; on the second a meeting and after it a press
 * conference; one event before, one after; five statements in three forms, one without speaker and one
 * without occasion.
 */
export const aSmallVisit = (): Corpus =>
  aCorpus({
    people: [aPerson(), aPerson({ id: 'reed' }), aPerson({ id: 'vale' })],
    articles: [
      anArticle({ title: { text: 'Stone meets Reed', basis: 'stated', because: null } }),
      anArticle({ id: '001_bb' }),
    ],
    events: [
      anEvent({
        id: 'founding',
        kind: 'agreement',
        scope: 'context',
        dating: aDating({
          when: '2001',
          precision: 'year',
          earliest: '2001-01-01',
          latest: '2001-12-31',
        }),
        topics: ['ports'],
      }),
      anEvent({ id: 'talks', with: ['vale'], dating: aDating({ when: '2021-05-11' }) }),
      anEvent({ id: 'meeting', with: ['reed'], topics: ['trade'], present: ['vale'] }),
      anEvent({ id: 'press-conference', after: [anOrder('meeting')] }),
      anEvent({
        id: 'fair',
        kind: 'gathering',
        scope: 'context',
        status: 'expected',
        dating: aDating({
          when: '2021-07',
          precision: 'month',
          earliest: '2021-07-01',
          latest: '2021-07-31',
        }),
      }),
    ],
    statements: [
      aStatement({ occasion: 'press-conference' }),
      aStatement({
        id: 'reed-on-ports',
        speaker: 'reed',
        occasion: 'press-conference',
        topics: ['ports', 'trade'],
        renderings: [
          aRendering({ form: 'partial', passages: [aPassage({ start: 200 })] }),
          aRendering({ article: '001_bb', passages: [aPassage({ start: 20 })] }),
        ],
      }),
      aStatement({
        id: 'reed-on-trade',
        speaker: 'reed',
        occasion: 'meeting',
        renderings: [
          aRendering({ form: 'reported', passages: [aPassage({ start: 300, kind: 'context' })] }),
        ],
      }),
      aStatement({
        id: 'nobody-on-ports',
        speaker: null,
        occasion: 'talks',
        topics: ['ports'],
        renderings: [
          aRendering({ form: 'partial', speakerBasis: null, passages: [aPassage({ start: 400 })] }),
        ],
      }),
      aStatement({
        id: 'stone-somewhere',
        topics: ['ports'],
        renderings: [
          aRendering({
            article: '001_bb',
            form: 'reported',
            passages: [aPassage({ start: 40, kind: 'context' })],
          }),
        ],
      }),
    ],
  })

/** The small visit, of whose meeting another article says another day. */
export const aVisitToldOtherwise = (): Corpus => {
  const corpus = aSmallVisit()
  const tellings = [
    aTelling({ dating: aDating() }),
    aTelling({ article: '001_bb', dating: aDating({ when: '2021-05-11' }) }),
  ]
  return {
    ...corpus,
    events: corpus.events.map((event) => (event.id === 'meeting' ? { ...event, tellings } : event)),
    differences: [aDifference({ events: ['meeting'] })],
  }
}
