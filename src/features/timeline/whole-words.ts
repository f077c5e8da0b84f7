/** Words that stay whole where there is room for some of them only. */
import type { Piece } from '#model/wording.ts'

type Word = readonly [kind: Piece['kind'], text: string]

// No place that shows some of the words has room for more letters of a piece.
const gap = /(?<=^.{0,200} )(?=[^ ])/

/**
 * The words of some pieces, each with the space that follows it; after 200 letters of a piece all that is left of it
 * is one word. A word looks as it begins.
 */
export const toWords = (pieces: readonly Piece[]): readonly Word[] => {
  const words: Word[] = []
  for (const { kind, lead, text, trail } of pieces) {
    // At the end of a line the sign for what has no room would double the sign of omission.
    for (const part of (lead.replace('… ', '…\u00a0') + text + trail).split(gap)) {
      const begun = /[^ ]$/.test(words.at(-1)?.[1] ?? '') && words.pop()
      words.push(begun ? [begun[0], begun[1] + part] : [kind, part])
    }
  }
  return words
}
