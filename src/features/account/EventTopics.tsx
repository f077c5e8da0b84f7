import { memo } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Statement } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { byId } from '#model/lookup.ts'
import { spokenSentence } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectIsChosen } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { saidByTopic } from '#words/account.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import './EventTopics.css'

const TopicMark = memo(({ statement }: { statement: Statement }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const isChosen = useExplorer(selectIsChosen('quote', statement.id))
  const handlePress = (): void => {
    store.getState().select({ kind: 'quote', id: statement.id })
    if (!isChosen) revealById(`quote-${statement.id}`)
  }
  return (
    <button
      type="button"
      className="topic-mark"
      aria-label={spokenSentence(statement, corpus)}
      aria-pressed={isChosen}
      onClick={handlePress}
    >
      <SpeakerDisc {...toDisc(statement, corpus)} />
    </button>
  )
})

/** What was said at one event as discs by topic: the timeline where there is no room for one. */
export const EventTopics = ({ statements }: { statements: readonly Statement[] }) => {
  const { topics } = useExplorer(selectCorpus)
  const byTopic = groupBy(statements, ({ topics: [first] }) => first ?? '')
  const rows = topics.filter(({ id }) => byTopic.has(id))
  return (
    <table className="event-topics" aria-label={saidByTopic}>
      <tbody>
        {rows.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{byId(topics).get(id)?.label ?? label}</th>
            <td>
              {byTopic.get(id)?.map((statement) => (
                <TopicMark key={statement.id} statement={statement} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
