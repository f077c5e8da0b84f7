import type { Provenance } from '#model/corpus.ts'
import { Note } from '#ui/Note.tsx'

/** What a fact about an article rests on; the reason of what is inferred on demand. */
export const Basis = ({ basis, because }: Provenance) => {
  switch (basis) {
    case 'stated':
      return <span className="basis">stated</span>
    case 'record':
      return <span className="basis">from the record line</span>
    case 'inferred':
      return <Note label="inferred">{because}</Note>
  }
}
