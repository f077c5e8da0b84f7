import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { ArticleLink } from '#evidence/ArticleLink.tsx'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import type { Answer, Corpus, Difference } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import * as words from '#words/differences.ts'
import { inferred, inferredIn } from '#words/evidence.ts'
import { ConcernedEvents } from './ConcernedEvents.tsx'
import { OnlyDisputed } from './OnlyDisputed.tsx'
import type { Saying } from './sayings.ts'
import { toSayings } from './sayings.ts'
import './Differences.css'

/** What is inferred of the words of one article; of several, it is said of which. */
const inferredOf = (
  { evidence }: Saying,
  { articles }: Corpus,
): readonly (readonly [key: string, note: ReactNode | null])[] =>
  evidence.flatMap((each) => {
    const record = byId(articles).get(each.article)?.record ?? each.article
    const label = (what: 'answer' | 'speaker'): string =>
      evidence.length === 1 ? inferred[what] : inferredIn(record, what)
    return [
      [`${each.article}:${each.start}:answer`, inferredFact(label('answer'), each)] as const,
      [
        `${each.article}:${each.start}:speaker`,
        inferredFact(label('speaker'), each.speakerBasis),
      ] as const,
    ]
  })

const SayingItem = ({ saying }: { saying: Saying }) => {
  const { voice, evidence } = saying
  return (
    <li>
      <span className="evidence-words">{saying.words}</span>{' '}
      <span className="evidence-source">
        {evidence.map((each, index) => (
          <Fragment key={`${each.article} ${each.start}`}>
            {index > 0 && ' · '}
            <ArticleLink article={each.article} start={each.start} at="words" />
          </Fragment>
        ))}
        , {voice}
        {inferredOf(saying, useExplorer(selectCorpus)).map(
          ([key, note]) => note !== null && <Fragment key={key}> · {note}</Fragment>,
        )}
      </span>
    </li>
  )
}

const AnswerView = ({ answer }: { answer: Answer }) => (
  <li className="answer">
    <h4>{answer.answer}</h4>
    <ul>
      {toSayings(answer, useExplorer(selectCorpus)).map((saying) => (
        <SayingItem key={`${saying.voice} ${saying.words}`} saying={saying} />
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
    <section id="differences" className="differences" aria-labelledby="differences-heading">
      <h2 id="differences-heading">{words.heading}</h2>
      <p className="differences-note">{words.note}</p>
      <OnlyDisputed />
      {differences.map((difference) => (
        <DifferenceView key={difference.id} difference={difference} />
      ))}
    </section>
  )
}
