import type { NameForms, Names } from './name-forms.ts'
import type { ProblemLog } from './problem-log.ts'
import type { References } from './references.ts'
import type { Unread } from './unread.ts'

/** What the passes that join articles need to know of the whole. */
export type Linking = {
  references: References
  forms: NameForms
  names: Names
  /** First and last day of the visit, YYYY-MM-DD. */
  days: { from: string; to: string }
  zone: string
  /** What no article can be said to leave out. */
  unread: Unread
  log: ProblemLog
}
