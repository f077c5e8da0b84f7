import { Fragment } from 'react'
import type { Telling } from '#model/corpus.ts'
import { ArticleButton } from '#evidence/ArticleButton.tsx'

const firstOfEach = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.filter(
    ({ article }, index) => tellings.findIndex((other) => other.article === article) === index,
  )

/** The articles that tell of an event; each opens where it first does. */
export const Told = ({ tellings }: { tellings: readonly Telling[] }) => (
  <>
    told by{' '}
    {firstOfEach(tellings).map(({ article, start }, index) => (
      <Fragment key={article}>
        {index > 0 && ', '}
        <ArticleButton article={article} start={start} />
      </Fragment>
    ))}
  </>
)
