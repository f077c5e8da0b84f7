import { Fragment } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Provenance } from '#model/corpus.ts'
import { describeCarriers } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { ArticleButton } from './ArticleButton.tsx'
import type { Block, Part } from './blocks.ts'
import { Facts } from './Facts.tsx'
import { inferredFact } from './inferred-fact.tsx'
import { OutsideNote } from './OutsideNote.tsx'
import { OtherRenderings } from './OtherRenderings.tsx'
import { QuotePart } from './QuotePart.tsx'
import { formWords, placeFact } from './rendering-words.ts'
import { Speakers } from './Speakers.tsx'
import './Quote.css'

const selectIsOutside =
  (block: Block) =>
  (state: Explorer): boolean =>
    block.every(({ statement }) => !selectVisible(state).statements.has(statement.id))

/** The carriers of a block, if all its parts have the same. */
const carriersFact = (block: Block): string | null => {
  const [first, ...others] = block.map(({ statement }) => describeCarriers(statement))
  return first !== undefined && others.every((other) => other === first) ? first : null
}

type Basis = 'speakerBasis' | 'occasionBasis' | 'originBasis'

/** What is inferred of any part is inferred of the block. */
const inferredIn = (block: Block, basis: Basis): Provenance | null =>
  block.map(({ rendering }) => rendering[basis]).find((given) => given?.basis === 'inferred') ??
  null

/** The facts under a block's words: its parts are of one quotation, so that the first names them all. */
const Attribution = ({ block, part }: { block: Block; part: Part }) => {
  const { statement, rendering } = part
  return (
    <Facts>
      {[
        <Speakers key="speakers" statement={statement} article={rendering.article} />,
        formWords[rendering.form],
        <Fragment key="article">
          <ArticleButton article={rendering.article} start={rendering.passages[0]?.start ?? 0} />
          {placeFact(rendering) !== null && `, ${placeFact(rendering) ?? ''}`}
        </Fragment>,
        carriersFact(block),
        inferredFact('speaker', inferredIn(block, 'speakerBasis')),
        inferredFact('occasion', inferredIn(block, 'occasionBasis')),
        inferredFact('origin', inferredIn(block, 'originBasis')),
      ]}
    </Facts>
  )
}

/** One quotation: its words, whose they are and what that rests on, and how other articles tell it. */
export const Quote = ({ block }: { block: Block }) => {
  const corpus = useExplorer(selectCorpus)
  const isOutside = useExplorer(selectIsOutside(block))
  const [first] = block
  const pieces = toPieces(block.map(({ rendering }) => rendering))
  if (!first) return null
  const { colour } = toDisc(first.statement, corpus)
  return (
    <figure className={`quote quote-${first.rendering.form} speaker-${colour ?? 'none'}`}>
      <blockquote>
        {block.map(({ statement }, index) => (
          <QuotePart key={statement.id} statement={statement} pieces={pieces[index] ?? []} />
        ))}
      </blockquote>
      <figcaption>
        <Attribution block={block} part={first} />
        <OtherRenderings block={block} />
        {isOutside && <OutsideNote />}
      </figcaption>
    </figure>
  )
}
