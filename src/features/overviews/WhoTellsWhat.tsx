import { describeCarriage, findCarriage } from '#model/carriage.ts'
import { formatDay } from '#model/dating.ts'
import { isEmpty } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { ArticleHeads } from './ArticleHeads.tsx'
import { EventRow } from './EventRow.tsx'
import { OverviewSection } from './OverviewSection.tsx'
import { PassageButton } from './PassageButton.tsx'
import { SaidAtEvent } from './SaidAtEvent.tsx'
import { selectFilter } from './selectors.ts'
import { TellingLegend } from './TellingLegend.tsx'
import { toDays, toOccasions } from './telling-rows.ts'
import { WideTable } from './WideTable.tsx'
import './WhoTellsWhat.css'

/** What each article carries, in a sentence. */
const Carriages = () => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible)
  return (
    <ul className="carriages">
      {findCarriage(corpus, visible).map((carriage) => (
        <li key={carriage.article}>
          <PassageButton article={carriage.article} start={null} className="text-button" />:{' '}
          {describeCarriage(carriage)}.
        </li>
      ))}
    </ul>
  )
}

const EventTable = () => {
  const corpus = useExplorer(selectCorpus)
  const days = toDays(corpus, useExplorer(selectVisible))
  return (
    <WideTable>
      <table className="tells">
        <caption>Events, and the articles that tell of them</caption>
        <ArticleHeads rows="Event" />
        {days.map(({ day, events }) => (
          <tbody key={day}>
            <tr>
              <th scope="rowgroup" colSpan={corpus.articles.length + 2}>
                {formatDay(day)}
              </th>
            </tr>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  )
}

/** Events and statements by articles: what each carries, alone or with others. */
export const WhoTellsWhat = () => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible)
  const isNarrowed = !isEmpty(useExplorer(selectFilter))
  return (
    <OverviewSection
      id="who-tells-what"
      heading="Who tells what"
      note={
        <>
          {isNarrowed && <p>Only what your choices leave is counted and listed here.</p>}
          <Carriages />
          <p>
            Several articles are not several witnesses: they may have it from one agency. And what
            one alone tells is not for that reason wrong.
          </p>
          <TellingLegend />
        </>
      }
    >
      <EventTable />
      <h3 className="tells-heading">What was said, event by event</h3>
      {toOccasions(corpus, visible).map((said) => (
        <SaidAtEvent key={said.event?.id ?? ''} said={said} />
      ))}
    </OverviewSection>
  )
}
