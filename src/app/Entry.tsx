import { StrictMode } from 'react'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerApp } from './ExplorerApp.tsx'

/** What is rendered into the page: by the build first, then by the browser, and both must agree. */
export const Entry = ({ store }: { store: ExplorerStore }) => (
  <StrictMode>
    <ExplorerApp store={store} />
  </StrictMode>
)
