/** Where the marks stand that are drawn at this moment, for those who move among them with keys. */
import type { Place } from '#geometry/roving.ts'

/** Every mark of the box, in the row it is drawn in and at its px from the left. */
export const readDrawnPlaces = (box: HTMLElement): readonly Place[] =>
  [...box.querySelectorAll('.scale-beyond, .scale-axis, .cluster-members')].flatMap(
    (rowElement, row) =>
      [...rowElement.querySelectorAll<HTMLElement>('[data-mark]')].map((element, rank) => ({
        id: element.dataset['mark'] ?? '',
        row,
        column: Math.round(element.getBoundingClientRect().left),
        rank,
      })),
  )
