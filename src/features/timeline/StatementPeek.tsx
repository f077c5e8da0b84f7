import { inferredMark } from '#export/basis.ts'
import { shortArticleName } from '#model/article-name.ts'
import type { Corpus, Statement } from '#model/corpus.ts'
import { formatDate, occasionOf } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { describeCarriers, leadRendering, speakersOf } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { LeadWords } from './LeadWords.tsx'

const forms = { direct: 'direct quote', partial: 'a few quoted words', reported: 'reported' }

const nameSpeakers = (statement: Statement, { people }: Corpus): string =>
  speakersOf(statement)
    .map((id) => byId(people).get(id)?.name ?? id)
    .join(' and ') || 'not attributed in the article'

/** The first is the lane it is drawn in; labels may hold commas. */
const nameTopics = ({ topics: ids }: Statement, { topics }: Corpus): string =>
  ids.map((id) => byId(topics).get(id)?.label ?? id).join('; ')

/** The words of a statement as its fullest rendering gives them, and whose they are. */
export const StatementPeek = ({ statement }: { statement: Statement }) => {
  const corpus = useExplorer(selectCorpus)
  const rendering = leadRendering(statement)
  const article = byId(corpus.articles).get(rendering.article)
  const occasion = occasionOf(statement, corpus)
  return (
    <>
      <p className={`peek-words peek-${rendering.form}`}>
        <LeadWords statement={statement} />
      </p>
      <p className="peek-facts">
        <b>{nameSpeakers(statement, corpus)}</b>
        {inferredMark('speaker', rendering.speakerBasis)} · {forms[rendering.form]}
        {article && ` in ${shortArticleName(article, corpus.people)}`} ·{' '}
        {occasion
          ? `${occasion.title}${inferredMark('occasion', rendering.occasionBasis)}`
          : `occasion not stated, by ${formatDate(statement.lastPossibleDay)}`}{' '}
        · on {nameTopics(statement, corpus)} · {describeCarriers(statement)}
      </p>
    </>
  )
}
