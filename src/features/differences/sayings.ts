/** An answer as the articles word it: each wording once, with everybody who words it so. */
import type { Answer, Corpus, Evidence } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { describeVoice, voiceOf, wordsIn } from '#model/voice.ts'

export type Saying = {
  /** Letter by letter, in quotation marks where they are verbatim. */
  words: string
  /** In whose voice the articles give them. */
  voice: string
  evidence: readonly Evidence[]
}

/** The wordings of an answer in the order of its evidence; words in another voice are another wording. */
export const toSayings = ({ evidence }: Answer, corpus: Corpus): readonly Saying[] => {
  const worded = evidence.map((each) => {
    const voice = voiceOf(each, corpus)
    return { each, words: wordsIn(each, voice), voice: describeVoice(voice, corpus) }
  })
  return [...groupBy(worded, ({ words, voice }) => `${voice}: ${words}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? [
            {
              words: first.words,
              voice: first.voice,
              evidence: [first, ...others].map(({ each }) => each),
            },
          ]
        : [],
  )
}
