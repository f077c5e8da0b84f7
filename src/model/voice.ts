/** In whose voice an article gives some words: its own, or that of somebody whom it quotes or reports. */
import { allOf } from '#words/lists.ts'
import * as words from '#words/voice.ts'
import type { Corpus, Evidence, Provenance, Rendering, Statement } from './corpus.ts'
import { shortNames } from './person-name.ts'
import { speakersOf } from './statement.ts'
import { toPieces } from './wording.ts'

/** The statement whose rendering holds the words, and that rendering. */
type Voice = {
  statement: Statement
  rendering: Rendering
  /** Whether all of the words stood in quotation marks. */
  isVerbatim: boolean
}

type Place = Pick<Evidence, 'article' | 'start' | 'end'>

const spans = ({ article, passages }: Rendering, place: Place): boolean => {
  const [first, last] = [passages[0], passages.at(-1)]
  if (article !== place.article || !first || !last) return false
  return first.start <= place.start && place.end <= last.end
}

/**
 * The voice of some words of an article: that of the first statement of which a rendering spans them
 * whole. Null where none does: then the article itself says them.
 */
export const voiceOf = (place: Place, { statements }: Pick<Corpus, 'statements'>): Voice | null => {
  for (const statement of statements) {
    const rendering = statement.renderings.find((each) => spans(each, place))
    const passage = rendering?.passages.find(
      ({ start, end }) => start <= place.start && place.end <= end,
    )
    if (rendering) return { statement, rendering, isVerbatim: passage?.kind === 'verbatim' }
  }
  return null
}

const whole = { before: false, after: false }

/** The words, in quotation marks where all of them are verbatim. */
export const wordsIn = ({ start, end, exact }: Evidence, voice: Voice | null): string => {
  if (!voice?.isVerbatim) return exact
  const passages = [{ start, end, exact, silence: 0, kind: 'verbatim' as const }]
  const [pieces = []] = toPieces([{ ...voice.rendering, passages, cut: whole }])
  return pieces.map(({ text }) => text).join('')
}

/** Whether it is the article's own wording around quoted words, which may tell what was said or assert. */
const isOwn = ({ isVerbatim, rendering }: Voice): boolean =>
  !isVerbatim && rendering.form !== 'reported'

/** What it rests on that the words are of somebody; null where nobody is said to speak. */
export const speakerBasisIn = (voice: Voice | null): Provenance | null =>
  voice === null ? null : voice.rendering.speakerBasis

/**
 * "in its own words", "quoting Okafor", "in its own words, in a sentence that quotes Okafor" around what it
 * quotes, "where it reports Okafor and Reed", "where it reports somebody not named": what is reported without marks may
 * be the words of either, so it says only where they stand.
 */
export const describeVoice = (voice: Voice | null, { people }: Pick<Corpus, 'people'>): string => {
  if (!voice) return words.own
  const names = speakersOf(voice.statement).map((id) => shortNames(people).get(id) ?? id)
  const who = allOf(names) || words.nobody
  if (isOwn(voice)) return words.ownAroundQuote(who)
  return voice.isVerbatim ? words.quoting(who) : words.reporting(who)
}
