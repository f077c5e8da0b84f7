/** What the values of facets are called on screen. */
import { articleName, articleSource, shortArticleName } from '#model/article-name.ts'
import type { Corpus } from '#model/corpus.ts'
import { formatDay, isVisitDay } from '#model/dating.ts'
import type { Facet } from '#model/filter.ts'
import { byId } from '#model/lookup.ts'
import { shortNames } from '#model/person-name.ts'
import * as words from '#words/filters.ts'
import { forms } from '#words/forms.ts'

/** A value on screen, and as it is heard: "25" under the heading of days is "Monday 25 December". */
export type ChoiceName = { shown: string; spoken: string }

const dayNumber = (day: string): string => String(Number(day.slice(8)))

const dayName = (day: string): ChoiceName => ({
  shown: isVisitDay(day) ? dayNumber(day) : formatDay(day, 'short'),
  spoken: formatDay(day),
})

/** The publisher or agency alone, where no other article is from there; "001 unnamed" without either. */
const nameOfArticle = ({ articles, people }: Corpus, id: string): ChoiceName | undefined => {
  const article = byId(articles).get(id)
  if (!article) return undefined
  const source = articleSource(article, people)
  if (source === null) {
    return {
      shown: words.unnamed(article.record),
      spoken: words.unnamedSpoken(articleName(article)),
    }
  }
  const isShared = articles.some(
    (other) => other !== article && articleSource(other, people) === source,
  )
  const spoken = shortArticleName(article, people)
  return { shown: isShared ? spoken : source, spoken }
}

const same = (name: string | undefined): ChoiceName | undefined =>
  name === undefined ? undefined : { shown: name, spoken: name }

const formNames: ReadonlyMap<string, string> = new Map(Object.entries(forms))

type Naming = (corpus: Corpus, value: string) => ChoiceName | undefined

const names: Readonly<Record<Facet, Naming>> = {
  people: ({ people }, id) => same(shortNames(people).get(id)),
  topics: ({ topics }, id) => same(byId(topics).get(id)?.label),
  articles: nameOfArticle,
  days: (_, day) => dayName(day),
  form: (_, form) => same(formNames.get(form)),
  agency: ({ people }, id) => same(shortNames(people).get(id)),
  disputed: () => same(words.onlyDisputed),
}

/** The name of a value; the value itself where the corpus does not know it. */
export const choiceName = (corpus: Corpus, facet: Facet, value: string): ChoiceName =>
  names[facet](corpus, value) ?? { shown: value, spoken: value }
