import type { ReactNode } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { moveLayer } from './scale-surface.ts'
import { useScaleAxis } from './scale-view.ts'

/** The axis of a row with what stands on it. It is moved and widened without being rendered. */
export const Layer = ({ children }: { children: ReactNode }) => {
  const store = useExplorerStore()
  const { rows } = useScaleAxis()
  return (
    <div
      ref={(element) => {
        if (element) moveLayer(element, store.getState().viewport, rows.current())
      }}
      className="scale-layer"
    >
      {children}
    </div>
  )
}
