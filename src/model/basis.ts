/** What a value rests on. */
import type { Provenance } from './corpus.ts'

/** Whether it was concluded by the editor; what is not known was not inferred. */
export const isInferred = (provenance: Provenance | null): boolean =>
  provenance?.basis === 'inferred'
