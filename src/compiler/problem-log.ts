import type { ProblemCode, ProblemDetails } from './problem-catalogue.ts'
import { problemCatalogue } from './problem-catalogue.ts'
import type { Place } from './source-position.ts'
import { linesOf, positionOf } from './source-position.ts'

/** A problem as a pass found it: its place still an offset, its message already worded. */
export type Finding = { code: ProblemCode; place: Place; message: string }

/** Where the passes leave what they find. Nothing stops at the first problem. */
export type ProblemLog = {
  report: <Code extends ProblemCode>(
    code: Code,
    place: Place,
    details: ProblemDetails<Code>,
  ) => void
  /** In the order of finding. */
  findings: readonly Finding[]
  /** A place as messages name it: file and line. */
  nameOf: (place: Place) => string
}

/**
 * An empty log; `sources` holds the text of each file by path, and may be filled later; `folder` is what the
 * seeds folder is called.
 */
export function createProblemLog(
  sources: ReadonlyMap<string, string>,
  folder = 'seeds',
): ProblemLog {
  const findings: Finding[] = []
  return {
    findings,
    nameOf: ({ file, start }) =>
      `${folder}/${file}:${positionOf(linesOf(sources.get(file) ?? ''), start).line}`,
    report: (code, place, details) => {
      // The code and its details come from one catalogue entry, which a union of entries forgets.
      const message = problemCatalogue[code].message as (details: unknown) => string
      findings.push({ code, place, message: message(details) })
    },
  }
}
