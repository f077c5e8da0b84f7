/** An answer as the articles word it: each wording once, with everybody who words it so. */
import type { Answer, Corpus, Provenance } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { describeVoice, excerptIn, speakerBasisIn, voiceOf } from '#model/voice.ts'

/** The words of one article that give an answer. */
type GivenWords = Answer['evidence'][number] & {
  /** What it rests on that the words are of the speaker who is named; null where none is. */
  speakerBasis: Provenance | null
}

export type Saying = {
  /** Letter by letter, in quotation marks where they are verbatim, with an ellipsis where they are cut. */
  words: string
  /** In whose voice the articles give them. */
  voice: string
  evidence: readonly GivenWords[]
}

/** The wordings of an answer in the order of its evidence; words in another voice are another wording. */
export const toSayings = ({ evidence }: Answer, corpus: Corpus): readonly Saying[] => {
  const worded = evidence.map((each) => {
    const voice = voiceOf(each, corpus)
    return {
      given: { ...each, speakerBasis: speakerBasisIn(voice) },
      words: excerptIn(each, voice),
      voice: describeVoice(voice, corpus),
    }
  })
  return [...groupBy(worded, ({ words, voice }) => `${voice}: ${words}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? [
            {
              words: first.words,
              voice: first.voice,
              evidence: [first, ...others].map(({ given }) => given),
            },
          ]
        : [],
  )
}
