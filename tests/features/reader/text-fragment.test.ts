import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { readSeeds } from '#compiler/read-seeds.ts'
import { toPassageAddress } from '#features/reader/text-fragment.ts'
import { findFragment, foldSpace } from './fragment-finder.ts'

const address = 'https://imber.example/ships'
const stretch = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const hasWord = ({ exact }: { exact: string }) => /\p{L}/u.test(exact)

/** The files have lost the breaks between some paragraphs; the pages they come from have them. */
const asPublished = (text: string) => text.replaceAll(/(\p{Ll}[.?!]["”]?)(?=\p{Lu}|$)/gu, '$1 ')

const fragmentOf = (text: string, ...words: readonly string[]) =>
  toPassageAddress(
    address,
    text,
    words.map((each) => stretch(text, each)),
  ).replace(`${address}#:~:`, '')

const someWords = fc
  .array(
    fc.constantFrom('ships', 'sail', 'Ports', 'wait,', 'tide-free', 'R&D', '50 %', '“so”', 'été.'),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '))

describe('toPassageAddress', () => {
  it('encodes what has a meaning of its own in a directive', () => {
    expect(fragmentOf('Well, R&D was tide-free, 50 % of it.', 'R&D was tide-free, 50 %')).toBe(
      'text=R%26D%20was%20tide%2Dfree%2C%2050%20%25',
    )
  })

  it('gives a long passage by its first and last words', () => {
    const passage = `One two three four five six ${'seven '.repeat(60)}and so at last it ended`
    expect(fragmentOf(`Before. ${passage}. After.`, passage)).toBe(
      'text=One%20two%20three%20four%20five%20six,so%20at%20last%20it%20ended'.replace(
        ',so',
        ',and%20so',
      ),
    )
  })

  it('gives a passage over several paragraphs by its first and last words', () => {
    const passage = 'one two three four five six seven\n\nand so at last it ended'
    expect(fragmentOf(passage, passage)).toContain(',')
  })

  it('adds what stands before and after where the words occur elsewhere', () => {
    const text = 'He spoke of ships today. Nobody else spoke of ships at all, ever.'
    expect(toPassageAddress(address, text, [stretch(text, 'ships', 20)])).toBe(
      `${address}#:~:text=Nobody%20else%20spoke%20of-,ships,-at%20all%2C%20ever.`,
    )
  })

  it('has a directive for every part of an interrupted passage', () => {
    expect(fragmentOf('"Ships sail," he said, "Ports wait."', 'Ships sail,', 'Ports wait.')).toBe(
      'text=Ships%20sail%2C&text=Ports%20wait.',
    )
  })

  it('keeps the fragment an address has', () => {
    expect(toPassageAddress(`${address}#part`, 'Ships sail.', [{ start: 0, end: 5 }])).toBe(
      `${address}#part:~:text=Ships`,
    )
  })

  it('leaves out words that a slip of the file has glued to others', () => {
    expect(toPassageAddress(address, 'thereShips sail.', [{ start: 5, end: 15 }])).toBe(
      `${address}#:~:text=sail`,
    )
  })

  it('is the address itself where no whole word is left', () => {
    expect(toPassageAddress(address, 'Ships', [{ start: 1, end: 3 }])).toBe(address)
    expect(toPassageAddress(address, 'Ships', [])).toBe(address)
  })

  it('leads a browser to the very words', () => {
    fc.assert(
      fc.property(someWords, fc.nat(59), fc.nat(59), (text, a, b) => {
        const words = text.split(' ')
        const [first, last] = [a % words.length, b % words.length].toSorted((x, y) => x - y)
        const passage = words.slice(first, (last ?? 0) + 1).join(' ')
        const start = words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1)
        const href = toPassageAddress(address, text, [{ start, end: start + passage.length }])
        for (const { words: found } of findFragment(href, text)) {
          expect(passage.startsWith(found.slice(0, 4))).toBe(true)
          expect(passage.endsWith(found.slice(-4))).toBe(true)
        }
      }),
    )
  })

  it('leads to the passage itself in every article of the shipped seeds', async () => {
    const seeds = path.resolve(import.meta.dirname, '../../../seeds')
    const { corpus, texts } = compileCorpus(await readSeeds(seeds))
    const renderings = corpus?.statements.flatMap((statement) => statement.renderings) ?? []
    expect(renderings.length).toBeGreaterThan(0)
    for (const { article, passages } of renderings) {
      const text = texts.get(article) ?? ''
      const found = findFragment(toPassageAddress(address, text, passages), asPublished(text))
      expect(found.map(({ at }) => at)).toEqual(
        passages
          .filter(hasWord)
          .map(({ start }) => foldSpace(asPublished(text.slice(0, start))).length),
      )
    }
  })
})
