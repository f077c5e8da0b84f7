import { useEffect } from 'react'
import { counted } from '#model/counted.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { revealById } from '#ui/reveal.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { Chapter } from './chapters.ts'
import { countStories, splitChapters } from './chapters.ts'
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

const ChapterList = ({ chapters }: { chapters: readonly Chapter[] }) =>
  chapters.map((chapter) => <ChapterView key={chapter.days.join(' ')} chapter={chapter} />)

export type AccountProps = {
  /** How many events are shown before the others are asked for; all where it is left out. */
  limit?: number
}

/** The visit told in order, to be read from top to bottom: day, event, quotes. */
export const Account = ({ limit = Number.POSITIVE_INFINITY }: AccountProps) => {
  const { first, rest } = splitChapters(useChapters(), limit)
  const waiting = countStories(rest)
  useChosenAtFirst()
  return (
    <section className="account" aria-labelledby="account-heading">
      <h2 id="account-heading" tabIndex={-1}>
        <VisuallyHidden>Account</VisuallyHidden>
      </h2>
      <ChapterList chapters={first} />
      {rest.length > 0 && (
        <details className="account-rest">
          <summary>Show {counted(waiting, 'more event')}</summary>
          <ChapterList chapters={rest} />
        </details>
      )}
    </section>
  )
}
