/** What two articles have in common. */
import type { Article, Corpus, Form, Rendering, Statement } from '#model/corpus.ts'
import { sharedPlace, sharedStatements } from '#words/article-view.ts'

/** The first code units of the same words in two articles. */
export type Level = { here: number; there: number }

/** Which of the two. */
export type Side = keyof Level
export const sides: readonly Side[] = ['here', 'there']

/** A passage in one of the two; null for none. */
export type Spot = { side: Side; start: number } | null

/** A statement that both articles carry. */
export type Shared = Level & {
  id: string
  /** Every place where both give it in the same form, the chief one first; at least that. */
  levels: readonly Level[]
}

const startOf = ({ passages }: Rendering): number => passages[0]?.start ?? 0

const forms: readonly Form[] = ['direct', 'partial', 'reported']

/** Where both give it in one form: the first time with the first, the second with the second. */
const levelsIn = (form: Form, here: readonly Rendering[], there: readonly Rendering[]) => {
  const [from, to] = [here, there].map((all) => all.filter((each) => each.form === form))
  return (from ?? []).flatMap((rendering, index): readonly Level[] => {
    const other = to?.[index]
    return other ? [{ here: startOf(rendering), there: startOf(other) }] : []
  })
}

const toShared = ({ id, renderings }: Statement, a: string, b: string): readonly Shared[] => {
  const here = renderings.filter(({ article }) => article === a)
  const there = renderings.filter(({ article }) => article === b)
  const [first, other] = [here[0], there[0]]
  if (!first || !other) return []
  const same = forms.flatMap((form) => levelsIn(form, here, there))
  const chief = same[0] ?? { here: startOf(first), there: startOf(other) }
  return [{ id, ...chief, levels: same.length > 0 ? same : [chief] }]
}

/**
 * The statements that both articles carry, in the order of the first. Where they give one in the same
 * form, quoted words go before reported ones; else the first place of either counts.
 */
export const sharedBy = (
  here: Pick<Article, 'id'>,
  there: Pick<Article, 'id'>,
  { statements }: Pick<Corpus, 'statements'>,
): readonly Shared[] =>
  statements
    .flatMap((statement) => toShared(statement, here.id, there.id))
    .toSorted((a, b) => a.here - b.here)

/**
 * The neighbours of the shared statement one is at, in the order of the first article, and in words which
 * of how many it is. Where the spot is none, `start` in the first article counts, null being its top.
 */
export const placeIn = (shared: readonly Shared[], spot: Spot, start: number | null) => {
  const index = shared.findIndex(({ levels }) =>
    levels.some((level) => spot !== null && level[spot.side] === spot.start),
  )
  const at = shared[index]?.here ?? start ?? -1
  return {
    place: index === -1 ? sharedStatements(shared.length) : sharedPlace(index + 1, shared.length),
    previous: shared.findLast(({ here }) => here < at),
    next: shared.find(({ here }) => here > at),
  }
}
