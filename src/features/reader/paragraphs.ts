/** The blocks of an article as they are read: paragraphs, and what is no part of the article folded away. */
import type { Block } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { pieces } from '#words/article-view.ts'
import { textParts } from '#words/text-parts.ts'

export type Paragraph = {
  kind: 'text' | 'folded'
  /** In text order; at least one. A text paragraph is one line of the file. */
  blocks: readonly Block[]
}

const isFolded = ({ kind }: Block): boolean => kind === 'furniture' || kind === 'record'

const toParagraph = (kind: Paragraph['kind'], blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.length > 0 ? [{ kind, blocks }] : []

const joinFolded = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.reduce<readonly Paragraph[]>((joined, paragraph) => {
    const last = joined.at(-1)
    if (last?.kind !== 'folded' || paragraph.kind !== 'folded') return [...joined, paragraph]
    const blocks = [...last.blocks, ...paragraph.blocks]
    return [...joined.slice(0, -1), { kind: 'folded', blocks }]
  }, [])

/**
 * Every block in exactly one paragraph. Furniture before the text of its line is folded before it, other
 * furniture after it, so that a line is not torn apart; folded lines that follow each other are one.
 */
export const toParagraphs = (blocks: readonly Block[]): readonly Paragraph[] => {
  const lines = [...groupBy(blocks, ({ paragraph }) => paragraph).values()]
  return joinFolded(
    lines.flatMap((line) => {
      const first = line.findIndex((block) => !isFolded(block))
      const leading = first === -1 ? line : line.slice(0, first)
      const rest = first === -1 ? [] : line.slice(first)
      return [
        ...toParagraph('folded', leading),
        ...toParagraph(
          'text',
          rest.filter((block) => !isFolded(block)),
        ),
        ...toParagraph('folded', rest.filter(isFolded)),
      ]
    }),
  )
}

/** What is folded: "record line", "page furniture, 12 pieces". */
export const describeFolded = (blocks: readonly Block[]): string =>
  [...groupBy(blocks, ({ kind }) => kind)]
    .map(([kind, same]) =>
      same.length > 1 ? pieces(textParts[kind], same.length) : textParts[kind],
    )
    .join('; ')
