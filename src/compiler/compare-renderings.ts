/**
 * How a rendering differs from the fullest one of its statement, word by word. Words are compared without
 * regard to capitals and to the shape of apostrophes; what stands between them is not compared at all.
 */
import { diffArrays } from 'diff'
import type { Comparison, Passage, Variant } from '#model/corpus.ts'
import type { Stretch } from './stretch.ts'

type Word = Stretch & { key: string }

// Without a language: words are parted alike whatever language the visit is told in.
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

const toKey = (word: string) => word.normalize().toLowerCase().replaceAll('’', "'")

const wordsOf = ({ start, exact }: Passage): Word[] =>
  [...segmenter.segment(exact)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      start: start + index,
      end: start + index + segment.length,
      key: toKey(segment),
    }))

/**
 * The edits after which less than half of all words of the two are shared. Marking the differences of
 * such a pair would mark most of its words, and say less than the two side by side.
 */
const mostEdits = (words: number) => Math.floor(words / 2)

const span = (words: readonly Word[]): Stretch | null => {
  const [first, last] = [words.at(0), words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** A run of shared words, or of words that only one of the two has. */
type Run = { count: number; added?: boolean | undefined; removed?: boolean | undefined }

/** Joins what is missing on both sides of one place into one variant. */
function toVariants(runs: readonly Run[], here: readonly Word[], there: readonly Word[]) {
  const variants: Variant[] = []
  let [atHere, atThere] = [0, 0]
  let [fromHere, fromThere] = [0, 0]
  const close = () => {
    const variant = {
      here: span(here.slice(fromHere, atHere)),
      there: span(there.slice(fromThere, atThere)),
    }
    if (variant.here ?? variant.there) variants.push(variant)
  }
  for (const { count, added, removed } of runs) {
    const isShared = !added && !removed
    if (isShared) close()
    if (!removed) atHere += count
    if (!added) atThere += count
    if (isShared) [fromHere, fromThere] = [atHere, atThere]
  }
  close()
  return variants
}

const sameLetters = (here: readonly Passage[], there: readonly Passage[]) =>
  here.length === there.length &&
  here.every(({ exact, kind }, at) => exact === there[at]?.exact && kind === there[at].kind)

/** Compares the passages of a rendering with those of the fullest one. */
export function compareRenderings(
  here: readonly Passage[],
  fullest: readonly Passage[],
): Comparison {
  if (sameLetters(here, fullest)) return { likeness: 'identical', variants: [] }
  const [own, theirs] = [here.flatMap(wordsOf), fullest.flatMap(wordsOf)]
  const total = own.length + theirs.length
  const runs = diffArrays(
    theirs.map(({ key }) => key),
    own.map(({ key }) => key),
    { maxEditLength: mostEdits(total) },
  )
  if (total === 0 || runs === undefined) return { likeness: 'apart', variants: [] }
  const variants = toVariants(runs, own, theirs)
  return { likeness: variants.length === 0 ? 'same' : 'similar', variants }
}
