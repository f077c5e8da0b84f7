import type { ReactNode } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { Handle } from './Handle.tsx'
import type { Marking } from './markings.ts'
import { handlesAt } from './markings.ts'
import type { Segment, Stretch } from './segments.ts'
import { cutSegments } from './segments.ts'
import './MarkedText.css'

const selectSelection = ({ selection }: Explorer) => selection
const selectStart = ({ reading }: Explorer) => reading?.start ?? null

// Lines below a word that can be told apart.
const deepest = 3

const colourClass = ({ kind, id }: Marking, corpus: Corpus): string => {
  const statement = kind === 'quote' ? byId(corpus.statements).get(id) : undefined
  return `speaker-${statement ? (toDisc(statement, corpus).colour ?? 'none') : 'none'}`
}

type Chosen = { selection: Selection | null; start: number | null }

const isChosen = (marking: Marking, { selection, start }: Chosen): boolean =>
  (selection?.kind === marking.kind && selection.id === marking.id) ||
  (start !== null && marking.starts.includes(start))

type MarksProps = { marks: readonly Marking[]; chosen: Chosen; corpus: Corpus; children: ReactNode }

/** One element for each mark, the longest outermost, each with its line lower than the next within. */
const Marks = ({ marks, chosen, corpus, children }: MarksProps) => {
  const [marking, ...inner] = marks
  if (!marking) return children
  const classes = [
    'passage',
    `passage-${marking.form ?? marking.kind}`,
    `passage-${marking.passage}`,
    `passage-depth-${Math.min(inner.length, deepest)}`,
    colourClass(marking, corpus),
    ...(isChosen(marking, chosen) ? ['passage-chosen'] : []),
  ]
  return (
    <mark className={classes.join(' ')}>
      <Marks marks={inner} chosen={chosen} corpus={corpus}>
        {children}
      </Marks>
    </mark>
  )
}

type SegmentViewProps = { segment: Segment<Marking>; chosen: Chosen; corpus: Corpus }

const SegmentView = ({ segment, chosen, corpus }: SegmentViewProps) => (
  <>
    {handlesAt(segment.marks, segment.start).map((marking) => (
      <Handle key={marking.key} marking={marking} />
    ))}
    <Marks marks={segment.marks} chosen={chosen} corpus={corpus}>
      {segment.text}
    </Marks>
  </>
)

type MarkedTextProps = { text: string; within: Stretch; markings: readonly Marking[] }

/** A stretch of an article with every passage marked, and a handle where each begins. */
export const MarkedText = ({ text, within, markings }: MarkedTextProps) => {
  const corpus = useExplorer(selectCorpus)
  const chosen = { selection: useExplorer(selectSelection), start: useExplorer(selectStart) }
  return cutSegments(text, within, markings).map((segment) => (
    <SegmentView key={segment.start} segment={segment} chosen={chosen} corpus={corpus} />
  ))
}
