import type { Dating, Order, Telling, TimelineEvent } from '#model/corpus.ts'
import { checkReading } from './check-readings.ts'
import { toProvenance } from './check-values.ts'
import { numbersMissing } from './date-words.ts'
import { readDating } from './dating.ts'
import { linkPeopleThere } from './link-participants.ts'
import type { Linking } from './linking.ts'
import type { Seed } from './parse-yaml.ts'
import type { ReadArticle } from './read-article.ts'
import type { EventPassage } from './read-passages.ts'
import type { EventSeed } from './seed-schema.ts'
import type { Place } from './source-position.ts'
import type { Stretch } from './stretch.ts'
import { touching } from './stretch.ts'
import { hasExactWords } from './word-bounds.ts'

/** A telling, and the passage it was made of. */
export type ToldPassage = { telling: Telling; passage: EventPassage }

/** What the articles tell, by event id; by article, then in text order. */
export function readTellings(
  articles: ReadArticle[],
  linking: Linking,
): Map<string, ToldPassage[]> {
  const told = new Map<string, ToldPassage[]>()
  for (const source of articles) {
    const passages = source.passages.events.toSorted(
      (left, right) => left.stretches[0].start - right.stretches[0].start,
    )
    for (const passage of passages) {
      const { event } = passage.value
      if (!linking.references.check('event', event, passage.at('event'))) {
        // Whichever event is meant, it is told of.
        linking.unread.add('event')
        continue
      }
      const group = told.get(event) ?? []
      told.set(event, group)
      group.push({ telling: toTelling(source, passage, linking), passage })
    }
  }
  return told
}

function toTelling(
  source: ReadArticle,
  passage: EventPassage,
  { references, zone, unread, log }: Linking,
): Telling {
  const { says, said_in: saidIn } = passage.value
  const { stretches } = passage
  const when = says.when ?? null
  const dating = when === null ? null : readDating(when, zone, passage.at('says', 'when'), log)
  if (when !== null && dating === null) unread.add('event', passage.value.event)
  if (dating !== null && says.basis === 'stated')
    checkStated(source.text, passage, dating.when, log)
  const start = stretches[0].start
  const end = stretches.at(-1)?.end ?? stretches[0].end
  checkUninterrupted(source, passage, { start, end }, log)
  if (saidIn !== undefined && references.check('statement', saidIn, passage.at('said_in'))) {
    checkRendered(source, saidIn, passage.at('said_in'), log)
    checkHeld(source, saidIn, { start, end }, passage.at('said_in'), log)
  }
  return {
    article: source.article.id,
    start,
    end,
    exact: source.text.slice(start, end),
    when,
    dating,
    partOfDay: says.part_of_day ?? null,
    status: says.status,
    ...toProvenance(says, 'telling', passage.at('says', 'basis'), log),
    saidIn: saidIn ?? null,
  }
}

/** Reports a date that is stated though the words of the telling lack its year or its day. */
function checkStated(text: string, passage: EventPassage, when: string, log: Linking['log']) {
  const words = passage.stretches.map(({ start, end }) => text.slice(start, end)).join(' ')
  const [missing] = numbersMissing(when, words)
  if (missing === undefined) return
  log.report('DATE_NOT_IN_WORDS', passage.at('says', 'when'), { when, missing })
}

/** A telling is one stretch: from the first to the last of its parts, all of one kind of matter. */
function checkUninterrupted(
  { text, article }: ReadArticle,
  passage: EventPassage,
  { start, end }: Stretch,
  log: Linking['log'],
) {
  const kind = passage.value.in ?? 'body'
  if (touching(article.blocks, { start, end }).every((block) => block.kind === kind)) return
  log.report('PASSAGE_INTERRUPTED', passage.at('parts'), { words: text.slice(start, end) })
}

/** Reports a statement that an article names but does not render. */
export function checkRendered(
  source: ReadArticle,
  statement: string,
  place: Place,
  log: Linking['log'],
) {
  if (!source.statementIds.has(statement)) {
    log.report('STATEMENT_NOT_IN_ARTICLE', place, { statement })
  }
}

/** Reports a statement of the article whose passages, from first to last word, hold none of a telling. */
function checkHeld(
  { passages, unread }: ReadArticle,
  statement: string,
  telling: Stretch,
  place: Place,
  log: Linking['log'],
) {
  const own = passages.statements.filter(({ value }) => value.statement === statement)
  const holds = ({ stretches }: (typeof own)[number]) =>
    stretches[0].start < telling.end && telling.start < (stretches.at(-1)?.end ?? 0)
  if (own.length === 0 || own.some(holds) || unread.has('statement', statement)) return
  log.report('TELLING_OUTSIDE_STATEMENT', place, { statement })
}

/** The events in the order of the seeds, with the editor's reading and all tellings. */
export function linkEvents(
  events: Seed<EventSeed>[],
  told: ReadonlyMap<string, ToldPassage[]>,
  linking: Linking,
): TimelineEvent[] {
  return events.map((seed) => linkEvent(seed, told.get(seed.value.id) ?? [], linking))
}

function linkEvent(seed: Seed<EventSeed>, told: ToldPassage[], linking: Linking): TimelineEvent {
  const { id, title, kind, scope, status, when, place, topics, aliases } = seed.value
  const { zone, log } = linking
  checkEventReferences(seed, linking)
  const dating = when === null ? null : readDating(when, zone, seed.at('when'), log)
  const tellings = told.map(({ telling }) => telling)
  if (!linking.unread.has('event', id)) checkEvidence(seed, dating, tellings, linking)
  return {
    id,
    title,
    kind,
    scope,
    status,
    when,
    dating,
    precision: dating?.precision ?? null,
    partOfDay: seed.value.part_of_day ?? null,
    ...toProvenance(seed.value, 'event', seed.at('basis'), log),
    place: place ?? null,
    ...linkPeopleThere(seed, tellings, linking),
    topics,
    partOf: seed.value.part_of
      ? toOrder(seed.value.part_of, seed.at('part_of', 'basis'), linking)
      : null,
    after: seed.value.after.map((order, index) =>
      toOrder(order, seed.at('after', index, 'basis'), linking),
    ),
    tellings,
    aliases,
  }
}

function toOrder(order: EventSeed['after'][number], place: Place, { log }: Linking): Order {
  return { event: order.event, ...toProvenance(order, 'order', place, log) }
}

function checkEventReferences(seed: Seed<EventSeed>, { references }: Linking) {
  const { topics, part_of: whole, after } = seed.value
  topics.forEach((id, index) => references.check('topic', id, seed.at('topics', index)))
  if (whole) references.check('event', whole.event, seed.at('part_of', 'event'))
  after.forEach(({ event }, index) =>
    references.check('event', event, seed.at('after', index, 'event')),
  )
}

/** Nothing is said of an event that no article tells, unless it is inferred and says so. */
function checkEvidence(
  seed: Seed<EventSeed>,
  dating: Dating | null,
  tellings: Telling[],
  { log }: Linking,
) {
  const { id, basis, place } = seed.value
  if (tellings.length === 0 && basis !== 'inferred') {
    log.report('EVENT_WITHOUT_TELLING', seed.at('id'), { event: id })
  }
  if (place !== undefined && !tellings.some(({ exact }) => hasExactWords(exact, place))) {
    log.report('PLACE_WITHOUT_EVIDENCE', seed.at('place'), { place })
  }
  checkReading(seed, dating, tellings, log)
}
