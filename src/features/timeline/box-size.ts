/** The size of the box, watched. */

// The axis, with what is said over it.
const topPx = 96

/**
 * Calls back with the width of the box whenever its size has changed, until it is disconnected. Where Tab
 * leads to a box that is higher than the window only its top has to be in view: nothing is scrolled that
 * one sees already.
 */
export const watchSize = (box: HTMLElement, onWidth: (px: number) => void): ResizeObserver => {
  const watching = new ResizeObserver((entries) => {
    for (const { contentRect } of entries) {
      box.style.scrollMarginBlockEnd = `${Math.min(0, topPx - contentRect.height)}px`
      onWidth(contentRect.width)
    }
  })
  watching.observe(box)
  return watching
}
