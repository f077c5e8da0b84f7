import type { ReactNode } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import type { RailNodeProps } from '#ui/RailNode.tsx'
import { RailNode } from '#ui/RailNode.tsx'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import type { Marking } from './markings.ts'

const shapes: Readonly<Record<'held' | 'planned' | 'expected', RailNodeProps['shape']>> = {
  held: 'full',
  planned: 'ring',
  expected: 'diamond',
}

/** The mark of what a passage belongs to, as the timeline has it. */
export const Sign = ({ marking, corpus }: { marking: Marking; corpus: Corpus }) => {
  const { kind, id, form, status } = marking
  if (kind === 'difference') return <DiffersIcon />
  if (kind === 'event') return <RailNode shape={shapes[status ?? 'held']} size="small" />
  const statement = byId(corpus.statements).get(id)
  if (!statement || form === null) return null
  return <SpeakerDisc {...toDisc(statement, corpus, form)} count={1} size="small" />
}

export type HandleProps = {
  marking: Marking
  corpus: Corpus
  isChosen: boolean
  onPress: (button: HTMLButtonElement) => void
  /** Said of it before what it is. */
  spoken?: string
  /** Shown after the mark. */
  children?: ReactNode
}

/** Stands where a passage begins; what pressing it does is up to who draws it. */
export const Handle = ({
  marking,
  corpus,
  isChosen,
  onPress,
  spoken = '',
  children,
}: HandleProps) => (
  <button
    type="button"
    className={`handle handle-${marking.kind}`}
    data-starts={marking.starts.join(' ')}
    aria-label={`${spoken}${marking.label}`}
    aria-current={isChosen ? 'true' : undefined}
    onClick={({ currentTarget }) => onPress(currentTarget)}
  >
    <Sign marking={marking} corpus={corpus} />
    {children}
  </button>
)
