import { useEffect } from 'react'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { ChapterView } from './ChapterView.tsx'
import { toChapters } from './chapters.ts'
import { DayBar } from './DayBar.tsx'
import './Account.css'

const selectSelection = ({ selection }: Explorer) => selection

/** An address that names a quote or an event leads to it. */
const useChosenAtFirst = (): void => {
  const store = useExplorerStore()
  useEffect(() => {
    const { selection, reading } = store.getState()
    if (selection && !reading) revealById(`${selection.kind}-${selection.id}`)
  }, [store])
}

/** The visit told in order, to be read from top to bottom: day, event, quotes. */
export const Account = () => {
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible)
  const selection = useExplorer(selectSelection)
  const chapters = toChapters(corpus, visible, selection)
  useChosenAtFirst()
  return (
    <section className="account" aria-labelledby="account-heading">
      <h2 id="account-heading" tabIndex={-1}>
        <VisuallyHidden>Account</VisuallyHidden>
      </h2>
      <DayBar chapters={chapters} />
      {chapters.map((chapter) => (
        <ChapterView key={chapter.days.join(' ')} chapter={chapter} />
      ))}
    </section>
  )
}
