import type { ReactNode } from 'react'
import type { Corpus, Provenance, Rendering, Statement, TimelineEvent } from '#model/corpus.ts'
import { occasionOf } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { TextLink } from '#ui/TextLink.tsx'
import { Facts } from './Facts.tsx'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import * as words from '#words/account.ts'
import { inferred } from '#words/evidence.ts'
import { notStated } from '#words/not-stated.ts'
import { whenFacts } from './when-facts.tsx'
import './StatementFacts.css'

type FactList = readonly (ReactNode | null)[]

const OccasionLink = ({ occasion: { id, title } }: { occasion: TimelineEvent }) => {
  const store = useExplorerStore()
  return (
    <TextLink href={`#event-${id}`} onPress={() => store.getState().select({ kind: 'event', id })}>
      {title}
    </TextLink>
  )
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
        <OccasionLink key="occasion" occasion={occasion} />,
        inferredFact(inferred.occasion, occasionBasis),
      ]
    : [notStated]
  return (
    <>
      <Row name={words.factsOccasion} facts={facts} />
      <Row name={words.factsWhen} facts={whenFacts(statement, corpus)} />
    </>
  )
}

const originFacts = ({ origin, originBasis }: Rendering, { people }: Corpus): FactList =>
  origin === null
    ? [notStated]
    : [byId(people).get(origin)?.name ?? origin, inferredFact(inferred.origin, originBasis)]

type ContentRowsProps = { statement: Statement; rendering: Rendering }

/** Of several articles, the one that is read. */
const originName = (statement: Statement, { article }: Rendering, { articles }: Corpus): string =>
  carriersOf(statement).length === 1
    ? words.factsOrigin
    : words.originIn(byId(articles).get(article)?.record ?? article)

/** What it is about, and where the article has it from. */
export const ContentRows = ({ statement, rendering }: ContentRowsProps) => {
  const corpus = useExplorer(selectCorpus)
  const topics = statement.topics.map((id) => byId(corpus.topics).get(id)?.label ?? id)
  return (
    <>
      <Row name={topics.length === 1 ? words.factsTopic : words.factsTopics} facts={topics} />
      <Row name={originName(statement, rendering, corpus)} facts={originFacts(rendering, corpus)} />
    </>
  )
}
