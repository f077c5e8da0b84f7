/** Where the marks stand that are drawn at this moment, for those who move among them with keys. */
import { stretchAt } from './placing.ts'
import type { ReadPlaces } from './use-marks.ts'

/** The wall time at which the stretch of a mark begins; of a list that is not on the axis none does. */
const startOf = (element: Element): number => stretchAt(element)?.start ?? 0

/** The count that an opened list belongs to stands above it, at its time. */
const startOfList = (list: Element): number => {
  const count = list.closest('.scale-row')?.querySelector('.cluster[aria-expanded="true"]')
  return count ? startOf(count) : 0
}

/**
 * Every mark of the box, in the row it is drawn in and in the stretch of time that it stands in: what
 * shares a stretch has no places in it, so it is read in the order of the page, which is the known one.
 */
export const readDrawnPlaces: ReadPlaces = (box) =>
  [...box.querySelectorAll('.scale-beyond, .scale-axis, .cluster-members')].flatMap(
    (rowElement, row) => {
      const isList = rowElement.matches('.cluster-members')
      return [...rowElement.querySelectorAll<HTMLElement>('[data-mark]')].map((element, rank) => ({
        id: element.dataset['mark'] ?? '',
        row,
        column: isList ? startOfList(rowElement) : startOf(element),
        rank,
      }))
    },
  )
