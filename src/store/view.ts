/** The part of the state that an address keeps. */
import type { LaneKind } from '#geometry/lanes.ts'
import type { Filter } from '#model/filter.ts'
import { emptyFilter } from '#model/filter.ts'
import type { Reading, Selection } from '#model/selection.ts'
import type { Period } from './period.ts'

/** What an address can ask to be shown. */
export const parts = ['all', 'timeline', 'account', 'card'] as const
/** How much of the explorer is on the page; `card` is one event or quote alone. */
export type Part = (typeof parts)[number]

export type View = {
  readonly filter: Filter
  readonly selection: Selection | null
  readonly reading: Reading | null
  /** The days that the timeline is zoomed to; null for the whole visit. */
  readonly period: Period | null
  readonly lanes: LaneKind
  readonly part: Part
}

/** The view of an address without a query. */
export const initialView: View = {
  filter: emptyFilter,
  selection: null,
  reading: null,
  period: null,
  lanes: 'topics',
  part: 'all',
}
