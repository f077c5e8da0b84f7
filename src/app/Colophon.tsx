import type { Corpus } from '#model/corpus.ts'
import { formatDate } from '#model/dating.ts'
import './Colophon.css'

const publishedFiles = [
  ['corpus.json', 'Corpus (JSON)'],
  ['corpus.schema.json', 'its schema'],
  ['statements.csv', 'Statements (CSV)'],
  ['events.csv', 'Events (CSV)'],
  ['events.ics', 'Calendar'],
  ['annotations.jsonld', 'Web Annotations'],
  ['timeline.json', 'TimelineJS'],
] as const

/** What this page is, what it promises and what not, and where to turn; files lie below the root. */
export const Colophon = ({ corpus, root }: { corpus: Corpus; root: string }) => {
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
        {visit.contact !== null && (
          <li>
            <a href={visit.contact}>Report a mistake</a>
          </li>
        )}
        {publishedFiles.map(([file, label]) => (
          <li key={file}>
            <a href={`${root}data/${file}`}>{label}</a>
          </li>
        ))}
        <li>
          Updated {formatDate(visit.updated)} · edition{' '}
          <code title={fingerprint}>{fingerprint.slice(0, 12)}</code>
        </li>
      </ul>
    </footer>
  )
}
