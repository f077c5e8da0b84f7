import type { TimeLane } from '#geometry/time-lanes.ts'
import { oncePerPair } from '#model/once-per.ts'
import type { Passing } from '#model/passing.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectVisible } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/timeline.ts'
import { selectKin } from './lane-kin.ts'
import './LaneRow.css'

const countPassing = oncePerPair(({ places }: TimeLane, { flags }: Passing): number =>
  places.reduce((count, place) => count + (flags[place] ?? 0), 0),
)

/** How many statements of a lane pass the filter. */
const selectPassing =
  (lane: TimeLane) =>
  (state: Explorer): number =>
    countPassing(lane, selectVisible(state).statements)

/** The name of a lane, how much of it passes the filter, and whether the chosen statement is of it too. */
export const ScaleLaneName = ({ lane }: { lane: TimeLane }) => {
  const passing = useExplorer(selectPassing(lane))
  const isKin = useExplorer(selectKin(lane)) !== null
  const count = lane.places.length
  return (
    <span className={isKin ? 'lane-name lane-name-kin' : 'lane-name'}>
      <span>
        {lane.label}
        {isKin && <VisuallyHidden> {words.alsoHere}</VisuallyHidden>}
      </span>{' '}
      <span className="lane-count" data-widest={`${count}/${count}`}>
        <span>{passing === count ? count : `${passing}/${count}`}</span>
        <VisuallyHidden> {words.statementsHere(count)}</VisuallyHidden>
      </span>
    </span>
  )
}
