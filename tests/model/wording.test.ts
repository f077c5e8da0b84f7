import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '#model/corpus.ts'
import { isContinued, joinPassages, printPieces, toPieces } from '#model/wording.ts'
import { aPassage, aRendering } from '../support/corpus-builders.ts'

/** Passages of a text that is written with quotation marks around the verbatim ones. */
const cut = (text: string, ...parts: (readonly [Passage['kind'], string])[]): Passage[] => {
  const starts = parts.map(([, exact]) => text.indexOf(exact))
  return parts.map(([kind, exact], index) => aPassage({ kind, exact, start: starts[index] ?? 0 }))
}

const say = (...passages: Passage[][]): string[] =>
  toPieces(passages.map((each) => aRendering({ passages: each }))).map((pieces) =>
    pieces.map(({ lead, text }) => lead + text).join(''),
  )

const someRenderings = fc
  .array(
    fc.array(
      fc.record({
        gap: fc.nat(6),
        exact: fc.stringMatching(/^[a-z ]{1,8}$/),
        kind: fc.constantFrom<Passage['kind']>('verbatim', 'context'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((drafts) => {
    const offset = { at: 0 }
    return drafts.map((draft) =>
      aRendering({
        passages: draft.map(({ gap, exact, kind }) => {
          const start = offset.at + gap
          offset.at = start + exact.length
          return aPassage({ start, exact, kind })
        }),
      }),
    )
  })

describe('toPieces', () => {
  it('puts direct words in quotation marks', () => {
    expect(say(cut('"Ships sail."', ['verbatim', 'Ships sail.']))).toEqual(['“Ships sail.”'])
  })

  it('leaves out visibly what was said between, however short it is', () => {
    const [there, doubt] = cut('There is no doubt', ['context', 'There is'], ['context', 'doubt'])
    if (!there || !doubt) throw new Error('Two passages were cut.')
    expect(say([there, { ...doubt, silence: 1 }])).toEqual(['There is … doubt'])
    expect(say([there], [{ ...doubt, silence: 1 }])).toEqual(['There is', ' … doubt'])
    expect(isContinued(aPassage({ exact: '我' }), aPassage({ start: 2, silence: 0 }))).toBe(false)
  })

  it('puts only the quoted words of a sentence in marks', () => {
    const text = 'He called it "vital" for trade.'
    const passages = cut(
      text,
      ['context', 'He called it'],
      ['verbatim', 'vital'],
      ['context', 'for trade.'],
    )
    expect(say(passages)).toEqual(['He called it “vital” for trade.'])
  })

  it('closes up where the article does', () => {
    const passages = cut(
      'He called it "vital".',
      ['context', 'He called it'],
      ['verbatim', 'vital'],
      ['context', '.'],
    )
    expect(say(passages)).toEqual(['He called it “vital”.'])
  })

  it('keeps white space that belongs to the words', () => {
    const passages = cut(
      'It is "vital" now',
      ['context', 'It is '],
      ['verbatim', 'vital'],
      ['context', ' now'],
    )
    expect(say(passages)).toEqual(['It is “vital” now'])
  })

  it('never puts reported words in marks, and shows what is left out', () => {
    const passages = cut(
      'He said, smiling, that ships sail.',
      ['context', 'He said'],
      ['context', 'ships sail.'],
    )
    expect(say(passages)).toEqual(['He said … ships sail.'])
  })

  it('opens a quotation in the first part and closes it in the last', () => {
    const text = '"Ships sail. Ports wait."'
    expect(
      say(cut(text, ['verbatim', 'Ships sail.']), cut(text, ['verbatim', 'Ports wait.'])),
    ).toEqual(['“Ships sail.', ' Ports wait.”'])
  })

  it('closes the marks where the speaker is interrupted, and opens them again', () => {
    const passages = cut(
      '"Ships sail," he said, "and ports wait."',
      ['verbatim', 'Ships sail,'],
      ['verbatim', 'and ports wait.'],
    )
    expect(say(passages)).toEqual(['“Ships sail,” … “and ports wait.”'])
  })

  it('balances the marks and changes no letter', () => {
    fc.assert(
      fc.property(someRenderings, (renderings) => {
        const pieces = toPieces(renderings)
        expect(pieces.map(({ length }) => length)).toEqual(
          renderings.map(({ passages }) => passages.length),
        )
        const text = pieces
          .flat()
          .map((piece) => piece.text)
          .join('')
        expect(text.split('“').length).toBe(text.split('”').length)
        const exact = renderings.flatMap(({ passages }) => passages.map((each) => each.exact))
        expect(text.replaceAll(/[“”]/g, '')).toBe(exact.join(''))
      }),
    )
  })

  it('leaves the article’s own words bare', () => {
    fc.assert(
      fc.property(someRenderings, (renderings) => {
        const own = toPieces(renderings)
          .flat()
          .filter(({ kind }) => kind === 'context')
        for (const { text } of own) expect(text).not.toMatch(/[“”]/)
      }),
    )
  })
})

describe('isContinued', () => {
  it('tells white space within a quotation from the end of one and the beginning of the next', () => {
    const [first, next] = [
      aPassage({ start: 0, exact: 'one' }),
      (start: number) => aPassage({ start }),
    ]
    expect([3, 4, 5, 6].map((start) => isContinued(first, next(start)))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('does not join the article’s own words', () => {
    expect(isContinued(aPassage({ kind: 'context' }), aPassage({ start: 10 }))).toBe(false)
  })

  const whole = { before: false, after: false }
  const inside = { before: true, after: true }

  it('puts a sign of omission outside of the marks where words are a part of a sentence', () => {
    const part = aRendering({ passages: [aPassage({ exact: 'and ships sail' })], cut: inside })
    expect(printPieces(toPieces([part]).flat())).toBe('… “and ships sail” …')
    const [piece] = toPieces([part]).flat()
    expect([piece?.exact, piece?.text]).toEqual(['and ships sail', '“and ships sail”'])
  })

  it('puts none between parts of one quotation that stand together', () => {
    const first = { passages: [aPassage({ exact: 'We sail' })], cut: { ...whole, after: true } }
    const second = { passages: [aPassage({ start: 8, exact: 'at dawn' })], cut: inside }
    const pieces = toPieces([aRendering(first), aRendering(second)])
    expect(printPieces(pieces.flat())).toBe('“We sail at dawn” …')
  })
})

/** Renderings of one text, whose passages overlap each other's as they like, those of one never. */
const text = 'We sail at dawn, he said, and ports wait for ships.'
const wordStarts = [...text.matchAll(/\b\w/g)].map(({ index }) => index)
const wordEnds = [...text.matchAll(/\w\b/g)].map(({ index }) => index + 1)
const overlapping = fc.array(
  fc
    .uniqueArray(fc.nat(wordStarts.length - 1), { minLength: 2, maxLength: 6 })
    .map((words) => words.toSorted((a, b) => a - b))
    .map((words) =>
      words.flatMap((first, index) => {
        const last = words[index + 1]
        if (index % 2 === 1 || last === undefined) return []
        const [start = 0, end = 0] = [wordStarts[first], wordEnds[last]]
        return [aPassage({ start, exact: text.slice(start, end), kind: 'context' })]
      }),
    )
    .map((passages) => aRendering({ form: 'reported', passages })),
  { minLength: 1, maxLength: 4 },
)

describe('joinPassages', () => {
  const lettersIn = (passages: readonly Passage[]): number[] =>
    passages
      .flatMap(({ start, exact }) =>
        [...exact].map((letter, index) => [start + index, letter] as const),
      )
      .filter(([, letter]) => /\w/.test(letter))
      .map(([at]) => at)

  it('gives each letter of passages that overlap, and gives it once', () => {
    fc.assert(
      fc.property(overlapping, (renderings) => {
        const given = lettersIn(joinPassages(renderings).flat())
        const all = lettersIn(renderings.flatMap(({ passages }) => passages))
        expect(given.toSorted((a, b) => a - b)).toEqual([...new Set(all)].toSorted((a, b) => a - b))
      }),
    )
  })

  it('leaves every passage letter by letter as it stands in the text', () => {
    fc.assert(
      fc.property(overlapping, (renderings) => {
        for (const { start, end, exact } of joinPassages(renderings).flat()) {
          expect(text.slice(start, end)).toBe(exact)
        }
      }),
    )
  })

  it('keeps the words with which a passage goes on beyond another', () => {
    const first = cut(text, ['context', 'We sail at dawn'])
    const longer = cut(text, ['context', 'sail at dawn, he said'])
    expect(say(first, longer)).toEqual(['We sail at dawn', ', he said'])
  })
})
