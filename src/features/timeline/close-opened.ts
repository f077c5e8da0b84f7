/** Going back out of what was opened in the picture: an end of the visit, or a cluster with its members. */
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
export const closeOpened = (root: HTMLElement, target: EventTarget | null): boolean => {
  const closer = target instanceof Element ? findCloser(target) : null
  if (closer) pressKept(root, closer, () => closer.click())
  return closer !== null
}
