/**
 * Cutting serves the comparison, not the reading: statements that stand next to each other in one
 * quotation of one article are put together again and read as one block.
 */
import type { Provenance, Rendering, Statement } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { leadRendering, speakersOf } from '#model/statement.ts'
import { isContinued, joinPassages } from '#model/wording.ts'

/** A statement as the rendering that stands for it gives it. */
export type Part = { statement: Statement; rendering: Rendering }

/** Parts of one quotation in the order of the text; mostly a single one. */
export type Block = readonly Part[]

/** Whether both are of the same parts. */
export const isSameBlock = (a: Block, b: Block): boolean =>
  a.length === b.length &&
  a.every(
    ({ statement, rendering }, index) =>
      statement === b[index]?.statement && rendering === b[index]?.rendering,
  )

/** The other renderings of its statement. */
export const othersOf = ({ statement, rendering }: Part): readonly Rendering[] =>
  statement.renderings.filter((other) => other !== rendering)

/** What is inferred of any part is inferred of the block; null where nothing is. */
export const inferredIn = (
  block: Block,
  basis: 'speakerBasis' | 'occasionBasis' | 'originBasis',
): Provenance | null =>
  block.map(({ rendering }) => rendering[basis]).find((given) => given?.basis === 'inferred') ??
  null

const startOf = ({ rendering }: Part): number => rendering.passages[0]?.start ?? 0

const endOf = ({ rendering }: Part): number => rendering.passages.at(-1)?.end ?? 0

/** Whether the second goes on with the first's quotation, words of the article that both begin with left out. */
const continues = (first: Part, second: Part): boolean => {
  const [, rest = []] = joinPassages([first.rendering, second.rendering])
  const [end, start] = [first.rendering.passages.at(-1), rest[0]]
  const sameSpeaker = speakersOf(first.statement).join() === speakersOf(second.statement).join()
  return sameSpeaker && end !== undefined && start !== undefined && isContinued(end, start)
}

const toRuns = (parts: readonly Part[]): readonly Block[] => {
  const runs: Part[][] = []
  for (const part of parts.toSorted((a, b) => endOf(a) - endOf(b))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && continues(last, part)) run.push(part)
    else runs.push([part])
  }
  return runs
}

const isAfter = (a: Part, b: Part): boolean =>
  a.rendering.article === b.rendering.article
    ? startOf(a) > startOf(b)
    : a.rendering.article > b.rendering.article

const compareBlocks = ([a]: Block, [b]: Block): number =>
  a && b ? Number(isAfter(a, b)) - Number(isAfter(b, a)) : 0

/**
 * The statements as blocks, each statement in exactly one and by the rendering that stands for it
 * everywhere. Blocks are read as their articles give them: article by article, in the order of the text.
 * The order of `statements` decides only between equals.
 */
export const toBlocks = (statements: readonly Statement[]): readonly Block[] => {
  const parts = statements.map((statement) => ({ statement, rendering: leadRendering(statement) }))
  const byArticle = groupBy(parts, ({ rendering }) => rendering.article)
  return [...byArticle.values()].flatMap(toRuns).toSorted(compareBlocks)
}
