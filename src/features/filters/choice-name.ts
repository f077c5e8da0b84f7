/** What facets and their values are called on screen. */
import { shortArticleName } from '#model/article-name.ts'
import type { Corpus } from '#model/corpus.ts'
import { formatDay } from '#model/dating.ts'
import type { Facet } from '#model/filter.ts'
import { byId } from '#model/lookup.ts'
import { shortNames } from '#model/person-name.ts'

export const facetNames: Readonly<Record<Facet, string>> = {
  people: 'People',
  topics: 'Topics',
  articles: 'Articles',
  days: 'Days',
}

const articleChoice = (corpus: Corpus, id: string): string | undefined => {
  const article = byId(corpus.articles).get(id)
  return article && shortArticleName(article, corpus.people)
}

/** A value on screen, and as it is heard: "25" under the heading of days is "Monday 25 December". */
export type ChoiceName = { shown: string; spoken: string }

const dayNumber = (day: string): string => String(Number(day.slice(8)))

const dayName = (day: string): ChoiceName => ({
  shown: /^\d/.test(day) ? dayNumber(day) : formatDay(day, 'short'),
  spoken: formatDay(day),
})

type Naming = (corpus: Corpus, value: string) => string | undefined

const names: Readonly<Record<Exclude<Facet, 'days'>, Naming>> = {
  people: ({ people }, id) => shortNames(people).get(id),
  topics: ({ topics }, id) => byId(topics).get(id)?.label,
  articles: articleChoice,
}

/** The name of a value; the value itself where the corpus does not know it. */
export const choiceName = (corpus: Corpus, facet: Facet, value: string): ChoiceName => {
  if (facet === 'days') return dayName(value)
  const name = names[facet](corpus, value) ?? value
  return { shown: name, spoken: name }
}
