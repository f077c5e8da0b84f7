/**
 * What the box hides at its sides, told to the style sheet, which lets it fade there: a label that goes
 * on beyond an edge never looks whole. Of itself no style sheet knows in every browser.
 */
export const markEdges = (box: HTMLElement, namesPx: number): void => {
  const { scrollLeft, scrollWidth, clientWidth, classList, style } = box
  classList.toggle('more-before', scrollLeft > 1)
  classList.toggle('more-after', scrollWidth - clientWidth - scrollLeft > 1)
  style.setProperty('--names', `${namesPx}px`)
}
