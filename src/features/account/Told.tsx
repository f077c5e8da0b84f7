import { Fragment } from 'react'
import type { Telling } from '#model/corpus.ts'
import { ArticleLink } from '#evidence/ArticleLink.tsx'
import { toldBy } from '#words/account.ts'

const firstOfEach = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.filter(
    ({ article }, index) => tellings.findIndex((other) => other.article === article) === index,
  )

/** The articles that tell of an event; each opens where it first does. */
export const Told = ({ tellings }: { tellings: readonly Telling[] }) => (
  <>
    {toldBy}{' '}
    {firstOfEach(tellings).map(({ article, start }, index) => (
      <Fragment key={article}>
        {index > 0 && ', '}
        <ArticleLink article={article} start={start} />
      </Fragment>
    ))}
  </>
)
