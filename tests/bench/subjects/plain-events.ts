/** The events of a corpus for timelines that know nothing of articles: title, time, lane, person. */
import type { Corpus } from '../../../src/model/corpus.ts'

export type PlainEvent = { id: string; title: string; at: number; lane: string; person: string }

export type PlainLane = { id: string; label: string }

/** Events with a clock time; the lane is the first topic, as in ours. */
export const toPlainEvents = ({ events }: Corpus): readonly PlainEvent[] =>
  events.flatMap(({ id, title, dating, topics, with: counterparts }) =>
    typeof dating?.instant === 'number'
      ? [{ id, title, at: dating.instant, lane: topics[0] ?? '', person: counterparts[0] ?? '' }]
      : [],
  )

export const toPlainLanes = ({ topics }: Corpus): readonly PlainLane[] =>
  topics.map(({ id, label }) => ({ id, label }))
