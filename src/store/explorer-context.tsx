/** How components reach the store of the explorer that they are part of. */
import type { ReactNode } from 'react'
import { createContext, use, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { ExplorerStore } from './create-explorer-store.ts'
import type { Explorer } from './explorer.ts'

const StoreContext = createContext<ExplorerStore | null>(null)

/** Hands the store down to everything within. */
export const ExplorerProvider = ({
  store,
  children,
}: {
  store: ExplorerStore
  children: ReactNode
}) => <StoreContext value={store}>{children}</StoreContext>

/** The store itself, for handlers, which read without subscribing. Throws outside a provider. */
export const useExplorerStore = (): ExplorerStore => {
  const store = use(StoreContext)
  if (!store) {
    throw new Error('Render this inside <ExplorerProvider>.')
  }
  return store
}

/**
 * What the selector picks from the state; renders again when that is another value. Keep the selector
 * outside the component, and wrap it in `useShallow` where it makes a new array or object.
 */
export const useExplorer = <Picked,>(selector: (state: Explorer) => Picked): Picked =>
  useStore(useExplorerStore(), selector)

const selectIsPressed = ({ filter, pressed }: Explorer): boolean => filter === pressed

/**
 * The same for what takes long to draw: what is pressed to make a filter is drawn before it. Any other
 * change, such as a way back, is drawn at once, because what it leads to is looked for right after.
 */
export const useExplorerLater = <Picked,>(selector: (state: Explorer) => Picked): Picked => {
  const picked = useExplorer(selector)
  const later = useDeferredValue(picked)
  return useExplorer(selectIsPressed) ? later : picked
}
