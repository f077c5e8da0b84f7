/** Where words in the picture are cut, covered, wider than their column or too near to others; run in the page. */

/**
 * One line for each fault of what can be seen of the timeline, measured line by line. What goes on beyond
 * an edge of what scrolls is cut there, unless it fades. For words that are broken it has to be run without
 * forced breaks: they stick out then.
 */
export const findLabelFaults = (): readonly string[] => {
  type Line = { node: Node; element: Element; text: string; box: Box }
  type Box = { left: number; right: number; top: number; bottom: number }
  const root = document.querySelector('section.timeline')
  if (!root) return ['There is no timeline.']
  // What is pointed at is read out over the legend.
  const isOver = root.querySelector('.peek') ? '.legend, .controls-help' : '.nothing'

  const ancestors = (element: Element): readonly Element[] => {
    const found: Element[] = []
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      found.push(each)
    }
    return found
  }
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(`.visually-hidden, ${isOver}`) &&
    Number.parseFloat(getComputedStyle(element).fontSize) > 0

  /** Of a line only what has ink: it is as high as its letters, whatever the typeface reserves. */
  const inkOf = ({ left, right, top, bottom }: DOMRect, size: number, isAcross: boolean): Box => {
    const [x, y, reach] = [(left + right) / 2, (top + bottom) / 2, size * 0.4]
    return isAcross
      ? { left, right, top: y - reach, bottom: y + reach }
      : { left: x - reach, right: x + reach, top, bottom }
  }
  const linesOf = (element: Element, node: Node, range: Range | Element, text: string): Line[] => {
    const { fontSize, writingMode } = getComputedStyle(element)
    const size = Number.parseFloat(fontSize)
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((rect) => ({
        node,
        element,
        text,
        box: inkOf(rect, size, writingMode === 'horizontal-tb'),
      }))
  }

  const lines: Line[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const [element, text] = [node.parentElement, node.textContent ?? '']
    if (!element || text.trim() === '' || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    lines.push(...linesOf(element, node, range, text.trim()))
  }
  for (const element of root.querySelectorAll('.lane-count-of')) {
    if (isSeen(element)) lines.push(...linesOf(element, element, element, 'count'))
  }

  const scrolled = root.querySelector('.timeline-box')
  const mask = scrolled ? getComputedStyle(scrolled).maskImage : ''
  const sticky = [...root.querySelectorAll('.timeline-box .timeline-name')].map((element) => {
    const { right, top, bottom } = element.getBoundingClientRect()
    // Nothing shows through on their left, where the focus ring has room.
    return { element, box: { left: -Infinity, right, top, bottom } }
  })
  const { top } = root.getBoundingClientRect()
  const meet = (a: Box, b: Box, gap = 0): boolean =>
    a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom

  /** How what an element cuts fades there: by its own mask, or by what lies over the ends of the axis. */
  const fadesOf = (element: Element): string => {
    const rows = element.closest('.scale-rows')
    const over = (rows ? ['::before', '::after'] : []).map(
      (end) => rows && getComputedStyle(rows, end).backgroundImage,
    )
    return [getComputedStyle(element).maskImage, ...over].join()
  }

  /** What of a line is left by all that cuts it, and what is left of that by whoever is not faded. */
  const faults: string[] = []
  const visible = lines.flatMap((line): Line[] => {
    const box = { ...line.box }
    // What is moved up from where it would be cut is far out of sight.
    if (box.bottom < top) return []
    const column = line.element.closest('.timeline-table :is(td, th)')?.getBoundingClientRect()
    if (column && (box.left < column.left - 1 || box.right > column.right + 1)) {
      faults.push(`sticks out: ${line.text}`)
    }
    for (const each of ancestors(line.element)) {
      const { overflowX, overflowY } = getComputedStyle(each)
      const { left, right, top: upper, bottom } = each.getBoundingClientRect()
      if (overflowX !== 'visible') {
        if (box.right <= left + 1 || box.left >= right - 1) return []
        const isCut =
          (box.left < left - 1 && !fadesOf(each).includes('to right')) ||
          (box.right > right + 1 && !fadesOf(each).includes('to left'))
        if (isCut) faults.push(`cut: ${line.text}`)
        box.left = Math.max(box.left, left)
        box.right = Math.min(box.right, right)
      }
      if (overflowY !== 'visible' && !/auto|scroll/.test(overflowY)) {
        if (box.bottom <= upper + 1 || box.top >= bottom - 1) return []
        if (box.top < upper - 2 || box.bottom > bottom + 2)
          faults.push(`cut in height: ${line.text}`)
      }
    }
    for (const { element, box: over } of sticky) {
      if (element.contains(line.element) || !meet(box, over)) continue
      // The first px of what fades are not seen.
      const unseenPx = mask.includes('to right') ? 4 : 0
      if (box.right <= over.right + unseenPx + 1) return []
      if (unseenPx === 0) faults.push(`covered: ${line.text}`)
      box.left = over.right + unseenPx
    }
    return [{ ...line, box }]
  })

  const cellOf = (element: Element): Element | null => element.closest('td, th, button, li, label')
  const sorted = visible.toSorted((a, b) => a.box.top - b.box.top)
  sorted.forEach((line, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break
      if (other.node === line.node) continue
      const gap = cellOf(line.element) === cellOf(other.element) ? -0.5 : 3
      if (meet(line.box, other.box, gap)) {
        const kind = meet(line.box, other.box, -0.5) ? 'overlap' : 'touch'
        faults.push(`${kind}: ${line.text} | ${other.text}`)
      }
    }
  })
  return [...new Set(faults)]
}
