import type { Answer, Difference, Evidence } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { ConcernedEvents } from './ConcernedEvents.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import './Differences.css'

const EvidenceItem = ({ evidence }: { evidence: Evidence }) => (
  <li>
    <span className="evidence-words">{evidence.exact}</span> <EvidenceButton evidence={evidence} />
  </li>
)

const AnswerView = ({ answer: { answer, evidence } }: { answer: Answer }) => (
  <li className="answer">
    <h4>{answer}</h4>
    <ul>
      {evidence.map((each) => (
        <EvidenceItem key={`${each.article} ${each.start}`} evidence={each} />
      ))}
    </ul>
  </li>
)

const DifferenceView = ({ difference }: { difference: Difference }) => (
  <article className="difference" id={`difference-${difference.id}`} tabIndex={-1}>
    <header>
      <h3>
        <span className="difference-sign">
          <DiffersIcon />
        </span>
        {difference.question}
      </h3>
      <p>{difference.why}</p>
      <ConcernedEvents events={difference.events} />
    </header>
    <ul className="answers">
      {difference.answers.map((answer) => (
        <AnswerView key={answer.id} answer={answer} />
      ))}
    </ul>
  </article>
)

/** What the articles answer in more than one way: every answer beside the others, in their own words. */
export const Differences = () => {
  const { differences } = useExplorer(selectCorpus)
  if (differences.length === 0) return null
  return (
    <section className="differences" aria-labelledby="differences-heading">
      <h2 id="differences-heading">Where the articles differ</h2>
      <p className="differences-note">
        Every answer stands with the words of the articles that give it. None is picked.
      </p>
      {differences.map((difference) => (
        <DifferenceView key={difference.id} difference={difference} />
      ))}
    </section>
  )
}
