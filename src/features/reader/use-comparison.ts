/** Where one is in two articles that are read side by side. */
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Article } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { isSameSelection, ownersOf } from '#model/selection.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { findHandle, revealPassage } from './passage-elements.ts'
import type { ScrollPair } from './scroll-pair.ts'
import { createScrollPair } from './scroll-pair.ts'
import type { Level, Shared } from './shared.ts'

export type Side = 'here' | 'there'

/** The passage one is at; null before any. */
export type Spot = { side: Side; start: number } | null

type Columns = Readonly<Record<Side, RefObject<HTMLElement | null>>>

export type ComparisonOptions = {
  reading: Reading
  there: Article
  shared: readonly Shared[]
  /** Whether both texts are drawn. */
  isReady: boolean
  isLinked: boolean
}

const pairOf = (columns: Columns, { here, there }: Level) => {
  const [a, b] = [columns.here.current, columns.there.current]
  const [from, to] = [a && findHandle(a, here), b && findHandle(b, there)]
  return from && to ? [{ here: from, there: to }] : []
}

const useScrollPair = (columns: Columns, options: ComparisonOptions) => {
  const { shared, isReady, isLinked } = options
  const pair = useRef<ScrollPair | null>(null)
  useEffect(() => {
    const [here, there] = [columns.here.current, columns.there.current]
    if (!isReady || !here || !there) return
    const levels = shared.flatMap((each) => each.levels)
    const pairs = () => levels.flatMap((level) => pairOf(columns, level))
    pair.current = createScrollPair({ here, there, pairs })
    return () => pair.current?.destroy()
  }, [columns, shared, isReady])
  useEffect(() => pair.current?.setLinked(isLinked), [isLinked, isReady])
  return pair
}

/** Where the words at a spot stand in both. */
const levelsAt = (shared: readonly Shared[], { side, start }: NonNullable<Spot>) =>
  shared.flatMap(({ levels }) => levels).filter((level) => level[side] === start)

const focusSeen = (...elements: readonly HTMLElement[]): void => {
  for (const element of elements) {
    element.focus({ preventScroll: true })
    if (document.activeElement === element) return
  }
}

/** Brings a passage into view: what both share at the same height in both, the rest in its own column. */
const useSpotInView = (
  columns: Columns,
  spot: Spot,
  { shared, isReady }: ComparisonOptions,
  pair: RefObject<ScrollPair | null>,
): void => {
  useEffect(() => {
    // Not what the browser would take, the first button: here one reads on.
    columns.here.current?.focus({ preventScroll: true })
  }, [columns])
  useEffect(() => {
    const column = spot && columns[spot.side].current
    if (!isReady || !column) return
    const [elements] = levelsAt(shared, spot).flatMap((level) => pairOf(columns, level))
    if (!elements) {
      revealPassage(column, spot.start)
      return
    }
    pair.current?.align(elements.here, elements.there)
    const other = spot.side === 'here' ? 'there' : 'here'
    focusSeen(elements[spot.side], elements[other])
  }, [columns, spot, shared, isReady, pair])
}

/** The spot one is at, and how to get to another. Both columns are where the returned refs are put. */
export const useComparison = (options: ComparisonOptions) => {
  const { reading, there, shared } = options
  const store = useExplorerStore()
  const here = useRef<HTMLElement>(null)
  const beside = useRef<HTMLElement>(null)
  const [columns] = useState<Columns>({ here, there: beside })
  const [spot, setSpot] = useState<Spot>(
    reading.start === null ? null : { side: 'here', start: reading.start },
  )
  const pair = useScrollPair(columns, options)
  useSpotInView(columns, spot, options, pair)
  const goTo = (side: Side, start: number): void => {
    const { corpus, selection, select, readOn } = store.getState()
    const [owner = null] = ownersOf(corpus, { article: there.id, start })
    if (side === 'here') readOn(reading.article, start)
    else if (owner && !isSameSelection(owner, selection)) select(owner)
    setSpot({ side, start })
  }
  /** Changes over to the same words in the other article, if both have them. */
  const changeOver = (side: Side): void => {
    const [level] = spot ? levelsAt(shared, spot) : []
    if (level) setSpot({ side, start: level[side] })
  }
  return { columns, spot, goTo, changeOver }
}
