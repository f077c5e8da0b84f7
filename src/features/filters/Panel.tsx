import type { ReactNode } from 'react'
import { useId } from 'react'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/filters.ts'
import './Panel.css'

export type PanelProps = {
  /** What its button says where there is little room. */
  name: string
  /** The same where there is room, beside the chips: "+3". Null where nothing is behind it then. */
  rest: ReactNode
  /** How many choices are made, and how many of them no chip beside the button shows. */
  chosen: number
  waiting: number
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

const ChosenBadge = ({ count, className }: { count: number; className: string }) =>
  count > 0 && (
    <span className={`panel-chosen ${className}`}>
      {count}
      <VisuallyHidden> {words.chosen}</VisuallyHidden>
    </span>
  )

/** A button of the bar and the panel that it opens below it, over what follows, so that nothing moves. */
export const Panel = (props: PanelProps) => {
  const { name, rest, chosen, waiting, isOpen, onToggle, children } = props
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={rest === null ? 'panel-button panel-button-spare' : 'panel-button'}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <span className="panel-name">{name}</span>
        {rest !== null && <span className="panel-rest">{rest}</span>}
        <ChosenBadge count={chosen} className="panel-chosen-narrow" />
        <ChosenBadge count={waiting} className="panel-chosen-wide" />
      </button>
      {isOpen && (
        <div id={id} className="panel">
          {children}
        </div>
      )}
    </>
  )
}
