import type { ReactNode } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { moveLayer } from './scale-surface.ts'

type LayerProps = {
  /** Holds titles or discs that stay in the frame as long as what they belong to. */
  isSticky?: boolean
  children: ReactNode
}

/** What moves as a whole beside the name of a row. It is moved without being rendered. */
export const Layer = ({ isSticky = false, children }: LayerProps) => {
  const store = useExplorerStore()
  return (
    <div
      ref={(element) => {
        if (element) moveLayer(element, store.getState().viewport?.x ?? 0)
      }}
      className={`scale-layer ${isSticky ? 'scale-sticky' : ''}`}
    >
      {children}
    </div>
  )
}
