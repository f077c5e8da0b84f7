/** Where there is little room the reader lies over the page as a sheet. */
import type { ExplorerStore } from '#store/create-explorer-store.ts'

const isOverlaid = (element: Element | null): boolean =>
  element !== null &&
  (getComputedStyle(element).position === 'fixed' || isOverlaid(element.parentElement))

/** Closes the reader if the element lies on a sheet, which would cover what it leads to. */
export const leaveSheet = (element: Element, store: ExplorerStore): void => {
  if (isOverlaid(element)) store.getState().closeReader()
}
