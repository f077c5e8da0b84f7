import type { ReactNode } from 'react'
import { Fragment, createElement } from 'react'

/** A text of which parts are elements: its pieces, in the order that the language gives them. */
export const Sentence = ({ of: pieces }: { of: readonly ReactNode[] }) =>
  createElement(Fragment, null, ...pieces)
