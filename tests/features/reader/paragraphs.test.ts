import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFolded, toParagraphs } from '#features/reader/paragraphs.ts'
import type { Block, BlockKind } from '#model/corpus.ts'

const aBlock = (kind: BlockKind, paragraph: number, start: number): Block => ({
  kind,
  paragraph,
  start,
  end: start + 5,
})

const someBlocks = fc
  .array(
    fc.tuple(
      fc.constantFrom<BlockKind>('body', 'dateline', 'headline', 'furniture', 'record'),
      fc.boolean(),
    ),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const line = { at: 0 }
    return drafts.map(([kind, begins], index) => {
      if (begins) line.at += 1
      return aBlock(kind, line.at, index * 10)
    })
  })

const kindsOf = (blocks: readonly Block[]) =>
  toParagraphs(blocks).map((paragraph) => [
    paragraph.kind,
    paragraph.blocks.map(({ kind }) => kind).join(' '),
  ])

describe('toParagraphs', () => {
  it('keeps every block, each once', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const kept = toParagraphs(blocks).flatMap((paragraph) => paragraph.blocks)
        expect(kept.toSorted((a, b) => a.start - b.start)).toEqual(blocks)
      }),
    )
  })

  it('folds what is no part of the article, and nothing else', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        for (const { kind, blocks: inside } of toParagraphs(blocks)) {
          for (const block of inside) {
            expect(['furniture', 'record'].includes(block.kind)).toBe(kind === 'folded')
          }
        }
      }),
    )
  })

  it('never folds twice in a row', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const kinds = toParagraphs(blocks).map(({ kind }) => kind)
        kinds.slice(1).forEach((kind, index) => {
          expect(kind === 'folded' && kinds[index] === 'folded').toBe(false)
        })
      }),
    )
  })

  it('reads a line as one paragraph and folds the furniture glued to it after it', () => {
    const blocks = [
      aBlock('record', 0, 0),
      aBlock('dateline', 0, 10),
      aBlock('body', 0, 20),
      aBlock('furniture', 0, 30),
      aBlock('furniture', 1, 40),
      aBlock('body', 2, 50),
    ]
    expect(kindsOf(blocks)).toEqual([
      ['folded', 'record'],
      ['text', 'dateline body'],
      ['folded', 'furniture furniture'],
      ['text', 'body'],
    ])
  })
})

describe('describeFolded', () => {
  it('names each kind and counts what is there more than once', () => {
    expect(
      describeFolded([
        aBlock('record', 0, 0),
        aBlock('furniture', 1, 10),
        aBlock('furniture', 2, 20),
      ]),
    ).toBe('record line; page furniture, 2 pieces')
  })
})
