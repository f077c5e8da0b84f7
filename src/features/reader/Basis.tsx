import type { Provenance } from '#model/corpus.ts'
import { Note } from '#ui/Note.tsx'
import { bases } from '#words/reader.ts'

/** What a fact about an article rests on; the reason of what is inferred on demand. */
export const Basis = ({ basis, because }: Provenance) => {
  switch (basis) {
    case 'stated':
      return <span className="basis">{bases.stated}</span>
    case 'record':
      return <span className="basis">{bases.record}</span>
    case 'inferred':
      return <Note label={bases.inferred}>{because}</Note>
  }
}
