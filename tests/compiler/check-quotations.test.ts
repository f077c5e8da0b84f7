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

describe('marks that hold no letter', () => {
  it.each(['“🌊”', '“…”', '“%”', '“”', '「…」'])(
    'finds that %s belongs to nobody until it is explained',
    (quotation) => {
      const text = `It was ${quotation} to them.`
      expect(problemsOf(text)).toEqual(['LETTER_UNCLAIMED'])
      expect(problemsOf(text, { not_speech: 'A sign', text: quotation })).toEqual([])
    },
  )
})

describe('not_speech', () => {
  const slip = (text: string, prefix?: string) => ({ not_speech: 'Apostrophe', text, prefix })

  it('explains an apostrophe, a measure and a mark that pairs with nothing', () => {
    expect(problemsOf("the workers' day", slip("workers'"))).toEqual([])
    expect(
      problemsOf(
        "'tis the teachers' and the workers' day",
        slip("'tis the teachers'"),
        slip("workers'"),
      ),
    ).toEqual([])
    expect(problemsOf("'Tis the workers' day", slip("'Tis"), slip("workers'"))).toEqual([])
    expect(problemsOf("'tis goin' on", slip("'tis"), slip("goin'"))).toEqual([])
    expect(problemsOf('He is 5\' 3" tall.', slip("5'"), slip('3"'))).toEqual([])
    expect(problemsOf('A 5" board, "big".', slip('5"'), slip('"big"'))).toEqual([])
    expect(problemsOf('He left." So', slip('left."'))).toEqual([])
  })

  it('keeps a possessive from closing the quotation that it stands in', () => {
    const text = "She saw 'the workers' houses' there."
    const statement = aStatement({ text: "the workers' houses" })
    const possessive = { ...slip("'", 'the workers'), suffix: 'houses' }
    expect(problemsOf(text, statement)).toContain('VERBATIM_NOT_QUOTED')
    expect(problemsOf(text, statement, possessive)).toEqual([])
  })

  it('takes no quotation away mark by mark', () => {
    expect(problemsOf('It was "grave" then.', slip('"grave'), slip('"', 'grave'))).toEqual([
      'QUOTATION_ERASED',
    ])
    expect(problemsOf("the 'Big Dam' then", slip("'Big"), slip("Dam'"))).toEqual([
      'QUOTATION_ERASED',
    ])
    expect(problemsOf('It was "grave" then.', slip('"grave"'))).toEqual([])
  })

  it('takes from a quotation only what punctuation sets off', () => {
    const parts = (...words: string[]) => aStatement({ parts: words })
    const said = { not_speech: 'Attribution' }
    expect(
      problemsOf('“We met, she said, and left.”', parts('We met', 'and left'), {
        ...said,
        text: 'she said',
      }),
    ).toEqual([])
    expect(
      problemsOf('“We met (laughs) him.”', parts('We met', 'him'), { ...said, text: '(laughs)' }),
    ).toEqual([])
    expect(
      problemsOf('“We did not agree.”', parts('We did', 'agree'), { ...said, text: 'not' }),
    ).toEqual(['SPEECH_CUT_OUT'])
  })
})
