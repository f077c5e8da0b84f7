/** What a page says that is neither data nor in brackets, and where its text does not fit; run in the page. */

/** Text that no catalogue gave, in what is read and in what is heard. `data` holds every text that is data. */
export const findForeignText = (data: string): readonly string[] => {
  const known = data.replaceAll(/\s+/g, ' ')
  // Files are called the same in every language.
  const isFile = (piece: string): boolean => /^[a-z]+\.[a-z]+$/.test(piece)
  const isKnown = (piece: string): boolean =>
    !/\p{L}/u.test(piece) || known.includes(piece) || isFile(piece)
  // Inner brackets first: a text may stand within another.
  const outside = (text: string): string => {
    const without = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, ' | ')
    return without === text ? text : outside(without)
  }
  const strays = (text: string): readonly string[] =>
    outside(text)
      .split(/[|·,;:()“”‘’"/[\]–…]|\. |\.$/u)
      .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
      .filter((piece) => !isKnown(piece))
  const isSilent = 'script, style, template, kbd, textarea, code'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement && !parentElement.closest(isSilent)) texts.push(textContent ?? '')
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-tag']) {
      const text = element.getAttribute(name)
      if (text !== null && !element.matches(isSilent)) texts.push(text)
    }
  }
  return [...new Set(texts.flatMap(strays))]
}

/** Where text runs out of the page, is cut off, or lies over other text. */
export const findMisfits = (): readonly string[] => {
  const width = document.documentElement.clientWidth
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    // Names of days in the strip are as short as a language has them; the link to the files shares a line.
    !element.closest('.visually-hidden, [inert], .overview, .downloads')
  const scrolls = (element: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) || element.matches('textarea')
  const within = (element: Element, is: (each: Element) => boolean): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (is(each)) return true
    }
    return false
  }
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${(element.textContent ?? '').trim().slice(0, 40)}`

  const leaves: { element: Element; box: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode
    if (!element || !/\p{L}/u.test(textContent ?? '') || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    for (const box of range.getClientRects()) {
      if (box.width > 2 && box.height > 2) leaves.push({ element, box })
    }
  }
  const outside = leaves
    .filter(
      ({ element, box }) => (box.left < -1 || box.right > width + 1) && !within(element, scrolls),
    )
    .map(({ element }) => `outside: ${name(element)}`)
  const cut = [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      return isCut && /hidden|clip/.test(overflowX) && textOverflow === 'clip' && isSeen(element)
    })
    .filter((element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && /\p{L}/u.test(textContent ?? ''),
      ),
    )
    .map((element) => `cut: ${name(element)}`)
  const sorted = leaves
    .filter(({ element }) => !within(element, scrolls))
    .toSorted((a, b) => a.box.top - b.box.top)
  const overlapping = sorted.flatMap(({ element, box }, index) =>
    sorted.slice(index + 1, index + 60).flatMap((other) => {
      if (other.element === element || other.box.top > box.bottom - 3) return []
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top
      // Lines stand closer than their boxes are high.
      return across > 3 && down > 0.45 * Math.min(box.height, other.box.height)
        ? [`overlap: ${name(element)} / ${name(other.element)}`]
        : []
    }),
  )
  const sideways = document.documentElement.scrollWidth > width ? ['scrolls sideways'] : []
  return [...new Set([...sideways, ...outside, ...cut, ...overlapping])]
}
