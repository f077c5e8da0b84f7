import { describeCorpus } from '#model/claims.ts'
import type { Corpus } from '#model/corpus.ts'
import './Masthead.css'

/** The title of the visit, and what the page holds and promises. */
export const Masthead = ({ corpus }: { corpus: Corpus }) => (
  <header className="masthead">
    <h1>{corpus.visit.title}</h1>
    <p className="masthead-contents">{describeCorpus(corpus)}</p>
  </header>
)
