/** In whose voice an article gives some words: its own, or that of somebody whom it quotes or reports. */
import { allOf } from '#words/lists.ts'
import * as words from '#words/voice.ts'
import type { Answer, Corpus, Evidence, Provenance, Rendering, Statement } from './corpus.ts'
import { groupBy } from './group.ts'
import { oncePer } from './once-per.ts'
import { shortNames } from './person-name.ts'
import { speakersOf } from './statement.ts'
import { printPieces, toPieces } from './wording.ts'

type Said = { statement: Statement; rendering: Rendering }

/** The statement whose rendering holds the words, and that rendering. */
type Voice = Said & {
  /** Whether all of the words stood in quotation marks. */
  isVerbatim: boolean
}

type Place = Pick<Evidence, 'article' | 'start' | 'end'>

const spans = ({ passages }: Rendering, place: Place): boolean => {
  const [first, last] = [passages[0], passages.at(-1)]
  if (!first || !last) return false
  return first.start <= place.start && place.end <= last.end
}

/** What is said in each article, in the order of the statements. */
const saidIn = oncePer((statements: readonly Statement[]): ReadonlyMap<string, readonly Said[]> =>
  groupBy(
    statements.flatMap((statement) =>
      statement.renderings.map((rendering) => ({ statement, rendering })),
    ),
    ({ rendering }) => rendering.article,
  ),
)

/**
 * The voice of some words of an article: that of the first statement of which a rendering spans them
 * whole. Null where none does: then the article itself says them.
 */
export const voiceOf = (place: Place, { statements }: Pick<Corpus, 'statements'>): Voice | null => {
  const said = saidIn(statements)
    .get(place.article)
    ?.find(({ rendering }) => spans(rendering, place))
  const passage = said?.rendering.passages.find(
    ({ start, end }) => start <= place.start && place.end <= end,
  )
  return said ? { ...said, isVerbatim: passage?.kind === 'verbatim' } : null
}

/**
 * The words as they stand alone: in quotation marks where all of them are verbatim, with a sign of omission at
 * either end that lies inside a sentence.
 */
export const excerptIn = (
  { start, end, exact, cut }: Answer['evidence'][number],
  voice: Voice | null,
): string => {
  const kind = voice?.isVerbatim ? 'verbatim' : 'context'
  const passages = [{ start, end, exact, silence: 0, kind } as const]
  return printPieces(toPieces([{ passages, cut }]).flat())
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
