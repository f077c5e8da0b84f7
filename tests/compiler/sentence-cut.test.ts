import { describe, expect, it } from 'vitest'
import { cutOf } from '#compiler/sentence-cut.ts'
import type { Passage } from '#model/corpus.ts'
import { aPassage } from '../support/corpus-builders.ts'

type Words = readonly [Passage['kind'], string]

/** How some words of a text, which is one block, are cut: "…words", "words…", "…words…", "words". */
const cut = (text: string, ...words: readonly Words[]): string => {
  const block = { kind: 'body' as const, paragraph: 0, start: 0, end: text.length }
  const passages = words.map(([kind, exact]) =>
    aPassage({ kind, exact, start: text.indexOf(exact) }),
  )
  const { before, after } = cutOf(text, [block], passages)
  return `${before ? '…' : ''}words${after ? '…' : ''}`
}

describe('cutOf', () => {
  it('takes a sentence of the article for whole, with its full stop or without', () => {
    const text = 'He came.She went home. They met.'
    expect(cut(text, ['context', 'She went home.'])).toBe('words')
    expect(cut(text, ['context', 'She went home'])).toBe('words')
    expect(cut(text, ['context', text])).toBe('words')
  })

  it('finds words that begin or end inside a sentence', () => {
    const text = 'She said, noting that ports like Imber grew, and left.'
    expect(cut(text, ['context', 'She said'])).toBe('words…')
    expect(cut(text, ['context', 'ports like Imber grew'])).toBe('…words…')
    expect(cut(text, ['context', 'ports like Imber grew, and left.'])).toBe('…words')
    expect(cut(text, ['context', 'Imber grew, and left.'])).toBe('…words')
  })

  it('takes the words between two quotation marks for whole, though “he said” follows a comma', () => {
    for (const text of ['"We sail," he said.', '“We sail”, he said.', '« We sail », he said.'])
      expect(cut(text, ['verbatim', 'We sail'])).toBe('words')
  })

  it('finds a part of a quotation that goes on', () => {
    const text = '“We sail at dawn and we return at dusk,” he said.'
    expect(cut(text, ['verbatim', 'We sail at dawn'])).toBe('words…')
    expect(cut(text, ['verbatim', 'and we return at dusk'])).toBe('…words')
  })

  it('takes a quotation that begins with a small letter for a part of a sentence', () => {
    expect(cut('He called it "a pleasure to sail".', ['verbatim', 'a pleasure to sail'])).toBe(
      '…words',
    )
  })

  it('looks at the outer ends where the words are in parts', () => {
    const text = 'The port, he said, will open, adding that “ships” sail.'
    const parts = [
      ['context', 'The port'],
      ['verbatim', 'ships'],
      ['context', 'sail.'],
    ] as const
    expect(cut(text, ...parts)).toBe('words')
    expect(cut(text, parts[0], parts[1])).toBe('words')
    expect(cut(text, ['context', 'he said'], ['context', 'will open'])).toBe('…words…')
  })

  it('knows the full stops of other scripts, and no cut without words', () => {
    expect(cut('他来了。她走了。', ['context', '她走了'])).toBe('words')
    expect(cut('वह आया। वह गया।', ['context', 'वह गया'])).toBe('words')
    expect(cut('Nothing.')).toBe('words')
  })

  it('asks the block and not the whole file', () => {
    const text = 'Imber, May 12: Ships sail\nAlso read'
    const blocks = [
      { kind: 'dateline' as const, paragraph: 0, start: 0, end: 14 },
      { kind: 'body' as const, paragraph: 0, start: 15, end: 25 },
      { kind: 'furniture' as const, paragraph: 1, start: 26, end: 35 },
    ]
    const passage = aPassage({ kind: 'context', exact: 'Ships sail', start: 15 })
    expect(cutOf(text, blocks, [passage])).toEqual({ before: false, after: false })
  })
})
