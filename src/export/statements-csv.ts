/** The renderings as a table: one row for what one article gives of one statement. */
import type { Corpus, Provenance } from '#model/corpus.ts'
import { formatPublished } from '#model/publication-date.ts'
import { isTakenAsSame, speakersOf } from '#model/statement.ts'
import type { Site } from './addresses.ts'
import type { Cell, Column } from './csv.ts'
import { joinCell, printCsv } from './csv.ts'
import { topicLabels } from './event-words.ts'
import { quoteAddress } from './quote-address.ts'
import type { Rendered } from './rendered.ts'
import { listRendered, nameOf, speakerNames, wordsOf } from './rendered.ts'
import { describeUnclear, takenAsSame } from './rendering-words.ts'

/** The basis of something, and the reason, in two columns named after it. */
const basisColumns = (
  name: string,
  toProvenance: (row: Rendered) => Provenance | null,
): readonly Column<Rendered>[] => [
  [`${name}_basis`, (row) => toProvenance(row)?.basis ?? null],
  [`${name}_reason`, (row) => toProvenance(row)?.because ?? null],
]

/** Why it counts as a rendering of its statement, where that is not to be seen from the words. */
const sameness = ({ rendering }: Rendered): Provenance | null =>
  isTakenAsSame(rendering) ? { basis: 'inferred', because: takenAsSame } : null

const saidOn = ({ occasion }: Rendered) => (occasion?.dating ? occasion : null)

const verbatimWords = ({ rendering }: Rendered): Cell =>
  joinCell(rendering.passages.flatMap(({ kind, exact }) => (kind === 'verbatim' ? [exact] : [])))

const mistakes = ({ rendering }: Rendered): Cell =>
  joinCell(rendering.sic.map(({ exact, because }) => `${exact}: ${because}`))

const codeUnits = ({ rendering }: Rendered): Cell =>
  joinCell(rendering.passages.map(({ start, end }) => `${start}-${end}`))

const statementColumns: readonly Column<Rendered>[] = [
  ['statement', ({ statement }) => statement.id],
  ['words', (row) => wordsOf(row)],
  ['verbatim_words', verbatimWords],
  ['sic', mistakes],
  ['unclear', ({ rendering }) => joinCell(describeUnclear(rendering))],
  ['form', ({ rendering }) => rendering.form],
  ['likeness', ({ rendering }) => rendering.comparison?.likeness ?? null],
  ...basisColumns('sameness', sameness),
  ['speaker', (row) => speakerNames(row)],
  ['speaker_ids', ({ statement }) => joinCell(speakersOf(statement))],
  ...basisColumns('speaker', ({ rendering }) => rendering.speakerBasis),
  ['occasion', ({ occasion }) => occasion?.title ?? null],
  ['occasion_id', ({ statement }) => statement.occasion],
  ...basisColumns('occasion', ({ rendering }) => rendering.occasionBasis),
  ['said_on', (row) => saidOn(row)?.when ?? null],
  ...basisColumns('said_on', saidOn),
  ['last_possible_day', ({ statement }) => statement.lastPossibleDay],
  ['topics', ({ statement, corpus }) => joinCell(topicLabels(statement.topics, corpus))],
  ['topic_ids', ({ statement }) => joinCell(statement.topics)],
  [
    'mentions',
    ({ statement, corpus }) => joinCell(statement.mentions.map((id) => nameOf(corpus, id))),
  ],
  ['mention_ids', ({ statement }) => joinCell(statement.mentions)],
]

const articleColumns: readonly Column<Rendered>[] = [
  ['article', ({ article }) => article.id],
  ['record', ({ article }) => article.record],
  ['place', ({ rendering }) => rendering.place],
  ['code_units', codeUnits],
  ['origin', ({ corpus, rendering: { origin } }) => origin && nameOf(corpus, origin)],
  ...basisColumns('origin', ({ rendering }) => rendering.originBasis),
  ['title', ({ article }) => article.title?.text ?? null],
  ...basisColumns('title', ({ article }) => article.title),
  ['publisher', ({ article }) => article.publisher?.name ?? null],
  ...basisColumns('publisher', ({ article }) => article.publisher),
  ['agency', ({ corpus, article: { agency } }) => agency && nameOf(corpus, agency.is)],
  ...basisColumns('agency', ({ article }) => article.agency),
  ['published', ({ article }) => article.published?.when ?? null],
  ['published_in_words', ({ article: { published } }) => published && formatPublished(published)],
  ...basisColumns('published', ({ article }) => article.published),
  ['original', ({ article }) => article.url?.is ?? null],
  ...basisColumns('original', ({ article }) => article.url),
]

/** The table as CSV. The last column, the address on the page, is empty where the site is not known. */
export const printStatements = (corpus: Corpus, site: Site): string => {
  const address: Column<Rendered> = ['address', (row) => site && quoteAddress(site, row)]
  return printCsv([...statementColumns, ...articleColumns, address], listRendered(corpus))
}
