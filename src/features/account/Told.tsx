import { Fragment } from 'react'
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import { describeToldAs, nearestTellings } from '#model/told-as.ts'
import { ArticleLink } from '#evidence/ArticleLink.tsx'
import { toldBy } from '#words/account.ts'

type ToldProps = { event: TimelineEvent; corpus: Corpus }

/** The articles that tell of an event, with how they do; each opens where it comes nearest to what it stands as. */
export const Told = ({ event, corpus }: ToldProps) => (
  <>
    {toldBy}{' '}
    {nearestTellings(event).map((telling, index) => (
      <Fragment key={telling.article}>
        {index > 0 && ', '}
        <ArticleLink article={telling.article} start={telling.start} />
        {describeToldAs(telling, event, corpus)}
      </Fragment>
    ))}
  </>
)
