import type { ReactNode } from 'react'
import type { Article, Corpus, Provenance, Rendering, Statement } from '#model/corpus.ts'
import { formatDating, occasionOf } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { speakersOf } from '#model/statement.ts'
import { Note } from '#ui/Note.tsx'
import * as words from '#words/article-view.ts'
import { statuses } from '#words/events.ts'
import { forms } from '#words/forms.ts'
import { allOf } from '#words/lists.ts'
import * as notStated from '#words/not-stated.ts'
import { Sign } from './Handle.tsx'
import type { Marking } from './markings.ts'

/** A fact; where it is inferred it says so, and gives its reason on demand. */
const grounded = (fact: string, grounds: Provenance | null | undefined): ReactNode =>
  grounds?.basis === 'inferred' ? (
    <Note label={words.inferredFact(fact)}>{grounds.because}</Note>
  ) : (
    fact
  )

const speakerNames = (statement: Statement, { people }: Corpus): string =>
  allOf(speakersOf(statement).map((id) => byId(people).get(id)?.name ?? id)) ||
  notStated.speakerInArticle

const renderingAt = ({ renderings }: Statement, article: Article, start: number) =>
  renderings.find(
    (rendering) => rendering.article === article.id && rendering.passages[0]?.start === start,
  )

const quoteFacts = (statement: Statement, rendering: Rendering, corpus: Corpus): ReactNode[] => [
  <b key="speaker">{grounded(speakerNames(statement, corpus), rendering.speakerBasis)}</b>,
  forms[rendering.form],
  grounded(occasionOf(statement, corpus)?.title ?? notStated.occasion, rendering.occasionBasis),
]

const eventFacts = ({ id, start, status }: Marking, article: Article, corpus: Corpus) => {
  const event = byId(corpus.events).get(id)
  const telling = event?.tellings.find((one) => one.article === article.id && one.start === start)
  return [
    <b key="event">{event?.title}</b>,
    status === 'held' || status === null ? null : statuses[status],
    telling?.dating ? grounded(formatDating(telling.dating), telling) : words.noDateHere,
  ]
}

const differenceFacts = ({ id, start }: Marking, article: Article, corpus: Corpus) => {
  const difference = byId(corpus.differences).get(id)
  const answer = difference?.answers.find(({ evidence }) =>
    evidence.some((each) => each.article === article.id && each.start === start),
  )
  return [<b key="question">{difference?.question}</b>, words.answerHere(answer?.answer ?? '')]
}

const factsOf = (marking: Marking, article: Article, corpus: Corpus): readonly ReactNode[] => {
  if (marking.kind === 'event') return eventFacts(marking, article, corpus)
  if (marking.kind === 'difference') return differenceFacts(marking, article, corpus)
  const statement = byId(corpus.statements).get(marking.id)
  const rendering =
    statement && marking.form !== null && renderingAt(statement, article, marking.start)
  if (!statement) return []
  return rendering
    ? quoteFacts(statement, rendering, corpus)
    : [<b key="speaker">{speakerNames(statement, corpus)}</b>, words.saysAgain]
}

type PassageFactsProps = { marking: Marking; article: Article; corpus: Corpus }

/** What a passage is: whose words in which form, said where; or what it tells of. */
export const PassageFacts = ({ marking, article, corpus }: PassageFactsProps) => (
  <div className="passage-facts">
    <Sign marking={marking} corpus={corpus} />
    {factsOf(marking, article, corpus).map(
      (fact, index) =>
        fact !== null && (
          // oxlint-disable-next-line react/no-array-index-key -- facts have no identity but their place
          <span key={index} className="fact">
            {fact}
          </span>
        ),
    )}
  </div>
)
