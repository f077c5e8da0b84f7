import type { TimeLane } from '#geometry/time-lanes.ts'
import { timesOfStatement } from '#geometry/time-lanes.ts'
import type { TimeScene } from '#geometry/time-scene.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { At } from './At.tsx'
import { selectKin } from './lane-kin.ts'

/** Where the chosen statement would stand in a lane that it belongs to too, but is not drawn in. */
export const ScaleKin = ({ lane, scene }: { lane: TimeLane; scene: TimeScene }) => {
  const corpus = useExplorer(selectCorpus)
  const kin = useExplorer(selectKin(lane))
  const times = kin && timesOfStatement(kin, corpus, scene.axis)
  if (!times) return null
  const isPoint = times.start === times.end
  return <At {...times} className={`scale-kin ${isPoint ? 'scale-kin-point' : ''}`} />
}
