import type { ReactNode } from 'react'
import { toDisc } from '#geometry/disc.ts'
import { statusShapes } from '#geometry/node.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { RailNode } from '#ui/RailNode.tsx'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import type { Marking } from './markings.ts'

/** The mark of what a passage belongs to, as the timeline has it. */
export const Sign = ({ marking, corpus }: { marking: Marking; corpus: Corpus }) => {
  const { kind, id, form, status } = marking
  if (kind === 'difference') return <DiffersIcon />
  if (kind === 'event') return <RailNode shape={statusShapes[status ?? 'held']} size="small" />
  const statement = byId(corpus.statements).get(id)
  if (!statement) return null
  return <SpeakerDisc {...toDisc(statement, corpus, form ?? undefined)} count={1} size="small" />
}

export type HandleProps = {
  marking: Marking
  corpus: Corpus
  isChosen: boolean
  onPress: (handle: HTMLElement) => void
  /** Where the passage leads; where it is left out, the handle is a button. */
  href?: string
  /** Of the element, for those who link to it. */
  id?: string | undefined
  /** What is said of it where it is more than what it is. */
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
  spoken = marking.label,
  href,
  id,
  children,
}: HandleProps) => {
  const handle = {
    id,
    className: `handle handle-${marking.kind}`,
    'data-starts': marking.starts.join(' '),
    'aria-label': spoken,
    'aria-current': isChosen ? ('true' as const) : undefined,
  }
  const sign = <Sign marking={marking} corpus={corpus} />
  return href === undefined ? (
    <button type="button" {...handle} onClick={({ currentTarget }) => onPress(currentTarget)}>
      {sign}
      {children}
    </button>
  ) : (
    <PlaceLink {...handle} href={href} onPress={onPress}>
      {sign}
      {children}
    </PlaceLink>
  )
}
