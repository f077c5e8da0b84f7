import { tellersOf } from '#model/carriage.ts'
import { DifferenceLink } from '#evidence/DifferenceLink.tsx'
import { statusShapes } from '#geometry/node.ts'
import type { Telling, TimelineEvent } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { told } from '#words/overviews.ts'
import { EventLink } from './EventLink.tsx'
import { TellerLink } from './TellerLink.tsx'
import { TellerCells } from './TellerCells.tsx'

/** What one article tells of an event in one status: as often as it likes, in its own words or not. */
const TellingMark = ({ tellings }: { tellings: readonly Telling[] }) => {
  const own = tellings.find(({ saidIn }) => saidIn === null)
  const telling = own ?? tellings[0]
  if (!telling) return null
  const { article, start, status } = telling
  return (
    <TellerLink
      article={article}
      start={start}
      className={`tell-mark ${own ? '' : 'tell-through'}`}
      label={told(status, own !== undefined)}
    >
      <RailNode shape={statusShapes[status]} />
    </TellerLink>
  )
}

/** An event and the articles that tell of it. */
export const EventRow = ({ event }: { event: TimelineEvent }) => {
  const byArticle = groupBy(event.tellings, ({ article }) => article)
  const marksOf = (article: string) =>
    Array.from(
      groupBy(byArticle.get(article) ?? [], ({ status }) => status),
      ([status, alike]) => <TellingMark key={status} tellings={alike} />,
    )
  return (
    <tr>
      <th scope="row">
        <EventLink event={event} /> <DifferenceLink event={event} />
      </th>
      <TellerCells tellers={tellersOf(event)} mark={marksOf} />
    </tr>
  )
}
