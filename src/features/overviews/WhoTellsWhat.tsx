import { memo } from 'react'
import { findCarriage } from '#model/carriage.ts'
import type { Corpus } from '#model/corpus.ts'
import { formatDay } from '#model/dating.ts'
import type { Visible } from '#model/visible.ts'
import { useExplorer, useExplorerLater } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import * as words from '#words/overviews.ts'
import { ArticleHeads } from './ArticleHeads.tsx'
import { EventRow } from './EventRow.tsx'
import { OverviewSection } from './OverviewSection.tsx'
import { TellerLink } from './TellerLink.tsx'
import { SaidAtEvent } from './SaidAtEvent.tsx'
import { TellingLegend } from './TellingLegend.tsx'
import { toDays, toOccasions } from './telling-rows.ts'
import { WideTable } from './WideTable.tsx'
import './WhoTellsWhat.css'

type ShownProps = { visible: Visible }

/** What each article carries, in a sentence. */
const Carriages = ({ visible }: ShownProps) => {
  const corpus = useExplorer(selectCorpus)
  return (
    <ul className="carriages">
      {findCarriage(corpus, visible).map(({ article, statements, events }) => (
        <li key={article}>
          <TellerLink article={article} start={null} className="text-link" />:{' '}
          <span>{`${words.carriage(statements, events)}.`}</span>
        </li>
      ))}
    </ul>
  )
}

const EventTable = ({ visible }: ShownProps) => {
  const corpus = useExplorer(selectCorpus)
  const days = toDays(corpus, visible)
  return (
    <WideTable>
      <table className="tells">
        <caption>{words.tellings.caption}</caption>
        <ArticleHeads rows={words.tellings.event} />
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

const isNarrower = ({ statements, events }: Visible, corpus: Corpus): boolean =>
  statements.size < corpus.statements.length || events.size < corpus.events.length

const Tellings = memo(({ visible }: ShownProps) => {
  const corpus = useExplorer(selectCorpus)
  return (
    <OverviewSection
      id="who-tells-what"
      heading={words.tellings.heading}
      note={
        <>
          {isNarrower(visible, corpus) && <p>{words.tellings.onlyLeft}</p>}
          <Carriages visible={visible} />
          <p>{words.tellings.notWitnesses}</p>
          <TellingLegend />
        </>
      }
    >
      <EventTable visible={visible} />
      <h3 className="tells-heading">{words.tellings.saidHeading}</h3>
      {toOccasions(corpus, visible).map((said) => (
        <SaidAtEvent key={said.event?.id ?? ''} said={said} />
      ))}
    </OverviewSection>
  )
})

/** Events and statements by articles: what each carries, alone or with others. */
export const WhoTellsWhat = () => {
  // A choice is made far above: what it does here is drawn after what it does there.
  const visible = useExplorerLater(selectVisible)
  return <Tellings visible={visible} />
}
