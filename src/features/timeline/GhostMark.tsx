import type { Ghost } from '#geometry/arrangement.ts'
import { shortArticleName } from '#model/article-name.ts'
import type { Day } from '#model/dating.ts'
import { formatDay } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import { useTabIndex } from './mark-stop.ts'
import { ghostMark } from './picture.ts'

/** An event in a day that only some articles give for it; named by who says so. */
export const GhostMark = ({ ghost: { event, tellings }, day }: { ghost: Ghost; day: Day }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const emphasis = useExplorer(selectEventEmphasis(event))
  const mark = ghostMark(day, event.id)
  const articles = [...new Set(tellings.map(({ article }) => article))].flatMap(
    (id) => byId(corpus.articles).get(id) ?? [],
  )
  const names = articles.map((article) => shortArticleName(article, corpus.people)).join(', ')
  return (
    <div className={`timeline-event timeline-ghost event-${emphasis}`}>
      <RailNode shape="ghost" size="small" />
      <button
        type="button"
        className="timeline-title"
        data-mark={mark}
        tabIndex={useTabIndex(mark)}
        onClick={() => store.getState().select({ kind: 'event', id: event.id })}
      >
        {event.title}:{' '}
        <span className="timeline-said">
          {names} {articles.length === 1 ? 'says' : 'say'} {formatDay(day)}
        </span>
      </button>
    </div>
  )
}
