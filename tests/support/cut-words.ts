/** Which words the sign for what has no room is drawn over; run in the page. */

/**
 * The words of the timeline of which a browser shows a part, where only so many lines of a text are shown: those at
 * the end of the last line that are no box of their own. A box has room beside the sign or goes as a whole.
 */
export const findCutWords = (): readonly string[] => {
  const boxOf = (node: Node, from: number, to: number): DOMRect | undefined => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()].at(-1)
  }
  const isWhole = (node: Node, text: Element): boolean => {
    for (let each = node.parentElement; each && each !== text; each = each.parentElement) {
      if (getComputedStyle(each).display === 'inline-block') return true
    }
    return false
  }
  const cutIn = (text: Element, node: Node): readonly string[] => {
    const { right, bottom } = text.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(text).fontSize)
    // At least as wide in all the typefaces that the page may be set in.
    const sign = size * 0.8
    return [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const box = boxOf(node, index, index + word.length)
      const isLast = box && box.bottom > bottom - size && box.top < bottom - size / 2
      return isLast && box.right > right - sign && !isWhole(node, text) ? [word] : []
    })
  }

  const cut: string[] = []
  for (const text of document.querySelectorAll('.timeline *')) {
    const { webkitLineClamp } = getComputedStyle(text)
    if (/^(none)?$/.test(webkitLineClamp) || text.scrollHeight <= text.clientHeight + 1) continue
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) cut.push(...cutIn(text, walker.currentNode))
  }
  return cut
}
