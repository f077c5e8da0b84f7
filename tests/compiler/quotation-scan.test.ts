import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#model/corpus.ts'
import { scanQuotations } from '#compiler/quotation-scan.ts'
import { linesOf } from '#compiler/source-position.ts'
import { plainText, words } from './text-arbitraries.ts'

/** Every line that is not empty is a paragraph of the body. */
function bodyOf(text: string): Block[] {
  return linesOf(text)
    .filter(({ start, end }) => end > start)
    .map((line, paragraph) => ({ kind: 'body', paragraph, ...line }))
}

const scan = (text: string, except?: Set<number>) => scanQuotations(text, bodyOf(text), except)

/** The words between the marks of each quotation, and what pairs with nothing. */
function quoted(text: string) {
  const { quotations, lone } = scan(text)
  return {
    quotations: quotations.map(({ start, end }) => text.slice(start + 1, end - 1)),
    lone: lone.map((offset) => text.charAt(offset)),
  }
}

describe('scanQuotations', () => {
  it.each([
    ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
    ['curly marks', 'He said “yes” and ‘no’.', ['yes', 'no']],
    [
      'an opening curly and a closing straight mark',
      'its “own production."Lavrov',
      ['own production.'],
    ],
    ['an opening straight and a closing curly mark', '"We are ready,” he said.', ['We are ready,']],
    ['German marks', 'Er sagte „ja“ und ‚nein‘.', ['ja', 'nein']],
    ['Polish marks', 'Powiedział „tak”.', ['tak']],
    ['Swedish marks', 'Hon sa ”ja” och ”nej”.', ['ja', 'nej']],
    ['guillemets with spaces', 'Il dit « oui » et ‹ non ›.', [' oui ', ' non ']],
    ['Japanese marks', '彼は「はい」と『いいえ』と言った。', ['はい', 'いいえ']],
    ['nested Japanese marks', '「彼は『はい』と言った」', ['彼は『はい』と言った']],
    [
      'vertical, half-width and small marks',
      '﹁一﹂﹃二﹄｢三｣〝四〟〝五〞',
      ['一', '二', '三', '四', '五'],
    ],
    ['full-width marks', '他说＂是＂，＇否＇。', ['是', '否']],
    ['ornamental marks', 'She said ❝yes❞ and ❛no❜.', ['yes', 'no']],
    ['backticks', "It was `yes` and `no'.", ['yes', 'no']],
    ['reversed guillemets', 'Er sagte »ja« und ›nein‹.', ['ja', 'nein']],
    ['Finnish guillemets', 'Hän sanoi »joo» ja »ei».', ['joo', 'ei']],
    ['a space after the opening mark', 'He said, " Yesterday we met."', [' Yesterday we met.']],
    ['no space after the closing mark', 'been "revitalized."Jaishankar said', ['revitalized.']],
    ['a closing mark of the opening shape', 'He said “yes“ and left.', ['yes']],
    ['marks right beside each other', 'He said "yes""no".', ['yes', 'no']],
    ['marks after a bracket and a dash', '("yes") —"no"—', ['yes', 'no']],
  ])('pairs %s', (_, text, quotations) => {
    expect(quoted(text)).toEqual({ quotations, lone: [] })
  })

  it('reads a single mark between two letters as an apostrophe', () => {
    expect(quoted("India's doesn’t l‘eau cafe\u0301's").lone).toEqual([])
    expect(scan("India's doesn’t cafe\u0301's").count).toBe(0)
  })

  it('reads a single mark that is not between two letters as a quotation mark', () => {
    expect(quoted("the workers' day of '99").lone).toEqual(["'", "'"])
  })

  it('nests single marks in double ones and double marks in single ones', () => {
    expect(quoted('"part of the \'Made in India\' program."').quotations).toEqual([
      "part of the 'Made in India' program.",
    ])
    expect(quoted('‘called “frank” by all’').quotations).toEqual(['called “frank” by all'])
    expect(quoted('"\'Made in India\' is new" and "so is \'that\'"').quotations).toEqual([
      "'Made in India' is new",
      "so is 'that'",
    ])
  })

  it('closes a double quotation over a single mark that pairs with nothing', () => {
    expect(quoted('"the workers\' day," he said')).toEqual({
      quotations: ["the workers' day,"],
      lone: ["'"],
    })
    expect(quoted('"rock \'n roll" he said').quotations).toEqual(["rock 'n roll"])
  })

  it('continues an open double quotation in the next paragraph, which repeats the mark', () => {
    const text = '"We met.\n\n"We talked," he said. "Good."'
    const [first, second] = scan(text).quotations
    expect(first?.marks).toEqual([0, 10, 21])
    expect(text.slice(second?.start, second?.end)).toBe('"Good."')
  })

  it('continues an open double quotation in the next paragraph, which repeats no mark', () => {
    expect(quoted('“We met.\n\nWe talked.\n\nWe left,” he said.').quotations).toEqual([
      'We met.\n\nWe talked.\n\nWe left,',
    ])
  })

  it('gives up an open double quotation where the next paragraph opens another', () => {
    expect(quoted('He said, "We met.\n\nShe said, "We did not."')).toEqual({
      quotations: ['We did not.'],
      lone: ['"'],
    })
  })

  it('gives up an open double quotation at the end of the body', () => {
    expect(quoted('He said, "We met.\n\nThey left.')).toEqual({ quotations: [], lone: ['"'] })
  })

  it('continues no single quotation in the next paragraph', () => {
    expect(quoted("He said, 'We met.\n\nThey left.'")).toEqual({ quotations: [], lone: ["'", "'"] })
  })

  it('goes on where a line is interrupted, and not into apparatus', () => {
    const text = '"We NEWS met"\nCaption "a'
    const body = (start: number, end: number): Block => ({
      kind: 'body',
      paragraph: 0,
      start,
      end,
    })
    const blocks: Block[] = [
      body(0, 3),
      { kind: 'furniture', paragraph: 0, start: 4, end: 8 },
      body(9, 13),
      { kind: 'caption', paragraph: 1, start: 14, end: 24 },
    ]
    const { quotations, lone } = scanQuotations(text, blocks)
    expect(quotations).toEqual([{ start: 0, end: 13, marks: [0, 12] }])
    expect(lone).toEqual([22])
  })

  it('leaves out marks that the author says are none', () => {
    const text = "'the leaders' talks'"
    expect(quoted(text).lone).toEqual(["'"])
    const { quotations, lone } = scan(text, new Set([12]))
    expect([quotations.map(({ end }) => end), lone]).toEqual([[20], []])
  })

  it('finds nothing in text without marks', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(scan(text)).toEqual({ quotations: [], lone: [], count: 0 })
      }),
    )
  })

  it('finds exactly the quotations that a text was made of, in every style of marks', () => {
    const style = fc.constantFrom(
      ['"', '"', "'", "'"],
      ['“', '”', '‘', '’'],
      ['“', '"', '‘', "'"],
      ['"', '”', "'", '’'],
      ['„', '“', '‚', '‘'],
      ['«', '»', '‹', '›'],
      ['»', '«', '›', '‹'],
      ['「', '」', '『', '』'],
      ['❝', '❞', '❛', '❜'],
    )
    const piece = fc.record({ style, before: words, inside: words, nested: fc.option(words) })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom(' ', '\n'), (pieces, gap) => {
        const parts = pieces.map(
          ({ style: [open, close, openIn, closeIn], before, inside, nested }) => {
            const inner = nested === null ? inside : `${inside} ${openIn}${nested}${closeIn}`
            return { text: `${before} ${open}${inner}${close}`, inner }
          },
        )
        const found = quoted(parts.map(({ text }) => text).join(gap))
        expect(found).toEqual({ quotations: parts.map(({ inner }) => inner), lone: [] })
      }),
    )
  })

  it('puts every mark of any text into a quotation or among the lone ones, never into two', () => {
    const noise = fc
      .array(fc.constantFrom(...'"“”„‟«»\'‘’‚‛‹›「」『』〝〟❝❞` ab.\n'), { maxLength: 40 })
      .map((units) => units.join(''))
    fc.assert(
      fc.property(noise, (text) => {
        const { quotations, lone } = scan(text)
        quotations.forEach(({ start, end, marks }, index) => {
          expect(start).toBeGreaterThanOrEqual(quotations[index - 1]?.end ?? 0)
          expect([marks[0], marks.at(-1)]).toEqual([start, end - 1])
          expect(marks.filter((mark) => lone.includes(mark))).toEqual([])
        })
        expect(new Set(lone).size).toBe(lone.length)
      }),
    )
  })

  it('finds the same quotations again once the lone marks are left out', () => {
    const noise = fc
      .array(fc.constantFrom(...'"“”\'‘’ aaab.,', '\n\n'), { maxLength: 40 })
      .map((units) => units.join(''))
    fc.assert(
      fc.property(noise, (text) => {
        const { quotations, lone } = scan(text)
        const again = scan(text, new Set(lone))
        expect(again.quotations).toEqual(quotations)
        expect(again.lone).toEqual([])
      }),
    )
  })
})
