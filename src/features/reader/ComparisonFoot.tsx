import type { ReactNode } from 'react'
import type { Article } from '#model/corpus.ts'
import type { Selection } from '#model/selection.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { ArticleLoad } from '#store/reader-slice.ts'
import { selectCorpus } from '#store/selectors.ts'
import { markingsOf } from './markings.ts'
import { PassageBar } from './PassageBar.tsx'
import { placeAt, stopsOf } from './passages.ts'
import type { Spot } from './shared.ts'

type ComparisonFootProps = {
  /** The one in which the spot is. */
  article: Article
  load: ArticleLoad | undefined
  spot: Spot
  selection: Selection | null
  steps: ReactNode
}

/** What the passage is that one is at, in whichever article, and the way on to the next that both carry. */
export const ComparisonFoot = ({ article, load, spot, selection, steps }: ComparisonFootProps) => {
  const corpus = useExplorer(selectCorpus)
  const stops = stopsOf(markingsOf(article, corpus))
  return (
    <PassageBar
      stop={stops[placeAt(stops, spot?.start ?? null).index] ?? null}
      article={article}
      text={load?.status === 'ready' ? load.text : ''}
      corpus={corpus}
      canCompare={false}
      selection={selection}
      steps={steps}
    />
  )
}
