import type { NameForms } from './name-forms.ts'
import type { ProblemLog } from './problem-log.ts'
import type { References } from './references.ts'

/** What the passes that join articles need to know of the whole. */
export type Linking = {
  references: References
  forms: NameForms
  /** First and last day of the visit, YYYY-MM-DD. */
  days: { from: string; to: string }
  zone: string
  /** Whether every file was read without a problem: only then can anything be said to be missing. */
  complete: boolean
  log: ProblemLog
}
