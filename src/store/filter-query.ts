/** The filter in the address: a parameter for each facet, `role` for the roles, `q` for words. */
import type { Article, Corpus } from '#model/corpus.ts'
import { visitDays } from '#model/dating.ts'
import type { Facet, Filter } from '#model/filter.ts'
import {
  defaultRoles,
  disputedValue,
  emptyFilter,
  facetParameters,
  facets,
  hasOtherRoles,
  roles,
} from '#model/filter.ts'
import { facetValues } from '#model/filter-counts.ts'
import { findId } from '#model/lookup.ts'
import { oncePer } from '#model/once-per.ts'
import type { Query, Resolve } from './query.ts'
import { encode, readList, readOne } from './query.ts'

/** The article of that id; else the only one of that record name; null for none and for several. */
export const findArticle = (articles: readonly Article[], value: string): string | null => {
  const named = articles.filter(({ id }) => id === value)
  const [article, another] =
    named.length > 0 ? named : articles.filter(({ record }) => record === value)
  return article && !another ? article.id : null
}

const findDay = (corpus: Corpus, value: string): string | null => {
  const days = visitDays(corpus.visit)
  if (days.includes(value) || ['before', 'after', 'undated'].includes(value)) return value
  return /^[1-9]\d*$/.test(value) ? (days[Number(value) - 1] ?? null) : null
}

/** Somebody who can be chosen in the facet; an agency that only credits is nobody who speaks. */
const findChoosable = (corpus: Corpus, facet: Facet, value: string): string | null => {
  const id = findId(corpus.people, value)
  return id !== null && facetValues(corpus)[facet].includes(id) ? id : null
}

const resolvers = (corpus: Corpus): Readonly<Record<Facet, Resolve<string>>> => ({
  people: (value) => findChoosable(corpus, 'people', value),
  topics: (value) => findId(corpus.topics, value),
  articles: (value) => findArticle(corpus.articles, value),
  days: (value) => findDay(corpus, value),
  form: (value) => facetValues(corpus).form.find((form) => form === value) ?? null,
  agency: (value) => findChoosable(corpus, 'agency', value),
  disputed: (value) => (value === disputedValue ? value : null),
})

/** Every value that an address can name, in the order in which it is written. */
const facetOrder = oncePer((corpus: Corpus): Readonly<Record<Facet, readonly string[]>> => ({
  ...facetValues(corpus),
  days: ['before', ...visitDays(corpus.visit), 'after', 'undated'],
  disputed: [disputedValue],
}))

const sortBy = <Value>(order: readonly Value[], values: readonly Value[]): readonly Value[] =>
  values.length === 0 ? values : order.filter((value) => values.includes(value))

/** The most characters of what is searched for. */
const longestWords = 80

// Halves of surrogate pairs cannot be encoded, and control characters are nobody's words.
const unspeakable = /[\p{Cc}\p{Cs}]/gu

/** Words as an address keeps them: one space between, none around, no characters that nobody types. */
const tidyWords = (words: string): string =>
  words.replace(unspeakable, ' ').trim().replace(/\s+/g, ' ')

const findWords = (value: string): string | null => {
  const words = tidyWords(value)
  return words.length <= longestWords ? words : null
}

type ReadFilter = { readonly filter: Filter; readonly ignored: readonly string[] }

/** The filter that a query names, values in the order of the corpus, and what in it names nothing. */
export const readFilter = (query: Query, corpus: Corpus): ReadFilter => {
  const resolve = resolvers(corpus)
  const read = facets.map((facet) => ({
    facet,
    ...readList(query, facetParameters[facet], resolve[facet]),
  }))
  const role = readList(query, 'role', (value) => roles.find((each) => each === value) ?? null)
  const words = readOne(query, 'q', findWords)
  const chosen = read
    .filter(({ found }) => found.length > 0)
    .map(({ facet, found }) => ({ [facet]: sortBy(facetOrder(corpus)[facet], found) }))
  return {
    filter: {
      ...chosen.reduce((all, each) => ({ ...all, ...each }), emptyFilter),
      roles: role.found.length === 0 ? defaultRoles : sortBy(roles, role.found),
      words: words.found.find((each) => each !== '') ?? '',
    },
    ignored: [...read.flatMap(({ ignored }) => ignored), ...role.ignored, ...words.ignored],
  }
}

/** The parameters of a filter, those of an empty facet and of the usual roles left out. */
export const printFilter = (filter: Filter, corpus: Corpus): readonly string[] => {
  const print = (facet: Facet): readonly string[] => {
    if (filter[facet].length === 0) return []
    const values = sortBy(facetOrder(corpus)[facet], filter[facet])
    return values.length === 0 ? [] : [`${facetParameters[facet]}=${values.map(encode).join(',')}`]
  }
  const words = tidyWords(filter.words)
  return [
    ...print('people'),
    ...(hasOtherRoles(filter) ? [`role=${sortBy(roles, filter.roles).join(',')}`] : []),
    ...facets.filter((facet) => facet !== 'people').flatMap(print),
    ...(words === '' ? [] : [`q=${encode(words).replaceAll('%20', '+')}`]),
  ]
}
