import { StrictMode } from 'react'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { FrameOptions } from '#store/frame-options.ts'
import { EmbedApp } from './EmbedApp.tsx'

/** What is rendered into the embedded page: by the build first, then by the browser, and both must agree. */
export const EmbedEntry = (props: { store: ExplorerStore; options: FrameOptions }) => (
  <StrictMode>
    <EmbedApp {...props} />
  </StrictMode>
)
