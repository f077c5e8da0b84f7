import { memo } from 'react'
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
  <div className="controls-group" role="group" aria-label="Zoom">
    <button
      type="button"
      aria-label="Zoom out"
      onClick={() => run((control) => control.zoomBy(1 / zoomStep))}
    >
      −
    </button>
    <button
      type="button"
      aria-label="Zoom in"
      onClick={() => run((control) => control.zoomBy(zoomStep))}
    >
      +
    </button>
    <button type="button" onClick={() => run((control) => control.fitVisit())}>
      Fit visit
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

/** What wheel, fingers and keys do. */
export const ControlsHelp = () => (
  <p className="controls-help needs-scripts">
    Drag to move; Ctrl or ⌘ with the wheel, or two fingers, to zoom; double click fits an event.
    Keys: <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Home</kbd> <kbd>End</kbd> move,{' '}
    <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> zoom, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> goes back.
  </p>
)
