/** What is said of one rendering, each fact as it stands on its line; null where there is nothing to say. */
import type { ReactNode } from 'react'
import { ArticleLink } from '#evidence/ArticleLink.tsx'
import type { BlockKind, Corpus, Rendering } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import * as words from '#words/account.ts'
import { inferred } from '#words/evidence.ts'
import * as notStated from '#words/not-stated.ts'
import { SicNote } from './SicNote.tsx'

const places: Readonly<Partial<Record<BlockKind, string>>> = words.places

/** Where it stands if not in the running text. */
const placeFact = ({ place }: Rendering): ReactNode | null => places[place] ?? null

/** Where the article has it from. */
const originFact = ({ origin }: Rendering, { people }: Corpus): string =>
  origin === null ? notStated.origin : words.originIs(byId(people).get(origin)?.name ?? origin)

/** The mistakes of the article in its words. */
export const sicFact = ({ sic }: Pick<Rendering, 'sic'>): ReactNode | null =>
  sic.length > 0 ? <SicNote sic={sic} /> : null

/** What the article leaves open, words by words. */
export const unclearFacts = ({ unclear }: Pick<Rendering, 'unclear'>): readonly ReactNode[] =>
  unclear.map(({ exact, because }) => words.leftOpen(exact, because))

/** The article, which opens at the words, how it gives them and where. */
export const sourceFacts = (rendering: Rendering): readonly (ReactNode | null)[] => [
  <ArticleLink
    key="article"
    article={rendering.article}
    start={rendering.passages[0]?.start ?? 0}
  />,
  words.forms[rendering.form],
  placeFact(rendering),
]

/** All that is known of a rendering by itself, and what of it is inferred. */
export const renderingFacts = (
  rendering: Rendering,
  corpus: Corpus,
): readonly (ReactNode | null)[] => [
  ...sourceFacts(rendering),
  originFact(rendering, corpus),
  inferredFact(inferred.speaker, rendering.speakerBasis),
  inferredFact(inferred.occasion, rendering.occasionBasis),
  inferredFact(inferred.origin, rendering.originBasis),
  sicFact(rendering),
  ...unclearFacts(rendering),
]
