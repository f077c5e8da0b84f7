import { useEffect } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { revealById } from '#ui/reveal.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { ChapterView } from './ChapterView.tsx'
import { useChapters } from './use-chapters.ts'
import './Account.css'

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
  const chapters = useChapters()
  useChosenAtFirst()
  return (
    <section className="account" aria-labelledby="account-heading">
      <h2 id="account-heading" tabIndex={-1}>
        <VisuallyHidden>Account</VisuallyHidden>
      </h2>
      {chapters.map((chapter) => (
        <ChapterView key={chapter.days.join(' ')} chapter={chapter} />
      ))}
    </section>
  )
}
