import type { Corpus } from '#model/corpus.ts'
import { formatDate } from '#model/dating.ts'
import './Colophon.css'

/** What this page is, what it promises and what not, and where to turn. */
export const Colophon = ({ corpus }: { corpus: Corpus }) => {
  const { visit, fingerprint } = corpus
  return (
    <footer className="colophon">
      <p>
        {visit.description} The words in quotation marks were compared letter by letter with the
        articles when this page was built. Who said them, where and when was read by people, who can
        be wrong; what a text does not state is marked as inferred. Where the articles contradict
        each other, no winner is picked.
      </p>
      <p>The articles belong to their publishers.</p>
      <ul className="colophon-links">
        <li>
          <a href={visit.contact}>Report a mistake</a>
        </li>
        <li>
          <a href="data/corpus.json">Data (JSON)</a>
        </li>
        <li>
          <a href="data/corpus.schema.json">Schema of the data</a>
        </li>
        <li>
          Updated {formatDate(visit.updated)} · edition{' '}
          <code title={fingerprint}>{fingerprint.slice(0, 12)}</code>
        </li>
      </ul>
    </footer>
  )
}
