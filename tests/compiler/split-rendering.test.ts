import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { printPieces, toPieces } from '#model/wording.ts'
import { aStatement, aVisit } from './seed-builders.ts'

/** The words of a statement in parts as they are shown. */
const shown = (text: string, ...parts: string[]) => {
  const passages = [aStatement({ form: 'reported', parts })]
  const { corpus, problems } = compileCorpus(aVisit({ one: { text, passages } }))
  const renderings = corpus?.statements[0]?.renderings
  return renderings ? printPieces(toPieces(renderings).flat()) : problems
}

describe('splitRendering', () => {
  it('tells apart a gap in which a short word is said and one in which nothing is', () => {
    const text = 'There is no doubt about it, said Berg.'
    expect(shown(text, 'There is', 'doubt about it')).toMatch(/^There is … doubt about it/)
    expect(shown(text, 'There is no', 'doubt about it')).toMatch(/^There is no doubt about it/)
    expect(shown('It is 5 % of it.', 'It is 5', 'of it.')).toBe('It is 5 … of it.')
  })
})
