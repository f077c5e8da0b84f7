import type { ReactNode } from 'react'
import type { Ghost } from '#geometry/arrangement.ts'
import { sayGhost } from '#geometry/ghost-words.ts'
import type { Day } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/timeline.ts'
import { useTabIndex } from './mark-stop.ts'
import { ghostMark } from './picture.ts'

export type GhostProps = { ghost: Ghost; day: Day }

type GhostButtonProps = GhostProps & { className: string; children?: ReactNode }

/** What chooses the event of a ghost; its words are who tells it of which day. */
export const GhostButton = ({ ghost, day, className, children }: GhostButtonProps) => {
  const { event } = ghost
  const store = useExplorerStore()
  const said = sayGhost(ghost, day, useExplorer(selectCorpus))
  const mark = ghostMark(ghost.id)
  return (
    <button
      type="button"
      className={className}
      data-mark={mark}
      tabIndex={useTabIndex(mark)}
      onClick={() => store.getState().select({ kind: 'event', id: event.id })}
    >
      {children}
      <span className="ghost-words">{words.ghost(event.title, said)}</span>
    </button>
  )
}
