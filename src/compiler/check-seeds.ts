import { compileCorpus } from './compile-corpus.ts'
import { printCoverage } from './coverage-report.ts'
import { printProblems } from './problem-report.ts'
import type { SeedFiles } from './seed-files.ts'

/** What `npm run check` prints, and the exit code it ends with. */
export type Check = { exitCode: 0 | 1; report: string }

/** The problems of some seeds or, where there are none, what the seeds cover; `folder` is their name. */
export function checkSeeds(files: SeedFiles, folder: string): Check {
  const { corpus, markCount, problems } = compileCorpus(files, folder)
  if (corpus === null) return { exitCode: 1, report: printProblems(problems, folder) }
  const coverage = printCoverage(corpus, markCount)
  return { exitCode: 0, report: `${folder} compiles with no problem.\n\n${coverage}\n` }
}
