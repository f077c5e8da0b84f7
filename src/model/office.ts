/** By which office somebody is called beside words of theirs. */
import type { Office, Person } from './corpus.ts'

/**
 * The office as an article gives it, stated or inferred. Where it gives none: a stated one of the other
 * articles named, in their order, else of any article, else an inferred one; null where there is none at all.
 */
export const officeIn = (
  { offices }: Pick<Person, 'offices'>,
  article: string,
  others: readonly string[],
): Office | null => {
  const own = offices.find((office) => office.article === article)
  const near = others.flatMap((other) => offices.filter((office) => office.article === other))
  const elsewhere = [...near, ...offices]
  return own ?? elsewhere.find(({ basis }) => basis !== 'inferred') ?? elsewhere[0] ?? null
}
