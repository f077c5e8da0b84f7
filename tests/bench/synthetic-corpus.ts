/**
 * A corpus of any number of events with clock times, the same each time: five days in the middle of a
 * visit of seven, so that there is room to drag while all of them are in view.
 */
import { randomInt, randomLcg } from 'd3'
import type { Corpus, Statement, TimelineEvent } from '../../src/model/corpus.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aRendering,
  aStatement,
  aTelling,
  aTopic,
  aVisit,
} from '../support/corpus-builders.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
const seed = 0.5

/** First and last instant in ms between which the events lie: whole days in the zone of the visit. */
export const busySpan = {
  start: Date.parse('2021-05-10T00:00Z'),
  end: Date.parse('2021-05-15T00:00Z'),
}

const ids = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`)

const people = ids('person', 8)
const topics = ids('topic', 8)
const articles = ids('article', 12)

/** The person by whom the bench filters: about one event in eight has them as counterpart. */
export const filteredPerson = 'person-2'

const kinds = ['meeting', 'talks', 'remarks', 'press-conference', 'signing'] as const
const forms = ['direct', 'partial', 'reported'] as const
const subjects = ['ports', 'a harbour', 'fisheries', 'the ferry', 'tolls', 'two lighthouses']

const words = 'We will look at this again in the spring, when the new tables have been published'

/** Picks from lists and spans, in the order in which it is asked. */
const createDice = () => {
  const source = randomLcg(seed)
  const below = (count: number): number => randomInt.source(source)(0, count)()
  return {
    below,
    // A list that is asked for a member has one.
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
  }
}
type Dice = ReturnType<typeof createDice>

const toClock = (instant: number) => {
  const when = new Date(instant).toISOString()
  const day = when.slice(0, 10)
  return aDating({
    when: `${when.slice(0, 16)}Z`,
    precision: 'minute',
    earliest: day,
    latest: day,
    instant,
  })
}

const makeEvent = (index: number, dice: Dice): TimelineEvent => {
  const minutes = (busySpan.end - busySpan.start) / minuteMs
  const kind = dice.pick(kinds)
  return anEvent({
    id: `event-${index}`,
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} on ${dice.pick(subjects)}`,
    kind,
    dating: toClock(busySpan.start + dice.below(minutes) * minuteMs),
    with: [dice.pick(people)],
    topics: [dice.pick(topics)],
    tellings: [aTelling({ article: dice.pick(articles) })],
  })
}

/** Said at an event by its counterpart, in one article or two. */
const makeStatement = (event: TimelineEvent, rank: number, dice: Dice): Statement => {
  const exact = words.slice(0, 20 + dice.below(words.length - 20))
  return aStatement({
    id: `${event.id}-said-${rank}`,
    speaker: event.with[0] ?? null,
    occasion: event.id,
    topics: event.topics,
    lastPossibleDay: event.dating?.latest ?? '',
    renderings: Array.from({ length: 1 + dice.below(2) }, () =>
      aRendering({
        article: dice.pick(articles),
        form: dice.pick(forms),
        passages: [aPassage({ start: dice.below(900), exact })],
      }),
    ),
  })
}

/** The corpus of this many events; at each of them none, one or two statements were made. */
export const createSyntheticCorpus = (size: number): Corpus => {
  const dice = createDice()
  const events = Array.from({ length: size }, (_, index) => makeEvent(index, dice))
  return aCorpus({
    visit: aVisit({
      from: new Date(busySpan.start - dayMs).toISOString().slice(0, 10),
      to: new Date(busySpan.end).toISOString().slice(0, 10),
      zone: 'UTC',
      clock: [],
      zoneName: 'Port Imber time',
      principal: 'person-1',
    }),
    people: people.map((id) => aPerson({ id })),
    topics: topics.map((id) => aTopic({ id })),
    articles: articles.map((id) => anArticle({ id })),
    events,
    statements: events.flatMap((event) =>
      Array.from({ length: dice.below(3) }, (_, rank) => makeStatement(event, rank, dice)),
    ),
  })
}
