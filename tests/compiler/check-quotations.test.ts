import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { aStatement, aVisit } from './seed-builders.ts'

/** The problems of one article with some passages. */
const problemsOf = (text: string, ...passages: Record<string, unknown>[]) =>
  compileCorpus(aVisit({ one: { text, passages } })).problems.map(({ code }) => code)

/** The problems of a direct statement that takes some words of a quotation. */
const taking = (quoted: string, text: string) =>
  problemsOf(`She said: “${quoted}” Then she left.`, aStatement({ text }))

describe('checkQuotations', () => {
  it.each([
    ['-5 degrees', '5 degrees'],
    ['−5 °C', '5 °C'],
    ['$70 a barrel', '70 a barrel'],
    ['by 50%', 'by 50'],
    ['Will it open?', 'Will it open'],
    ['¿Se abre?', 'Se abre?'],
    ['Open it!', 'Open it'],
    ['The sea rises 🌊', 'The sea rises'],
  ])('misses no sign of “%s” in “%s”', (quoted, text) => {
    expect(taking(quoted, quoted)).toEqual([])
    expect(taking(quoted, text)).toEqual(['LETTER_UNCLAIMED'])
  })

  it.each([
    ['at the cafe\u0301', 'at the cafe'],
    ['में किताब', 'में किताब'.slice(0, -1)],
    ['كلمة مد\u0651', 'كلمة مد'],
    ['so 👩\u200d🚀', 'so 👩'],
  ])('lets no quote end inside the last sign of “%s”', (quoted, text) => {
    expect(taking(quoted, quoted)).toEqual([])
    expect(taking(quoted, text)).toEqual(['WORD_CUT'])
  })

  it.each([
    ['We will open it,', 'We will open it'],
    ['We will open it.', 'We will open it'],
    ['We will open it —', 'We will open it'],
    ['… we will open it', 'we will open it'],
    [' Yesterday we met', 'Yesterday we met'],
    ['the workers’ houses, 5′ 3″ high', 'the workers’ houses, 5′ 3″ high'],
  ])('leaves to the author where “%s” ends', (quoted, text) => {
    expect(taking(quoted, text)).toEqual([])
  })

  it('lets no word be shared by two statements', () => {
    const passages = [
      aStatement({ text: 'We can' }),
      aStatement({ statement: 'other', speaker: null, text: 'not do it' }),
    ]
    expect(problemsOf('“We cannot do it.”', ...passages)).toEqual(['WORD_CUT', 'WORD_CUT'])
    expect(problemsOf('“We can not do it.”', ...passages)).toEqual([])
  })
})
