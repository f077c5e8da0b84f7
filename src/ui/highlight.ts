/**
 * Highlights words in what is on the page without touching its elements (CSS Custom Highlight API):
 * the style sheet says how `::highlight(found)` looks. A browser that does not know it shows none.
 */
import './highlight.css'

type Stretch = { readonly start: number; readonly end: number }

/** The stretches of a text to highlight. */
type FindStretches = (text: string) => readonly Stretch[]

/** What is in here is not highlighted. */
const spared = '[data-unsearched]'

/** How long the page may go on changing before it is looked through again. */
const patienceMs = 60

const isKnown = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

/** The highlight that all explorers of a page share, each with ranges of its own. */
const sharedHighlight = (name: string): Highlight => {
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, highlight)
  return highlight
}

const acceptText = (node: Node): number => {
  if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
  return node instanceof Element && node.matches(spared)
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_SKIP
}

const rangesIn = (root: Element, find: FindStretches): readonly StaticRange[] => {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    acceptText,
  )
  const ranges: StaticRange[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of find(node.textContent ?? '')) {
      ranges.push(
        new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
      )
    }
  }
  return ranges
}

export type Highlighter = {
  /** Highlights what this finds, now and in whatever the page comes to show; null for nothing. */
  update: (find: FindStretches | null) => void
  destroy: () => void
}

/** Highlights within an element until it is destroyed. */
export const createHighlighter = (root: Element, name: string): Highlighter => {
  if (!isKnown()) return { update: () => undefined, destroy: () => undefined }
  const highlight = sharedHighlight(name)
  let ranges: readonly StaticRange[] = []
  let find: FindStretches | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = (): void => {
    ranges.forEach((range) => highlight.delete(range))
    ranges = find ? rangesIn(root, find) : []
    ranges.forEach((range) => highlight.add(range))
  }
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(draw, patienceMs)
  })
  return {
    update: (next) => {
      find = next
      clearTimeout(timer)
      observer.disconnect()
      if (find) observer.observe(root, { childList: true, characterData: true, subtree: true })
      draw()
    },
    destroy: () => {
      find = null
      clearTimeout(timer)
      observer.disconnect()
      draw()
    },
  }
}
