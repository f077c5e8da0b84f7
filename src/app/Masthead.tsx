import type { ReactNode } from 'react'
import { describeCorpus } from '#model/claims.ts'
import type { Corpus } from '#model/corpus.ts'
import './Masthead.css'

type MastheadProps = { corpus: Corpus; children?: ReactNode }

/** The title of the visit, what the page holds and promises, and what can be done with all of it. */
export const Masthead = ({ corpus, children }: MastheadProps) => (
  <header className="masthead">
    <h1>{corpus.visit.title}</h1>
    <div className="masthead-line">
      <p className="masthead-contents">{describeCorpus(corpus)}</p>
      {children}
    </div>
  </header>
)
