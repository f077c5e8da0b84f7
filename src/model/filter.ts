/**
 * A filter is data: for each facet the values chosen. Values of one facet are joined by "or", facets
 * by "and"; a facet without a choice lets everything pass. What the values of a statement or an event
 * are is said in `filter-values.ts`.
 */

/** The facets in the order in which they are offered. */
export const facets = [
  'people',
  'topics',
  'articles',
  'days',
  'form',
  'agency',
  'disputed',
] as const
/** One kind of choice. `disputed` has a single value. */
export type Facet = (typeof facets)[number]

/** What a facet is called in addresses and messages. */
export const facetParameters: Readonly<Record<Facet, string>> = {
  people: 'people',
  topics: 'topics',
  articles: 'articles',
  days: 'day',
  form: 'form',
  agency: 'agency',
  disputed: 'disputed',
}

/** The value of the facet `disputed`. */
export const disputedValue = '1'

/** The ways in which people may concern something, in the order in which they are offered. */
export const roles = ['speaks', 'takes-part', 'mentioned'] as const
/** How somebody concerns a statement or an event. */
export type Role = (typeof roles)[number]

/** The ids, days or forms chosen in each facet; none chosen lets everything pass. */
type Choice = Readonly<Record<Facet, readonly string[]>>

/** All choices together. */
export type Filter = Choice & {
  /** How the people chosen must concern what passes: in one of these ways. Never empty. */
  readonly roles: readonly Role[]
  /** What is searched for, as it was typed; empty for nothing. */
  readonly words: string
}

/** The roles that a filter begins with. */
export const defaultRoles: readonly Role[] = ['speaks', 'takes-part']

/** The filter that lets everything pass. */
export const emptyFilter: Filter = {
  people: [],
  topics: [],
  articles: [],
  days: [],
  form: [],
  agency: [],
  disputed: [],
  roles: defaultRoles,
  words: '',
}

const isDefault = (chosen: readonly Role[]): boolean =>
  chosen.length === defaultRoles.length && defaultRoles.every((role) => chosen.includes(role))

/** Whether the roles are others than those that a filter begins with. */
export const hasOtherRoles = (filter: Filter): boolean => !isDefault(filter.roles)

/** A filter with these facets as another has them; with the people go their roles. */
export const keepFacets = (next: Filter, from: Filter, kept: readonly Facet[]): Filter => ({
  ...next,
  ...Object.fromEntries(kept.map((facet) => [facet, from[facet]])),
  roles: (kept.includes('people') ? from : next).roles,
})

/** Whether nothing is chosen and nothing searched for. */
export const isEmpty = (filter: Filter): boolean =>
  facets.every((facet) => filter[facet].length === 0) &&
  filter.words === '' &&
  !hasOtherRoles(filter)

const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((chosen) => chosen !== value) : [...values, value]

/** The filter with the value chosen if it was not, and not chosen if it was. */
export const toggleValue = (filter: Filter, facet: Facet, value: string): Filter => ({
  ...filter,
  [facet]: toggled(filter[facet], value),
})

/**
 * The filter with the role added if it was not among the roles, and without it if it was; the last
 * role stays, because somebody who concerns things in no way at all is not to be found.
 */
export const toggleRole = (filter: Filter, role: Role): Filter => {
  const chosen = toggled(filter.roles, role)
  return chosen.length === 0
    ? filter
    : { ...filter, roles: roles.filter((r) => chosen.includes(r)) }
}
