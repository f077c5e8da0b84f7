import { codeFrame } from './code-frame.ts'
import type { ProblemCode } from './problem-catalogue.ts'
import { problemCatalogue } from './problem-catalogue.ts'
import type { Finding } from './problem-log.ts'
import type { Position } from './source-position.ts'
import { linesOf, positionOf } from './source-position.ts'

/** Something wrong in a seed file, with its place and remedy. */
export type Problem = {
  code: ProblemCode
  title: string
  message: string
  remedy: string
  /** Path below the seeds folder. */
  file: string
  /** The lines around the place; empty where there is nothing to show. */
  frame: string
} & Position

/**
 * The findings with line, column and code frame, sorted by file, place and code. `sources` holds the
 * text of each file by path; in a file without text everything is at line 1, column 1.
 */
export function locateProblems(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
): Problem[] {
  const lines = new Map<string, ReturnType<typeof linesOf>>()
  const linesIn = (file: string) => {
    const known = lines.get(file) ?? linesOf(sources.get(file) ?? '')
    lines.set(file, known)
    return known
  }
  return findings.toSorted(byPlace).map(({ code, place, message }) => ({
    code,
    title: problemCatalogue[code].title,
    message,
    remedy: problemCatalogue[code].remedy,
    file: place.file,
    ...positionOf(linesIn(place.file), place.start),
    frame: codeFrame(sources.get(place.file) ?? '', place),
  }))
}

function byPlace(left: Finding, right: Finding): number {
  return (
    compare(left.place.file, right.place.file) ||
    left.place.start - right.place.start ||
    compare(left.code, right.code) ||
    compare(left.message, right.message)
  )
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

/** One problem as it is printed: place, code and title, then why, the code frame and the remedy. */
function printProblem(problem: Problem, folder: string): string {
  const { file, line, column, code, title, message, frame, remedy } = problem
  const head = `${folder}/${file}:${line}:${column}  ${code}  ${title}`
  return [head, indent(message), frame, indent(remedy)].filter(Boolean).join('\n')
}

const indent = (text: string) => `  ${text}`

/** All problems and how many they are; `folder` is what the seeds folder is called. */
export function printProblems(problems: readonly Problem[], folder: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const printed = problems.map((problem) => printProblem(problem, folder))
  return `${[...printed, `${count} in ${folder}`].join('\n\n')}\n`
}
