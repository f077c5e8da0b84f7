/** Everything the corpus says of one article, as stretches to be marked in its text. */
import type { Article, Corpus, Form, Passage } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { oncePerPair } from '#model/once-per.ts'
import { spokenSentence } from '#model/statement.ts'
import type { Stretch } from './segments.ts'

export type Marking = Stretch & {
  /** Unique in the article. */
  key: string
  kind: 'quote' | 'event' | 'difference'
  /** Of the statement, event or difference it leads back to. */
  id: string
  /** How a statement is rendered; null for an event or a difference. */
  form: Form | null
  /** Whether the words are those of the article itself. */
  passage: Passage['kind']
  /** First code units of all passages that belong together; the first of them carries the handle. */
  starts: readonly number[]
  /** What is said of it where it is heard. */
  label: string
}

const isHandle = ({ start, starts }: Marking): boolean => starts[0] === start

/** The markings that begin at this code unit and carry a handle. */
export const handlesAt = (markings: readonly Marking[], start: number): readonly Marking[] =>
  markings.filter((marking) => marking.start === start && isHandle(marking))

const markStatements = ({ id: article }: Article, corpus: Corpus): readonly Marking[] =>
  corpus.statements.flatMap((statement) =>
    statement.renderings
      .filter((rendering) => rendering.article === article)
      .flatMap(({ passages, form }) =>
        passages.map(({ start, end, kind }) => ({
          key: `quote ${statement.id} ${start}`,
          kind: 'quote' as const,
          id: statement.id,
          form,
          passage: kind,
          start,
          end,
          starts: passages.map((passage) => passage.start),
          label: spokenSentence(statement, corpus),
        })),
      ),
  )

const markTellings = ({ id: article }: Article, { events }: Corpus): readonly Marking[] =>
  events.flatMap(({ id, title, tellings }) =>
    tellings
      .filter((telling) => telling.article === article)
      .map(({ start, end }) => ({
        key: `event ${id} ${start}`,
        kind: 'event' as const,
        id,
        form: null,
        passage: 'context' as const,
        start,
        end,
        starts: [start],
        label: `Event: ${title}`,
      })),
  )

const markAnswers = ({ id: article }: Article, { differences }: Corpus): readonly Marking[] =>
  differences.flatMap(({ id, question, answers }) =>
    answers.flatMap(({ answer, evidence }) =>
      evidence
        .filter((each) => each.article === article)
        .map(({ start, end }) => ({
          key: `difference ${id} ${start}`,
          kind: 'difference' as const,
          id,
          form: null,
          passage: 'context' as const,
          start,
          end,
          starts: [start],
          label: `The articles differ. ${question} Here: ${answer}`,
        })),
    ),
  )

/** The markings of an article: the longest first, so that what lies within another comes after it. */
export const markingsOf = oncePerPair((article: Article, corpus: Corpus): readonly Marking[] =>
  [
    ...markStatements(article, corpus),
    ...markTellings(article, corpus),
    ...markAnswers(article, corpus),
  ].toSorted((a, b) => b.end - b.start - (a.end - a.start)),
)

/** The name of whoever an agency's or person's id stands for; the id itself where nobody does. */
export const nameOf = (id: string, { people }: Corpus): string => byId(people).get(id)?.name ?? id
