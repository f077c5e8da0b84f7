/** From a passage to where it stands on the rest of the page. */
import { flushSync } from 'react-dom'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { reveal } from '#ui/reveal.ts'
import type { Marking } from './markings.ts'

type Subject = Pick<Marking, 'kind' | 'id'>

const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0

const firstSeen = (...elements: readonly (HTMLElement | null | undefined)[]) =>
  elements.find((element) => element && isSeen(element))

const findTold = ({ kind, id }: Subject): HTMLElement | null =>
  document.getElementById(`${kind}-${id}`)

/** The mark on the timeline; the whole timeline where the mark is not drawn for want of room. */
const findMark = ({ kind, id }: Subject): HTMLElement | null => {
  const timeline = document.getElementById('timeline-heading')?.closest('section') ?? null
  const mark = timeline?.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`)
  return firstSeen(mark, timeline) ?? null
}

/** Whether the reader stands where the page would be, which the style sheet of the page says. */
const coversPage = (from: Element): boolean => {
  const reader = from.closest('dialog')?.parentElement ?? from
  return getComputedStyle(reader).getPropertyValue('--covers-page').trim() === '1'
}

const turnTo = (
  from: Element,
  { kind, id }: Subject,
  store: ExplorerStore,
  find: () => HTMLElement | null,
): void => {
  const selection = kind === 'difference' ? null : { kind, id }
  // Drawn at once: nothing beside an open dialog can be focused, and what is chosen may be new there.
  flushSync(() => store.getState().leaveFor(selection, coversPage(from)))
  const element = find()
  if (element) reveal(element)
}

/** Leads to where it is told: the quote or event in the account, the question the articles differ in. */
export const turnToTold = (from: Element, subject: Subject, store: ExplorerStore): void =>
  turnTo(from, subject, store, () => findTold(subject))

/** Leads to its place on the timeline; where there is no room for one, to where it is told. */
export const turnToTimeline = (from: Element, subject: Subject, store: ExplorerStore): void =>
  turnTo(from, subject, store, () => findMark(subject) ?? findTold(subject))
