import { memo } from 'react'
import { Sentence } from '#ui/Sentence.tsx'
import * as words from '#words/timeline.ts'
import { LaneChoice } from './LaneChoice.tsx'
import { ScaleChoice } from './ScaleChoice.tsx'
import { StorySteps } from './StorySteps.tsx'
import type { RunZoom } from './use-zoom.ts'
import { zoomStep } from './zoom-commands.ts'
import './Controls.css'

type ControlsProps = {
  run: RunZoom
  /** Goes to an event of the story. */
  onStep: (event: string) => void
}

const ZoomButtons = ({ run }: Pick<ControlsProps, 'run'>) => (
  <div className="controls-group" role="group" aria-label={words.controlsZoom}>
    <button
      type="button"
      aria-label={words.controlsZoomOut}
      onClick={() => run((control) => control.zoomBy(1 / zoomStep))}
    >
      −
    </button>
    <button
      type="button"
      aria-label={words.controlsZoomIn}
      onClick={() => run((control) => control.zoomBy(zoomStep))}
    >
      +
    </button>
    <button type="button" onClick={() => run((control) => control.fitVisit())}>
      {words.controlsFit}
    </button>
  </div>
)

/** How the picture is drawn and moved, for those who use neither wheel nor keys. */
export const Controls = memo(({ run, onStep }: ControlsProps) => (
  <div className="controls needs-scripts">
    <ZoomButtons run={run} />
    <ScaleChoice />
    <LaneChoice />
    <StorySteps onStep={onStep} />
  </div>
))

const toKey = (name: string) => <kbd>{name}</kbd>

/** What wheel, fingers and keys do. */
export const ControlsHelp = () => (
  <p className="controls-help needs-scripts">
    <Sentence of={words.help(toKey)} />
  </p>
)
