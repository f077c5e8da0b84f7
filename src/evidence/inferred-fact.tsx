/** What is inferred says so, and gives its reason on demand. */
import type { ReactNode } from 'react'
import type { Provenance } from '#model/corpus.ts'
import { Note } from '#ui/Note.tsx'

/** "speaker inferred" with the reason; null where the article states it or there is none. */
export const inferredFact = (label: string, provenance: Provenance | null): ReactNode | null =>
  provenance?.basis === 'inferred' ? <Note label={label}>{provenance.because}</Note> : null
