/** The events as a table: the editor's reading of each, with its basis and who tells of it. */
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import type { Site } from './addresses.ts'
import { viewAddress } from './addresses.ts'
import type { Cell, Column } from './csv.ts'
import { joinCell, printCsv } from './csv.ts'
import {
  describeDifferences,
  describeTellers,
  nameThere,
  topicLabels,
  whenInWords,
} from './event-words.ts'

type Row = { corpus: Corpus; event: TimelineEvent }

const toInstant = ({ event }: Row): Cell => {
  const instant = event.dating?.instant ?? null
  return instant === null ? null : new Date(instant).toISOString()
}

const names = ({ corpus, event }: Row, ids: readonly string[]): Cell =>
  joinCell(ids.map((id) => nameThere(event, id, corpus)))

/** "talks: the reason" for each event it comes after on a ground of its own. */
const afterReasons = ({ event }: Row): Cell =>
  joinCell(
    event.after.flatMap(({ event: id, because }) =>
      because === null ? [] : [`${id}: ${because}`],
    ),
  )

const columns: readonly Column<Row>[] = [
  ['event', ({ event }) => event.id],
  ['title', ({ event }) => event.title],
  ['kind', ({ event }) => event.kind],
  ['scope', ({ event }) => event.scope],
  ['status', ({ event }) => event.status],
  ['when', ({ event }) => event.when],
  ['when_in_words', ({ event }) => whenInWords(event)],
  ['precision', ({ event }) => event.precision],
  ['earliest', ({ event }) => event.dating?.earliest ?? null],
  ['latest', ({ event }) => event.dating?.latest ?? null],
  ['instant', toInstant],
  ['part_of_day', ({ event }) => event.partOfDay],
  ['basis', ({ event }) => event.basis],
  ['reason', ({ event }) => event.because],
  ['place', ({ event }) => event.place],
  ['with', (row) => names(row, row.event.with)],
  ['with_ids', ({ event }) => joinCell(event.with)],
  ['present', (row) => names(row, row.event.present)],
  ['present_ids', ({ event }) => joinCell(event.present)],
  ['topics', ({ corpus, event }) => joinCell(topicLabels(event.topics, corpus))],
  ['topic_ids', ({ event }) => joinCell(event.topics)],
  ['part_of', ({ event }) => event.partOf?.event ?? null],
  ['part_of_basis', ({ event }) => event.partOf?.basis ?? null],
  ['part_of_reason', ({ event }) => event.partOf?.because ?? null],
  ['after', ({ event }) => joinCell(event.after.map(({ event: id }) => id))],
  ['after_basis', ({ event }) => joinCell(event.after.map(({ basis }) => basis))],
  ['after_reason', afterReasons],
  ['told_by', ({ corpus, event }) => joinCell(describeTellers(event, corpus))],
  ['articles_differ', ({ corpus, event }) => joinCell(describeDifferences(event, corpus))],
]

/** The table as CSV. The last column, the address on the page, is empty where the site is not known. */
export const printEvents = (corpus: Corpus, site: Site): string => {
  const address: Column<Row> = [
    'address',
    ({ event }) => site && viewAddress(site, 'event', event.id),
  ]
  return printCsv(
    [...columns, address],
    corpus.events.map((event) => ({ corpus, event })),
  )
}
