import type { ReactNode } from 'react'
import { shortArticleName, statedAddress } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { AwayIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/article-view.ts'
import { opensInNewTab } from '#words/ui.ts'
import type { Marking } from './markings.ts'
import type { Stretch } from './segments.ts'
import { toPassageAddress } from './text-fragment.ts'
import { turnToTimeline, turnToTold } from './way-out.ts'

const toldWhere: Readonly<Record<Marking['kind'], string>> = {
  quote: words.ways.account,
  event: words.ways.account,
  difference: words.ways.difference,
}

const Way = ({ onPress, children }: { onPress: (from: Element) => void; children: ReactNode }) => (
  <button
    type="button"
    className="passage-way"
    onClick={({ currentTarget }) => onPress(currentTarget)}
  >
    {children}
  </button>
)

type PassageWaysProps = {
  marking: Marking
  /** All passages that belong together with it. */
  parts: readonly Stretch[]
  article: Article
  text: string
  /** Articles to be read beside this one at the passage. */
  others: readonly Article[]
}

/** The ways from a passage: to where it is told, to its place on the timeline, to the original. */
export const PassageWays = ({ marking, parts, article, text, others }: PassageWaysProps) => {
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const address = statedAddress(article)
  return (
    <p className="passage-ways">
      <Way onPress={(from) => turnToTold(from, marking, store)}>{toldWhere[marking.kind]}</Way>
      {marking.kind !== 'difference' && (
        <span className="way-to-timeline">
          <Way onPress={(from) => turnToTimeline(from, marking, store)}>{words.ways.timeline}</Way>
        </span>
      )}
      {others.map((other) => (
        <Way key={other.id} onPress={() => store.getState().compareWith(other.id)}>
          {words.beside(shortArticleName(other, people))}
        </Way>
      ))}
      {address !== null && (
        <a
          className="passage-way"
          href={toPassageAddress(address, text, parts)}
          target="_blank"
          rel="noopener"
        >
          {words.ways.original} <AwayIcon />
          <VisuallyHidden> {opensInNewTab}</VisuallyHidden>
        </a>
      )}
    </p>
  )
}
