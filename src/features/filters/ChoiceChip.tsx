import type { Count } from '#model/visible.ts'
import * as words from '#words/filters.ts'
import type { ChoiceName } from './choice-name.ts'
import './ChoiceChip.css'

export type ChoiceChipProps = {
  name: ChoiceName
  isChosen: boolean
  /** What it would bring; null where that says nothing. */
  count: Count | null
  /** What it brings without any other choice. */
  most?: Count
  /** The colour of a speaker, 1 to 8; undefined for what has none. */
  colour?: number | undefined
  /** Whether it is the only one that is chosen, and one must be. */
  isLast?: boolean
  onToggle: () => void
}

/** Statements; events, and said so, of what has no statement in the whole corpus. */
const figure = ({ statements, events }: Count, most: Count): string =>
  most.statements === 0 && events > 0 ? words.eventsShort(events) : String(statements)

const spoken = (name: ChoiceName, count: Count | null): string =>
  count === null ? name.spoken : words.choiceSpoken(name.spoken, count.statements, count.events)

const isBarren = (count: Count | null): boolean =>
  count !== null && count.statements + count.events === 0

/** One value that can be chosen, and what it would bring. It stays as wide as it is without a choice. */
export const ChoiceChip = (props: ChoiceChipProps) => {
  const { name, isChosen, count, most = count, colour, isLast, onToggle } = props
  return (
    <label className={isBarren(count) ? 'chip chip-barren' : 'chip'}>
      <input
        type="checkbox"
        className="chip-box"
        aria-label={spoken(name, count)}
        checked={isChosen}
        disabled={isLast}
        onChange={onToggle}
      />
      {colour !== undefined && <span className={`chip-dot speaker-${colour}`} />}
      {/* What is said of it is the name of the box. */}
      <span className="chip-name" aria-hidden="true">
        {name.shown}
      </span>
      {count && most && (
        <span className="chip-count" data-widest={figure(most, most)} aria-hidden="true">
          {figure(count, most)}
        </span>
      )}
    </label>
  )
}
