import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRenderings } from '#compiler/compare-renderings.ts'
import type { Passage } from '#model/corpus.ts'
import { aPassage } from '../support/corpus-builders.ts'

const say = (exact: string, start = 0) => [aPassage({ exact, start })]

/** The words that each side of a variant stands for. */
const variantsOf = (here: string, there: string) => {
  const { variants } = compareRenderings(say(here, 100), say(there, 2000))
  const cut = (text: string, from: number, at: { start: number; end: number } | null) =>
    at && text.slice(at.start - from, at.end - from)
  return variants.map((each) => [cut(here, 100, each.here), cut(there, 2000, each.there)])
}

const likenessOf = (here: string, there: string) =>
  compareRenderings(say(here), say(there)).likeness

describe('compareRenderings', () => {
  it('gives what stands in place of what, by offsets into each article', () => {
    expect(
      variantsOf('We are ready to act on this issue', 'We stand ready to act in this area.'),
    ).toEqual([
      ['are', 'stand'],
      ['on', 'in'],
      ['issue', 'area'],
    ])
  })

  it('gives what only one of the two has', () => {
    expect(variantsOf('Ships sail from the old port', 'And ships sail from port')).toEqual([
      [null, 'And'],
      ['the old', null],
    ])
  })

  it.each([
    ['Ships sail.', 'Ships sail.', 'identical'],
    ['and ships don’t sail', "And ships don't sail.", 'same'],
    ['cafe\u0301 noir', 'café noir', 'same'],
    ['one two', 'one three', 'similar'],
    ['one two five', 'one three four', 'apart'],
    ['船は海を行く', '船は海を行った', 'similar'],
    ['…', '!', 'apart'],
  ])('calls “%s” beside “%s” %s', (here, there, likeness) => {
    expect(likenessOf(here, there)).toBe(likeness)
  })

  it('calls the same letters the same, not identical, where one quotes what the other reports', () => {
    const [reported] = [[aPassage({ exact: 'Ships sail.', kind: 'context' })]]
    expect(compareRenderings(reported, say('Ships sail.')).likeness).toBe('same')
  })
})

const word = fc.constantFrom(
  'sea',
  'Sea',
  'мир',
  'שלום',
  'don’t',
  "don't",
  'e\u0301',
  '海',
  '🌊',
  '7',
)
const gap = fc.constantFrom(' ', ', ', ' — ', '. ')
const someWords = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 14 })
  .map((list) => list.flat().join('').trim())

/** Passages of one article, one after the other with something between. */
const somePassages = fc
  .array(
    fc.record({
      skip: fc.nat(9),
      exact: someWords,
      kind: fc.constantFrom<Passage['kind']>('verbatim', 'context'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((drafts) => {
    let at = 0
    return drafts.map(({ skip, exact, kind }) => {
      const passage = aPassage({ start: at + skip, exact, kind })
      at = passage.end
      return passage
    })
  })

const words = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/** The words of passages outside of some stretches, as they are compared. */
const wordsOutside = (
  passages: readonly Passage[],
  stretches: readonly ({ start: number; end: number } | null)[],
) =>
  passages.flatMap(({ start, exact }) =>
    [...exact.matchAll(words)]
      .map(({ 0: text, index }) => ({ text, at: start + index }))
      .filter(({ at }) => !stretches.some((each) => each && at >= each.start && at < each.end))
      .map(({ text }) => text.normalize().toLowerCase().replaceAll('’', "'")),
  )

describe('the comparison of any two renderings', () => {
  it('leaves the same words on both sides once its variants are taken out', () => {
    fc.assert(
      fc.property(somePassages, somePassages, (here, there) => {
        const { likeness, variants } = compareRenderings(here, there)
        if (likeness === 'apart') return
        expect(
          wordsOutside(
            here,
            variants.map((each) => each.here),
          ),
        ).toEqual(
          wordsOutside(
            there,
            variants.map((each) => each.there),
          ),
        )
      }),
    )
  })

  it('lists variants in text order, none empty, none overlapping, and only where they are similar', () => {
    fc.assert(
      fc.property(somePassages, somePassages, (here, there) => {
        const { likeness, variants } = compareRenderings(here, there)
        expect(variants.length > 0).toBe(likeness === 'similar')
        for (const side of ['here', 'there'] as const) {
          const stretches = variants.flatMap((each) => each[side] ?? [])
          for (const [index, { start, end }] of stretches.entries()) {
            expect(end).toBeGreaterThan(start)
            expect(start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0)
          }
        }
        expect(variants.every((each) => each.here ?? each.there)).toBe(true)
      }),
    )
  })

  it('is as alike whichever of the two is the fullest', () => {
    fc.assert(
      fc.property(somePassages, somePassages, (here, there) => {
        const [one, other] = [compareRenderings(here, there), compareRenderings(there, here)]
        expect(one.likeness).toBe(other.likeness)
      }),
    )
  })
})
