import type { ReactNode } from 'react'
import type { Corpus, Provenance, Rendering, Statement, TimelineEvent } from '#model/corpus.ts'
import { formatDate, formatDating, occasionOf } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { Note } from '#ui/Note.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import { datingFact } from './event-facts.tsx'
import { Facts } from './Facts.tsx'
import { inferredFact } from './inferred-fact.tsx'
import './StatementFacts.css'

type FactList = readonly (ReactNode | null)[]

const OccasionButton = ({ occasion: { id, title } }: { occasion: TimelineEvent }) => {
  const store = useExplorerStore()
  return (
    <TextButton onPress={() => store.getState().select({ kind: 'event', id })}>{title}</TextButton>
  )
}

/** Whether an article that carries it is what makes the day the last possible one. */
const isPublishedOn = (day: string, statement: Statement, { articles }: Corpus): boolean =>
  carriersOf(statement).some((id) => byId(articles).get(id)?.published?.latest === day)

/** Without an occasion: the last day it can have been said, and why. */
const lastPossibleFact = (statement: Statement, corpus: Corpus): ReactNode => {
  const { lastPossibleDay: day } = statement
  const because = isPublishedOn(day, statement, corpus)
    ? 'The articles do not say when. The first of them that has it is of this day.'
    : 'The articles do not say when. This is as late as it can belong to the visit.'
  return <Note label={`not stated; by ${formatDate(day)}`}>{because}</Note>
}

const whenFacts = (statement: Statement, corpus: Corpus): FactList => {
  const occasion = occasionOf(statement, corpus)
  if (!occasion) return [lastPossibleFact(statement, corpus)]
  const { dating, partOfDay } = occasion
  return dating
    ? [formatDating(dating), partOfDay, datingFact(occasion)]
    : ['date not stated', partOfDay]
}

const Row = ({ name, facts }: { name: string; facts: FactList }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <Facts>{facts}</Facts>
    </dd>
  </>
)

type SaidRowsProps = { statement: Statement; occasionBasis: Provenance | null }

/** Where and when it was said, and how that is known. */
export const SaidRows = ({ statement, occasionBasis }: SaidRowsProps) => {
  const corpus = useExplorer(selectCorpus)
  const occasion = occasionOf(statement, corpus)
  const facts = occasion
    ? [
        <OccasionButton key="occasion" occasion={occasion} />,
        inferredFact('occasion', occasionBasis),
      ]
    : ['not stated']
  return (
    <>
      <Row name="Occasion" facts={facts} />
      <Row name="When" facts={whenFacts(statement, corpus)} />
    </>
  )
}

const originFacts = ({ origin, originBasis }: Rendering, { people }: Corpus): FactList =>
  origin === null
    ? ['not stated']
    : [byId(people).get(origin)?.name ?? origin, inferredFact('origin', originBasis)]

type ContentRowsProps = { statement: Statement; rendering: Rendering }

/** What it is about, and where the article has it from. */
export const ContentRows = ({ statement, rendering }: ContentRowsProps) => {
  const corpus = useExplorer(selectCorpus)
  const topics = statement.topics.map((id) => byId(corpus.topics).get(id)?.label ?? id)
  return (
    <>
      <Row name={topics.length === 1 ? 'Topic' : 'Topics'} facts={topics} />
      <Row name="Origin" facts={originFacts(rendering, corpus)} />
    </>
  )
}
