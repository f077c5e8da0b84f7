/** Where one is in two articles that are read side by side. */
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Article } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { isSameSelection, ownersOf } from '#model/selection.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { takeFocus } from '#ui/reveal.ts'
import { findHandle, revealPassage } from './passage-elements.ts'
import type { ScrollPair } from './scroll-pair.ts'
import { createScrollPair } from './scroll-pair.ts'
import type { Level, Shared, Side, Spot } from './shared.ts'

export type ComparisonOptions = {
  /** What both columns are in, told apart by `data-side`. */
  root: RefObject<HTMLElement | null>
  reading: Reading
  there: Article
  shared: readonly Shared[]
  /** Whether both texts are drawn. */
  isReady: boolean
  isLinked: boolean
}

const findColumn = (root: HTMLElement | null, side: Side): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-side="${side}"]`) ?? null

/** The handles of the same words in both columns; none unless both are drawn. */
const pairOf = (root: HTMLElement | null, { here, there }: Level) => {
  const [left, right] = [findColumn(root, 'here'), findColumn(root, 'there')]
  const [from, to] = [left && findHandle(left, here), right && findHandle(right, there)]
  return from && to ? [{ here: from, there: to }] : []
}

const useScrollPair = ({ root, shared, isReady, isLinked }: ComparisonOptions) => {
  const pair = useRef<ScrollPair | null>(null)
  useEffect(() => {
    const [here, there] = [findColumn(root.current, 'here'), findColumn(root.current, 'there')]
    if (!isReady || !here || !there) return
    const levels = shared.flatMap((each) => each.levels)
    const pairs = () => levels.flatMap((level) => pairOf(root.current, level))
    pair.current = createScrollPair({ here, there, pairs })
    return () => pair.current?.destroy()
  }, [root, shared, isReady])
  useEffect(() => pair.current?.setLinked(isLinked), [isLinked, isReady])
  return pair
}

/** Where the words at a spot stand in both. */
const levelsAt = (shared: readonly Shared[], spot: Spot): readonly Level[] =>
  spot
    ? shared.flatMap(({ levels }) => levels).filter((level) => level[spot.side] === spot.start)
    : []

const focusSeen = (...elements: readonly HTMLElement[]): void => {
  for (const element of elements) {
    takeFocus(element)
    if (document.activeElement === element) return
  }
}

/** Brings a passage into view: what both share at the same height in both, the rest in its own column. */
const useSpotInView = (
  { root, shared, isReady }: ComparisonOptions,
  spot: Spot,
  pair: RefObject<ScrollPair | null>,
): void => {
  useEffect(() => {
    const column = findColumn(root.current, 'here')
    if (column) takeFocus(column)
  }, [root])
  useEffect(() => {
    const column = spot && findColumn(root.current, spot.side)
    if (!isReady || !column) return
    const [elements] = levelsAt(shared, spot).flatMap((level) => pairOf(root.current, level))
    if (!elements) {
      revealPassage(column, spot.start)
      return
    }
    pair.current?.align(elements.here, elements.there)
    const other = spot.side === 'here' ? 'there' : 'here'
    focusSeen(elements[spot.side], elements[other])
  }, [root, spot, shared, isReady, pair])
}

/** The spot one is at, and the ways to another. */
export const useComparison = (options: ComparisonOptions) => {
  const { reading, there, shared } = options
  const store = useExplorerStore()
  const [spot, setSpot] = useState<Spot>(
    reading.start === null ? null : { side: 'here', start: reading.start },
  )
  const pair = useScrollPair(options)
  useSpotInView(options, spot, pair)
  /** Chooses the passage, and whose it is. */
  const goTo = (side: Side, start: number): void => {
    const { corpus, selection, select, readOn } = store.getState()
    const [owner = null] = ownersOf(corpus, { article: there.id, start })
    if (side === 'here') readOn(reading.article, start)
    else if (owner && !isSameSelection(owner, selection)) select(owner)
    setSpot({ side, start })
  }
  /** Changes over to the same words in the other article, if both have them. */
  const changeOver = (side: Side): void => {
    const [level] = levelsAt(shared, spot)
    if (level) setSpot({ side, start: level[side] })
  }
  return { spot, goTo, changeOver }
}
