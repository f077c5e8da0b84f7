import { factsOf } from '#features/account/event-facts.tsx'
import { EventHead } from '#features/account/EventHead.tsx'
import { Quote } from '#features/account/Quote.tsx'
import { saidWhen, saidWhere, toRendered } from '#export/rendered.ts'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
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

type EventCardProps = { event: TimelineEvent; corpus: Corpus; isOutside: boolean }

/** Alone an event has no heading of its day above it, which elsewhere says what its facts then leave out. */
const EventCard = ({ event, corpus, isOutside }: EventCardProps) => {
  const date = event.dating && formatDating(event.dating)
  const isTold = factsOf(event, corpus).includes(date)
  return (
    <article className="embed-card">
      {!isTold && <p className="embed-card-day">{date}</p>}
      <EventHead event={event} isOutside={isOutside} />
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
  return event ? <EventCard event={event} corpus={corpus} isOutside={isOutside} /> : null
}
