import type { ReactNode } from 'react'
import type { Block, Part } from './blocks.ts'
import { inferredIn } from './blocks.ts'
import { Facts } from './Facts.tsx'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import { sicFact, sourceFacts, unclearFacts } from './rendering-facts.tsx'
import { officeFacts } from './office-facts.ts'
import { Speakers } from './Speakers.tsx'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { inferred } from '#words/evidence.ts'

export type AttributionProps = {
  block: Block
  /** Its parts are of one quotation, so that the first names speaker and article of them all. */
  first: Part
  /** What can be done with it. */
  actions: ReactNode
}

/** The line under a block's words: whose they are, where they stand, and what of that is inferred. */
export const Attribution = ({ block, first, actions }: AttributionProps) => {
  const corpus = useExplorer(selectCorpus)
  const { statement, rendering } = first
  return (
    <Facts>
      {[
        <Speakers key="speakers" statement={statement} article={rendering.article} />,
        ...officeFacts(statement, rendering.article, corpus),
        ...sourceFacts(rendering),
        inferredFact(inferred.speaker, inferredIn(block, 'speakerBasis')),
        inferredFact(inferred.occasion, inferredIn(block, 'occasionBasis')),
        inferredFact(inferred.origin, inferredIn(block, 'originBasis')),
        sicFact({ sic: block.flatMap((part) => part.rendering.sic) }),
        ...block.flatMap((part) => unclearFacts(part.rendering)),
        actions,
      ]}
    </Facts>
  )
}
