import { useEffect } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { revealById } from '#ui/reveal.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/account.ts'
import { countStories, splitChapters } from './chapters.ts'
import { ChapterView } from './ChapterView.tsx'
import type { AccountNow } from './use-chapters.ts'
import { useChapters } from './use-chapters.ts'
import './Account.css'

/** An address that names a quote or an event leads to it. */
const useChosenAtFirst = (): void => {
  const store = useExplorerStore()
  useEffect(() => {
    const { selection, reading } = store.getState()
    // Who has begun to use the page stays there.
    const isFree = document.activeElement === document.body
    if (selection && !reading && isFree) revealById(`${selection.kind}-${selection.id}`)
  }, [store])
}

const ChapterList = ({ chapters, visible }: AccountNow) =>
  chapters.map((chapter) => (
    <ChapterView key={chapter.days.join(' ')} chapter={chapter} visible={visible} />
  ))

export type AccountProps = {
  /** How many events are shown before the others are asked for; all where it is left out. */
  limit?: number
}

/** The visit told in order, to be read from top to bottom: day, event, quotes. */
export const Account = ({ limit = Number.POSITIVE_INFINITY }: AccountProps) => {
  const { chapters, visible } = useChapters()
  const { first, rest } = splitChapters(chapters, limit)
  const waiting = countStories(rest)
  useChosenAtFirst()
  return (
    <section className="account" aria-labelledby="account-heading">
      <h2 id="account-heading" tabIndex={-1}>
        <VisuallyHidden>{words.heading}</VisuallyHidden>
      </h2>
      <ChapterList chapters={first} visible={visible} />
      {rest.length > 0 && (
        <details className="account-rest">
          <summary>{words.showMore(waiting)}</summary>
          <ChapterList chapters={rest} visible={visible} />
        </details>
      )}
    </section>
  )
}
