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

/** The renderings of all parts together, once for each article that has all of them. */
const renderTogether = (
  corpus: Corpus,
  parts: readonly Part[],
  read: string,
): readonly (readonly Rendering[])[] =>
  [read, ...corpus.articles.map(({ id }) => id).filter((id) => id !== read)]
    .map((article) => parts.flatMap((part) => renderedIn(article, part) ?? []))
    .filter((renderings) => renderings.length === parts.length)

const renderAlone = ({ statement, rendering }: Part): readonly (readonly Rendering[])[] => [
  [rendering],
  ...statement.renderings.filter((other) => other !== rendering).map((other) => [other]),
]

/**
 * What can be quoted, the one that is read first, the others in the order of the corpus: of one statement every
 * rendering; of several each article that carries them all, with its own fullest words. That bears the name and
 * address of its first part. None without parts.
 */
export const toQuotables = (corpus: Corpus, parts: readonly Part[]): readonly Quotable[] => {
  const [lead, ...others] = parts
  if (!lead) return []
  const given =
    others.length === 0 ? renderAlone(lead) : renderTogether(corpus, parts, lead.rendering.article)
  return given.flatMap((renderings) => {
    const [first] = renderings
    if (!first) return []
    return [{ ...toRendered(corpus, lead.statement, join(first, renderings)), parts: parts.length }]
  })
}
