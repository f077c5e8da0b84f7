import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatDating, formatDay, isVisitDay } from '#model/dating.ts'
import { groupBy } from '#model/group.ts'
import { byId } from '#model/lookup.ts'
import { isInferredThere } from '#model/participants.ts'
import type { Participation } from '#model/person-record.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { statuses } from '#words/events.ts'
import { participation, personThere } from '#words/overviews.ts'
import { EventLink } from './EventLink.tsx'
import { listedPlaces } from './telling-rows.ts'

/** What the heading does not say: a date beyond the days, and that it was only planned or expected. */
const notesOf = ({ dating, status }: TimelineEvent, isDated: boolean): readonly string[] => [
  ...(isDated || !dating ? [] : [formatDating(dating)]),
  ...(status === 'held' ? [] : [statuses[status]]),
]

const namesOf = (ids: readonly string[], event: TimelineEvent, { people }: Corpus): string =>
  ids
    .map((id) => personThere(byId(people).get(id)?.name ?? id, isInferredThere(event, id)))
    .join(', ')

type Listed = Participation & { day: Day; place: number }

/** In the order of the account, each with its day. */
const sortAsListed = (tookPart: readonly Participation[], corpus: Corpus): readonly Listed[] => {
  const places = listedPlaces(corpus)
  return tookPart
    .flatMap((part) => {
      const listed = places.get(part.event.id)
      return listed ? [{ ...part, ...listed }] : []
    })
    .toSorted((a, b) => a.place - b.place)
}

/** The events somebody takes part in, day by day, and who else does. */
export const Participations = ({ tookPart }: { tookPart: readonly Participation[] }) => {
  const corpus = useExplorer(selectCorpus)
  const days = groupBy(sortAsListed(tookPart, corpus), ({ day }) => day)
  return (
    <ul>
      {[...days].map(([day, there]) => (
        <li key={day} className="person-day">
          <b>{formatDay(day)}</b>
          <ul>
            {there.map(({ event, met, alsoThere, isByWords, isInferred }) => (
              <li key={event.id}>
                <EventLink event={event} />
                {participation({
                  notes: notesOf(event, isVisitDay(day)),
                  met: namesOf(met, event, corpus),
                  isSpeaking: isByWords,
                  isInferred,
                  alsoThere: namesOf(alsoThere, event, corpus),
                })}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
