import { PassageLink } from '#evidence/PassageLink.tsx'
import { showOnTimeline } from '#evidence/show-on-timeline.ts'
import type { Statement } from '#model/corpus.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { Late } from '#ui/Late.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/account.ts'
import type { Part } from './blocks.ts'
import { othersOf } from './blocks.ts'
import { Renderings } from './Renderings.tsx'

const loadComparison = async () => (await import('./Comparison.tsx')).Comparison

/** Where it stands: in the article, and on the timeline. */
export const Places = ({ part: { statement, rendering } }: { part: Part }) => {
  const store = useExplorerStore()
  const { article, passages } = rendering
  return (
    <p>
      <PassageLink className="text-link" article={article} start={passages[0]?.start ?? 0}>
        {words.showInArticle}
      </PassageLink>
      <span className="quote-to-timeline">
        {' · '}
        <TextButton onPress={() => showOnTimeline(statement.id, store)}>
          {words.showOnTimeline}
        </TextButton>
      </span>
    </p>
  )
}

/** How other articles, or the same one elsewhere, give it; compared word by word once it is looked at. */
export const OtherRenderings = ({ part, isOpen }: { part: Part; isOpen: boolean }) => {
  const { statement } = part
  const others = othersOf(part)
  if (others.length === 0) return null
  const list = <Renderings renderings={others} />
  return isOpen ? (
    <Late<{ statement: Statement }> load={loadComparison} props={{ statement }} meanwhile={list} />
  ) : (
    list
  )
}
