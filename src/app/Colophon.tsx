import { isKnownToTheDay } from '#export/calendar-days.ts'
import type { Corpus } from '#model/corpus.ts'
import { formatDate } from '#model/dating.ts'
import { Sentence } from '#ui/Sentence.tsx'
import * as words from '#words/colophon.ts'
import './Colophon.css'

const publishedFiles = [
  ['corpus.json', words.filesCorpus],
  ['corpus.schema.json', words.filesSchema],
  ['statements.csv', words.filesStatements],
  ['events.csv', words.filesEvents],
  ['events.ics', words.filesCalendar],
  ['annotations.jsonld', words.filesAnnotations],
  ['timeline.json', words.filesTimeline],
] as const

/** A calendar of nothing is not published. */
const isPublished = (file: string, { events }: Corpus): boolean =>
  file !== 'events.ics' || events.some(isKnownToTheDay)

const filesOf = (corpus: Corpus) => publishedFiles.filter(([file]) => isPublished(file, corpus))

/** What this page is, what it promises and what not, and where to turn; files lie below the root. */
export const Colophon = ({ corpus, root }: { corpus: Corpus; root: string }) => {
  const { visit, fingerprint } = corpus
  return (
    <footer className="colophon">
      <p>
        {visit.description} {words.promise}
      </p>
      <p>{words.rights}</p>
      <ul className="colophon-links">
        {visit.contact !== null && (
          <li>
            <a href={visit.contact}>{words.report}</a>
          </li>
        )}
        {filesOf(corpus).map(([file, label]) => (
          <li key={file}>
            <a href={`${root}data/${file}`}>{label}</a>
          </li>
        ))}
        <li>
          <Sentence
            of={words.updated(
              formatDate(visit.updated),
              <code title={fingerprint}>{fingerprint.slice(0, 12)}</code>,
            )}
          />
        </li>
      </ul>
    </footer>
  )
}
