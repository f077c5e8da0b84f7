import { EventHead } from '#features/account/EventHead.tsx'
import { Quote } from '#features/account/Quote.tsx'
import { saidWhen, saidWhere, toRendered } from '#export/rendered.ts'
import type { Corpus, Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { leadRendering } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { selectIsOutside } from './selected.ts'

type QuoteCardProps = { statement: Statement; corpus: Corpus; isOutside: boolean }

const QuoteCard = ({ statement, corpus, isOutside }: QuoteCardProps) => {
  const rendering = leadRendering(statement)
  const rendered = toRendered(corpus, statement, rendering)
  return (
    <article className="embed-card">
      <Quote block={[{ statement, rendering }]} isOutside={isOutside} />
      <p className="embed-card-when">
        {saidWhere(rendered)} · {saidWhen(rendered)}
      </p>
    </article>
  )
}

/** One event or quote alone, with what is inferred of it; nothing where the corpus has none of that id. */
export const EmbedCard = (selection: Selection) => {
  const { kind, id } = selection
  const corpus = useExplorer(selectCorpus)
  const isOutside = useExplorer(selectIsOutside(selection))
  const statement = kind === 'quote' ? byId(corpus.statements).get(id) : undefined
  const event = kind === 'event' ? byId(corpus.events).get(id) : undefined
  if (statement) return <QuoteCard statement={statement} corpus={corpus} isOutside={isOutside} />
  if (!event) return null
  return (
    <article className="embed-card">
      <EventHead event={event} isOutside={isOutside} />
    </article>
  )
}
