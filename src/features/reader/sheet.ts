/** Where there is little room the reader lies over the page as a sheet. */
import { flushSync } from 'react-dom'
import type { ExplorerStore } from '#store/create-explorer-store.ts'

const isOverlaid = (element: Element | null): boolean =>
  element !== null &&
  (getComputedStyle(element).position === 'fixed' || isOverlaid(element.parentElement))

/**
 * Closes the reader if the element lies on a sheet: what it leads to is covered. When this returns the
 * sheet is gone, so that the focus can move beneath it.
 */
export const leaveSheet = (element: Element, store: ExplorerStore): void => {
  if (isOverlaid(element)) flushSync(() => store.getState().closeReader())
}
