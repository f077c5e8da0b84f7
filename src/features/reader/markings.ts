/** Everything the corpus says of one article, as stretches to be marked in its text. */
import type { Article, Corpus, Form, Passage, Status } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { oncePerPair } from '#model/once-per.ts'
import { formOf, spokenSentence } from '#model/statement.ts'
import { differencePassage, eventPassage, repeatPassage } from '#words/article-view.ts'
import { statuses } from '#words/events.ts'
import type { Stretch } from './segments.ts'

export type Marking = Stretch & {
  /** Unique in the article. */
  key: string
  kind: 'quote' | 'event' | 'difference'
  /** Of the statement, event or difference it leads back to. */
  id: string
  /** How a statement is rendered here; null for an event, a difference, or what only says it again. */
  form: Form | null
  /** How an event is told here; null for a statement or a difference. */
  status: Status | null
  /** Whether the words are those of the article itself. */
  passage: Passage['kind']
  /** First code units of all passages that belong together; the first of them carries the handle. */
  starts: readonly number[]
  /** What is said of it where it is heard. */
  label: string
}

const isHandle = ({ start, starts }: Marking): boolean => starts[0] === start

/** The markings that carry a handle, where they begin. */
export const handlesOf = (markings: readonly Marking[]): readonly Marking[] =>
  markings.filter(isHandle)

const markStatements = ({ id: article }: Article, corpus: Corpus): readonly Marking[] =>
  corpus.statements.flatMap((statement) =>
    statement.renderings
      .filter((rendering) => rendering.article === article)
      .flatMap(({ passages, form }) =>
        passages.map(({ start, end, kind }) => ({
          key: `quote-${statement.id}-${start}`,
          kind: 'quote' as const,
          id: statement.id,
          form,
          status: null,
          passage: kind,
          start,
          end,
          starts: passages.map((passage) => passage.start),
          label: spokenSentence(statement, corpus, form),
        })),
      ),
  )

/** A stretch that stands for itself, in words of the article. */
const markStretch = (
  { start, end }: Stretch,
  of: Pick<Marking, 'kind' | 'id' | 'status' | 'label'>,
): Marking => ({
  ...of,
  key: `${of.kind} ${of.id} ${start}-${end}`,
  form: null,
  passage: 'context',
  start,
  end,
  starts: [start],
})

/** Where the article says again, above or beside its text, what a statement of the text says. */
const markRepeats = ({ id: article, repeats }: Article, corpus: Corpus): readonly Marking[] =>
  repeats.flatMap((repeat) => {
    const statement = byId(corpus.statements).get(repeat.statement)
    const own = statement?.renderings.filter((rendering) => rendering.article === article) ?? []
    if (!statement || own.length === 0) return []
    const label = repeatPassage(spokenSentence(statement, corpus, formOf({ renderings: own })))
    return [markStretch(repeat, { kind: 'quote', id: statement.id, status: null, label })]
  })

const markTellings = ({ id: article }: Article, { events }: Corpus): readonly Marking[] =>
  events.flatMap(({ id, title, tellings }) =>
    tellings
      .filter((telling) => telling.article === article)
      .map((telling) =>
        markStretch(telling, {
          kind: 'event',
          id,
          status: telling.status,
          label: eventPassage(statuses[telling.status], title),
        }),
      ),
  )

const markAnswers = ({ id: article }: Article, { differences }: Corpus): readonly Marking[] =>
  differences.flatMap(({ id, question, answers }) =>
    answers.flatMap(({ answer, evidence }) =>
      evidence
        .filter((each) => each.article === article)
        .map((each) =>
          markStretch(each, {
            kind: 'difference',
            id,
            status: null,
            label: differencePassage(question, answer),
          }),
        ),
    ),
  )

/** The markings of an article: the longest first, so that what lies within another comes after it. */
export const markingsOf = oncePerPair((article: Article, corpus: Corpus): readonly Marking[] =>
  [
    ...markStatements(article, corpus),
    ...markRepeats(article, corpus),
    ...markTellings(article, corpus),
    ...markAnswers(article, corpus),
  ].toSorted((a, b) => b.end - b.start - (a.end - a.start)),
)

/** The markings that belong together with this one: the passages of one rendering, itself included. */
export const partsOf = (
  { kind, id, starts }: Marking,
  markings: readonly Marking[],
): readonly Marking[] =>
  markings.filter((each) => each.kind === kind && each.id === id && each.starts[0] === starts[0])
