import { memo } from 'react'
import { toDisc } from '#geometry/disc.ts'
import { spokenSource } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { Late } from '#ui/Late.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/account.ts'
import { Attribution } from './Attribution.tsx'
import type { Block } from './blocks.ts'
import { isSameBlock } from './blocks.ts'
import { OutsideNote } from './OutsideNote.tsx'
import { QuoteMore } from './QuoteMore.tsx'
import { QuotePart } from './QuotePart.tsx'
import type { Quoting } from './use-quoting.ts'
import { useQuoting } from './use-quoting.ts'
import './Quote.css'

const loadPanel = async () => (await import('./QuotePanel.tsx')).QuotePanel

const wishes: readonly { wish: Quoting['wish']; word: string; label: string }[] = [
  { wish: 'copy', word: words.copy, label: words.copySpoken },
  { wish: 'cite', word: words.cite, label: words.citeSpoken },
]

export type QuoteProps = {
  block: Block
  /** Whether it is told although nothing of it passes the filter. */
  isOutside?: boolean
}

const isSameQuote = (before: QuoteProps, after: QuoteProps): boolean =>
  before.isOutside === after.isOutside && isSameBlock(before.block, after.block)

/** One quotation: its words, whose they are and what that rests on, and what can be done with it. */
export const Quote = memo(({ block, isOutside = false }: QuoteProps) => {
  const corpus = useExplorer(selectCorpus)
  const { quoting, begin, end } = useQuoting(block)
  const [first] = block
  const pieces = toPieces(block.map(({ rendering }) => rendering))
  if (!first) return null
  const { colour } = toDisc(first.statement, corpus)
  const actions = wishes.map(({ wish, word, label }) => (
    <TextButton key={wish} label={label} onPress={(button) => begin(wish, button)}>
      {word}
    </TextButton>
  ))
  return (
    <figure
      className={`quote quote-${first.rendering.form} speaker-${colour ?? 'none'}`}
      // Its caption would be read twice: as its name, and in its place.
      aria-label={spokenSource(first.statement, corpus, first.rendering.form)}
    >
      <blockquote>
        {block.map((part, index) => (
          <QuotePart key={part.statement.id} part={part} pieces={pieces[index] ?? []} />
        ))}
      </blockquote>
      <figcaption>
        <Attribution block={block} first={first} actions={actions} />
        {quoting && (
          <Late
            key={quoting.turn}
            load={loadPanel}
            props={{ parts: quoting.parts, wish: quoting.wish, onClose: end }}
          />
        )}
        <QuoteMore block={block} />
        {isOutside && <OutsideNote />}
      </figcaption>
    </figure>
  )
}, isSameQuote)
