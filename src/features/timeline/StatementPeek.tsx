import { isInferred } from '#model/basis.ts'
import { shortArticleName } from '#model/article-name.ts'
import type { Corpus, Rendering, Statement } from '#model/corpus.ts'
import { formatDate, occasionOf, saidBy } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { describeCarriers, leadRendering, speakersOf } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { inferredMark } from '#words/evidence.ts'
import { forms } from '#words/forms.ts'
import { allOf } from '#words/lists.ts'
import * as notStated from '#words/not-stated.ts'
import * as words from '#words/timeline.ts'
import { LeadWords } from './LeadWords.tsx'

const nameSpeakers = (statement: Statement, { people }: Corpus): string =>
  allOf(speakersOf(statement).map((id) => byId(people).get(id)?.name ?? id)) || notStated.speaker

/** The first is the lane it is drawn in; labels may hold commas. */
const nameTopics = ({ topics: ids }: Statement, { topics }: Corpus): string =>
  ids.map((id) => byId(topics).get(id)?.label ?? id).join('; ')

const sayOccasion = (statement: Statement, rendering: Rendering, corpus: Corpus): string => {
  const occasion = occasionOf(statement, corpus)
  if (!occasion) return words.occasionBy(formatDate(saidBy(statement, corpus)))
  return isInferred(rendering.occasionBasis)
    ? inferredMark(occasion.title, 'occasion')
    : occasion.title
}

/** The words of a statement as its fullest rendering gives them, and whose they are. */
export const StatementPeek = ({ statement }: { statement: Statement }) => {
  const corpus = useExplorer(selectCorpus)
  const rendering = leadRendering(statement)
  const article = byId(corpus.articles).get(rendering.article)
  return (
    <>
      <p className={`peek-words peek-${rendering.form}`}>
        <LeadWords statement={statement} />
      </p>
      <p className="peek-facts">
        <b>{nameSpeakers(statement, corpus)}</b>
        {isInferred(rendering.speakerBasis) && words.speakerInferred} ·{' '}
        {words.form(
          forms[rendering.form],
          article ? shortArticleName(article, corpus.people) : null,
        )}{' '}
        · {sayOccasion(statement, rendering, corpus)} · {words.about(nameTopics(statement, corpus))}{' '}
        · {describeCarriers(statement)}
      </p>
    </>
  )
}
