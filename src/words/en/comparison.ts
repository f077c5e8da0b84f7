/** How two renderings of one statement differ, in parts of one sentence. */
import { counted } from './counts.ts'

const quoted = { direct: 'quoted', partial: 'quoted in part', reported: 'reported' }
type Form = keyof typeof quoted

export const identical = 'letter by letter the same'
export const same = 'the same words; capitals or punctuation differ'
export const apart = 'worded differently'
export const takenAsOne = 'that both are one statement is concluded'
export const formsDiffer = (fullest: Form, other: Form): string =>
  `${quoted[fullest]} against ${quoted[other]}`
export const wordingDiffers = 'the wording differs'
export const eachHasMore = 'each has words where the other has none'
export const hasMore = (who: string, words: number, whom: string): string =>
  `${who} has ${counted(words, 'word')} where ${whom} has none`
export const first = 'the first'
export const second = 'the second'

/** The parts, one at least, as a sentence. */
export const sentence = (parts: readonly string[]): string => {
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
