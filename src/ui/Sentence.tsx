import type { ReactNode } from 'react'
import { createElement } from 'react'

/**
 * A text of which parts are elements: its pieces, in the order that the language gives them. In an element of its own,
 * which comes and goes as a whole: where the browser translates, texts do not stay where they were put.
 */
export const Sentence = ({ of: pieces }: { of: readonly ReactNode[] }) =>
  createElement('span', null, ...pieces)
