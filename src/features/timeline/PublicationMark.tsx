import { PassageLink } from '#evidence/PassageLink.tsx'
import type { Publication } from '#geometry/publications.ts'
import { hour } from '#words/not-stated.ts'
import { publicationTime, publication as publicationName } from '#words/timeline.ts'
import { useTabIndex } from './mark-stop.ts'
import { publicationMark } from './picture.ts'
import './PublicationMark.css'

/** An article at the time it appeared: a mark of another kind, which opens it. */
export const PublicationMark = ({ publication }: { publication: Publication }) => {
  const { article, name, clocks, words } = publication
  const mark = publicationMark(article.id)
  return (
    <PassageLink
      article={article.id}
      start={null}
      className="publication"
      draggable={false}
      data-mark={mark}
      aria-label={publicationName(name, words)}
      tabIndex={useTabIndex(mark)}
    >
      <span className="publication-record">{article.record}</span>
      <span className={`publication-time publication-${clocks === null ? 'day' : 'clock'}`}>
        {publicationTime(name, clocks ?? hour)}
      </span>
    </PassageLink>
  )
}
