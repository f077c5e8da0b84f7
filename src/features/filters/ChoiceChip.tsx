import { counted } from '#model/counted.ts'
import type { Choice } from '#model/filter-counts.ts'
import type { Count } from '#model/visible.ts'
import type { ChoiceName } from './choice-name.ts'
import './ChoiceChip.css'

export type ChoiceChipProps = {
  choice: Choice
  name: ChoiceName
  /** The colour of a speaker, 1 to 8; undefined for what has none. */
  colour: number | undefined
  /** Whether it waits behind "+5" until its facet is opened. */
  isHidden: boolean
  onToggle: (value: string) => void
}

const figure = ({ statements, events }: Count): string =>
  statements === 0 && events > 0 ? `${events} ev.` : String(statements)

const spokenCount = ({ statements, events }: Count): string =>
  `${counted(statements, 'statement')}, ${counted(events, 'event')}`

/** One value that can be chosen, and what it would bring. */
export const ChoiceChip = ({ choice, name, colour, isHidden, onToggle }: ChoiceChipProps) => {
  const { value, isChosen, count } = choice
  const isBarren = count.statements + count.events === 0
  return (
    <label className={`chip${isBarren ? ' chip-barren' : ''}${isHidden ? ' chip-hidden' : ''}`}>
      <input
        type="checkbox"
        className="chip-box"
        aria-label={`${name.spoken}, ${spokenCount(count)}`}
        checked={isChosen}
        onChange={() => onToggle(value)}
      />
      {colour !== undefined && <span className={`chip-dot speaker-${colour}`} />}
      <span className="chip-name">{name.shown}</span>
      <span className="chip-count">{figure(count)}</span>
    </label>
  )
}
