import type { ReactNode } from 'react'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { tellings } from '#words/overviews.ts'

export type TellerCellsProps = {
  /** The articles that tell it. */
  tellers: readonly string[]
  /** The mark of an article that does. */
  mark: (article: string) => ReactNode
}

/** How the marks of a row hang together: one alone is framed, several are joined by a line. */
const look = (index: number, first: number, last: number): string => {
  if (first === last) return 'tell-alone'
  if (index === first) return 'tell-joined tell-first'
  return index === last ? 'tell-joined tell-last' : 'tell-joined'
}

/** One cell for each article, and how many of them tell it. */
export const TellerCells = ({ tellers, mark }: TellerCellsProps) => {
  const { articles } = useExplorer(selectCorpus)
  const telling = new Set(tellers)
  const told = articles.map(({ id }) => telling.has(id))
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)]
  return (
    <>
      {articles.map(({ id }, index) => (
        <td
          key={id}
          className={index < first || index > last ? undefined : look(index, first, last)}
        >
          {told[index] && mark(id)}
        </td>
      ))}
      <td className="tell-count">
        {tellers.length === 1 ? (
          <b>
            1<span className="tell-only"> {tellings.only}</span>
          </b>
        ) : (
          tellers.length
        )}
      </td>
    </>
  )
}
