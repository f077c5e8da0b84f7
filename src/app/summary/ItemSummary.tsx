import { ChapterView } from '#features/account/ChapterView.tsx'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import { dayOf, occasionOf } from '#model/dating.ts'
import { emptyFilter } from '#model/filter.ts'
import { byId } from '#model/lookup.ts'
import { findVisible } from '#model/visible.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { heading } from '#words/account.ts'

type ItemSummaryProps = { page: CanonicalPage; corpus: Corpus }

type Told = { event: TimelineEvent | null; statements: readonly Statement[] }

const findTold = ({ kind, id }: CanonicalPage, corpus: Corpus): Told => {
  const statement = kind === 'quote' ? byId(corpus.statements).get(id) : undefined
  if (statement) return { event: occasionOf(statement, corpus), statements: [statement] }
  return {
    event: byId(corpus.events).get(id) ?? null,
    statements: corpus.statements.filter(({ occasion }) => occasion === id),
  }
}

/** An event with all that was said at it, or one statement with its event, as the account tells them. */
export const ItemSummary = ({ page, corpus }: ItemSummaryProps) => {
  const told = findTold(page, corpus)
  const { event, statements } = told
  const day = event ? dayOf(event, corpus.visit) : (statements[0]?.lastPossibleDay ?? 'undated')
  return (
    <section className="account" aria-labelledby="account-heading">
      <h2 id="account-heading">
        <VisuallyHidden>{heading}</VisuallyHidden>
      </h2>
      <ChapterView
        chapter={{ days: [day], stories: [told], ghosts: [], isQuiet: false }}
        visible={findVisible(corpus, emptyFilter)}
      />
    </section>
  )
}
