/** What can be quoted of statements that are read as one quotation: in one article, or in another. */
import { isInferred } from '#model/basis.ts'
import type { Corpus, Form, Provenance, Rendering, Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { joinPassages } from '#model/wording.ts'
import type { Rendered } from './rendered.ts'
import { toRendered } from './rendered.ts'

/** A statement as one article gives it. */
type Part = { statement: Statement; rendering: Rendering }

/** What is inferred of any part is inferred of the whole. */
const joinBasis = (bases: readonly (Provenance | null)[]): Provenance | null =>
  bases.find(isInferred) ?? bases[0] ?? null

const startOf = ({ passages }: Rendering): number => passages[0]?.start ?? 0
const endOf = ({ passages }: Rendering): number => passages.at(-1)?.end ?? 0

const byStart = (renderings: readonly Rendering[]): readonly Rendering[] =>
  renderings.toSorted((a, b) => startOf(a) - startOf(b))
const byEnd = (renderings: readonly Rendering[]): readonly Rendering[] =>
  renderings.toSorted((a, b) => endOf(a) - endOf(b))

const inOrder = <Stretch extends { start: number }>(stretches: readonly Stretch[]): Stretch[] =>
  stretches.toSorted((a, b) => a.start - b.start)

/** The form that all have; where one quotes and another reports, the whole is quoted in part. */
const joinForms = ([first = 'reported', ...others]: readonly Form[]): Form =>
  others.every((form) => form === first) ? first : 'partial'

/** The origin that all parts have; none where they differ or one of them has none. */
const joinOrigins = (
  { origin }: Rendering,
  renderings: readonly Rendering[],
): Pick<Rendering, 'origin' | 'originBasis'> =>
  renderings.every((each) => each.origin === origin)
    ? { origin, originBasis: joinBasis(renderings.map(({ originBasis }) => originBasis)) }
    : { origin: null, originBasis: null }

export type Quotable = Rendered & {
  /** Of how many statements it is. */
  parts: number
}

/** Renderings of one article as one, in the order of its text; all that is inferred of any stays so. */
const join = (first: Rendering, renderings: readonly Rendering[]): Rendering => ({
  ...first,
  form: joinForms(renderings.map(({ form }) => form)),
  passages: inOrder(joinPassages(byEnd(renderings)).flat()),
  cut: {
    before: byStart(renderings)[0]?.cut.before ?? false,
    after: byEnd(renderings).at(-1)?.cut.after ?? false,
  },
  sic: inOrder(renderings.flatMap(({ sic }) => sic)),
  unclear: inOrder(renderings.flatMap(({ unclear }) => unclear)),
  speakerBasis: joinBasis(renderings.map(({ speakerBasis }) => speakerBasis)),
  occasionBasis: joinBasis(renderings.map(({ occasionBasis }) => occasionBasis)),
  ...joinOrigins(first, renderings),
})

const renderedIn = (article: string, { statement, rendering }: Part): Rendering | null => {
  if (rendering.article === article) return rendering
  const [first, ...rest] = statement.renderings.filter((each) => each.article === article)
  return first ? leadRendering({ renderings: [first, ...rest] }) : null
}

/**
 * The quotation once for each article that carries all its parts, the one it is read in first, then in the
 * order of the corpus. Another article is quoted with its own fullest words. It bears the name and address of
 * its first part. None without parts.
 */
export const toQuotables = (corpus: Corpus, parts: readonly Part[]): readonly Quotable[] => {
  const [lead] = parts
  if (!lead) return []
  const read = lead.rendering.article
  const others = corpus.articles.map(({ id }) => id).filter((id) => id !== read)
  return [read, ...others].flatMap((article) => {
    const renderings = parts.flatMap((part) => renderedIn(article, part) ?? [])
    const [first] = renderings
    if (!first || renderings.length < parts.length) return []
    return [{ ...toRendered(corpus, lead.statement, join(first, renderings)), parts: parts.length }]
  })
}
