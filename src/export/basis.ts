/** What a value rests on, in words: nothing that was inferred leaves the site without saying so. */
import { isInferred } from '#model/basis.ts'
import type { Provenance } from '#model/corpus.ts'

const words: Readonly<Record<Provenance['basis'], string>> = {
  stated: 'stated in the article',
  record: 'given by the line the article was filed under',
  inferred: 'inferred',
}

/**
 * What stands behind a name for the value: "stated in the article", "inferred: the reason"; the reason
 * wherever there is one.
 */
export const describeBasis = ({ basis, because }: Provenance): string =>
  because === null ? words[basis] : `${words[basis]}: ${because}`

/** " (speaker inferred)" to stand behind what was inferred, nothing behind anything else. */
export const inferredMark = (what: string, provenance: Provenance | null): string =>
  isInferred(provenance) ? ` (${what} inferred)` : ''
