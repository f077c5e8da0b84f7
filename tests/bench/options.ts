/** What the command of the bench can be told. */
import { parseArgs } from 'node:util'
import type { SubjectName } from './subjects/names.ts'
import { subjectNames } from './subjects/names.ts'

export type Options = {
  /** Whether pages are loaded, frames are, and timelines are mounted. */
  loads: boolean
  frames: boolean
  mounts: boolean
  /** Numbers of events, ascending. */
  sizes: readonly number[]
  /** How often each timeline is measured at each size. */
  runs: number
  subjects: readonly SubjectName[]
  /** The folder that the table and the figures are written to. */
  out: string
}

const readCount = (name: string, text: string): number => {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new Error(`--${name} takes whole numbers above 0, not "${text}".`)
}

const readSubject = (text: string): SubjectName => {
  const subject = subjectNames.find((name) => name === text)
  if (subject) return subject
  throw new Error(`--subjects takes ${subjectNames.join(', ')}; there is no "${text}".`)
}

/** Reads the arguments. Throws a sentence for one that means nothing. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '14,1000,10000,100000' },
      runs: { type: 'string', default: '3' },
      subjects: { type: 'string', default: subjectNames.join() },
      only: { type: 'string', default: '' },
      out: { type: 'string', default: 'node_modules/.cache/bench' },
    },
  })
  if (!['', 'load', 'frame', 'timeline'].includes(values.only)) {
    throw new Error(`--only takes load, frame or timeline, not "${values.only}".`)
  }
  const isWanted = (part: string): boolean => ['', part].includes(values.only)
  return {
    loads: isWanted('load'),
    frames: isWanted('frame'),
    mounts: isWanted('timeline'),
    sizes: values.sizes
      .split(',')
      .map((text) => readCount('sizes', text))
      .toSorted((a, b) => a - b),
    runs: readCount('runs', values.runs),
    subjects: values.subjects.split(',').map(readSubject),
    out: values.out,
  }
}
