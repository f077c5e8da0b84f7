import type { Publication } from '#geometry/publications.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { useTabIndex } from './mark-stop.ts'
import { publicationMark } from './picture.ts'
import './PublicationMark.css'

/** An article at the time it appeared: a mark of another kind, which opens it. */
export const PublicationMark = ({ publication }: { publication: Publication }) => {
  const store = useExplorerStore()
  const { article, name, clocks, words } = publication
  const mark = publicationMark(article.id)
  return (
    <button
      type="button"
      className="publication"
      data-mark={mark}
      aria-label={`Article ${name}, ${words}`}
      tabIndex={useTabIndex(mark)}
      onClick={() => store.getState().openArticle(article.id, null)}
    >
      <span className="publication-record">{article.record}</span>
      <span className={`publication-time publication-${clocks === null ? 'day' : 'clock'}`}>
        {name}: {clocks ?? 'hour not stated'}
      </span>
    </button>
  )
}
