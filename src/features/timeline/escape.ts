/** Going back with Escape: out of what was opened in the picture, then out of what is chosen. */
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { pressKept } from './press-kept.ts'

/** What opened the members; where that is out of view it is not drawn, and they have a button of their own. */
const closerOf = (members: Element): HTMLElement | null =>
  members.closest('.scale-row')?.querySelector<HTMLElement>('.cluster[aria-expanded="true"]') ??
  members.querySelector<HTMLElement>('.cluster-heading button')

const findCloser = (target: Element): HTMLElement | null => {
  // A chosen member is let go of first: it was chosen last.
  if (target.matches('[aria-pressed="true"]')) return null
  const members = target.closest('.cluster-members')
  return members ? closerOf(members) : target.closest<HTMLElement>('[aria-expanded="true"]')
}

/** Closes what lies open where the key was pressed, and focuses what opened it; false where nothing does. */
const closeOpened = (section: HTMLElement, target: EventTarget | null): boolean => {
  const closer = target instanceof Element ? findCloser(target) : null
  const box = section.querySelector<HTMLElement>('.timeline-box')
  if (box && closer) pressKept(box, closer, () => closer.click())
  return closer !== null
}

/** Listens to everything inside the section until the returned function is called. */
export const goBackWithEscape = (section: HTMLElement, store: ExplorerStore): (() => void) => {
  const goBack = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Escape' && !closeOpened(section, target)) store.getState().select(null)
  }
  section.addEventListener('keydown', goBack)
  return () => section.removeEventListener('keydown', goBack)
}
