import { problemsOfFacts } from './problems-of-facts.ts'
import { problemsOfFiles } from './problems-of-files.ts'
import { problemsOfWords } from './problems-of-words.ts'

/** Every kind of problem by its code. Codes are permanent: they are searched for and linked to. */
export const problemCatalogue = { ...problemsOfFiles, ...problemsOfWords, ...problemsOfFacts }

export type ProblemCode = keyof typeof problemCatalogue

/** What the message of a code needs to know. */
export type ProblemDetails<Code extends ProblemCode> = Parameters<
  (typeof problemCatalogue)[Code]['message']
>[0]
