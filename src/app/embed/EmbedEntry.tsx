import { StrictMode } from 'react'
import type { EmbedAppProps } from './EmbedApp.tsx'
import { EmbedApp } from './EmbedApp.tsx'

/** What is rendered into the embedded page: by the build first, then by the browser, and both must agree. */
export const EmbedEntry = (props: EmbedAppProps) => (
  <StrictMode>
    <EmbedApp {...props} />
  </StrictMode>
)
