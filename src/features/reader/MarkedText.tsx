import { Fragment, type ReactNode } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { breakable } from '#ui/breakable.tsx'
import type { Drawing } from './drawing.ts'
import { isChosen } from './drawing.ts'
import type { Piece } from './holds.ts'
import { cutPieces } from './holds.ts'
import type { Marking } from './markings.ts'
import { handlesOf } from './markings.ts'
import type { Stretch } from './segments.ts'
import { cutSegments } from './segments.ts'

// Lines below a word that can be told apart.
const deepest = 3

const colourClass = ({ kind, id }: Marking, corpus: Corpus): string => {
  const statement = kind === 'quote' ? byId(corpus.statements).get(id) : undefined
  return `speaker-${statement ? (toDisc(statement, corpus).colour ?? 'none') : 'none'}`
}

const classesOf = (marking: Marking, depth: number, drawing: Drawing): string =>
  [
    'passage',
    `passage-${marking.form ?? marking.kind}`,
    `passage-${marking.passage}`,
    `passage-depth-${Math.min(depth, deepest)}`,
    colourClass(marking, drawing.corpus),
    ...(isChosen(marking, drawing) ? ['passage-chosen'] : []),
    drawing.classOf?.(marking) ?? '',
  ].join(' ')

type MarksProps = { marks: readonly Marking[]; drawing: Drawing; children: ReactNode }

/** One element for each mark, the longest outermost, each with its line lower than the next within. */
const Marks = ({ marks, drawing, children }: MarksProps) => {
  const [marking, ...inner] = marks
  if (!marking) return children
  return (
    <mark
      className={classesOf(marking, inner.length, drawing)}
      data-passage={marking.starts.join(' ')}
    >
      <Marks marks={inner} drawing={drawing}>
        {children}
      </Marks>
    </mark>
  )
}

type PieceViewProps = {
  text: string
  piece: Piece
  markings: readonly Marking[]
  drawing: Drawing
}

const PieceView = ({ text, piece, markings, drawing }: PieceViewProps) => {
  const words = cutSegments(text, piece, markings).map((segment) => (
    <Marks key={segment.start} marks={segment.marks} drawing={drawing}>
      {breakable(segment.text)}
    </Marks>
  ))
  if (piece.handles.length === 0 && !piece.isSpot) return words
  return (
    <span className="held" {...(piece.isSpot && { 'data-spot': drawing.start, tabIndex: -1 })}>
      {piece.handles.map((marking) => (
        <Fragment key={marking.key}>{drawing.handle(marking)}</Fragment>
      ))}
      {words}
    </span>
  )
}

/** Where one is in the text, if no passage begins there. */
const spotOf = (markings: readonly Marking[], { start }: Drawing): number | null =>
  markings.some(({ starts }) => start !== null && starts.includes(start)) ? null : start

type MarkedTextProps = {
  text: string
  within: Stretch
  markings: readonly Marking[]
  drawing: Drawing
}

/** A stretch of an article with every passage marked, and a handle where each begins. */
export const MarkedText = ({ text, within, markings, drawing }: MarkedTextProps) =>
  cutPieces(text, within, handlesOf(markings), spotOf(markings, drawing)).map((piece) => (
    <PieceView key={piece.start} text={text} piece={piece} markings={markings} drawing={drawing} />
  ))
