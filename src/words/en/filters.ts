/** The choices, and how much they leave. */
import { counted, events, statements } from './counts.ts'

export const heading = 'Filters'
export const clear = 'Clear'
export const more = 'More'
export const chosen = 'chosen'

/** What each kind of choice is called. */
export const facets = {
  people: 'People',
  topics: 'Topics',
  articles: 'Articles',
  days: 'Days',
  form: 'Form',
  agency: 'Agencies',
  disputed: 'Disputed',
}
export const allOfFacet = (facet: keyof typeof facets): string =>
  `All ${facets[facet].toLowerCase()}`
/** Behind "+3" on the button of a facet. */
export const moreOfFacet = (facet: keyof typeof facets): string => `more ${facet}`
export const facetIs = (facet: keyof typeof facets): string => `${facets[facet]}: `

export const roles = { speaks: 'speak', 'takes-part': 'take part', mentioned: 'are mentioned' }
export const rolesLegend = 'Where they'
export const roleSpoken = (role: keyof typeof roles): string => `Where they ${roles[role]}`

/** Articles without a publisher: seen with their record, heard with their name. */
export const unnamed = (record: string): string => `${record} unnamed`
export const unnamedSpoken = (name: string): string => `${name}, publisher not stated`
export const onlyDisputed = 'only where articles differ'

/** A choice as it is heard, with what it would bring. */
export const choiceSpoken = (name: string, statementCount: number, eventCount: number): string =>
  `${name}, ${statements(statementCount)}, ${events(eventCount)}`
export const eventsShort = (number: number): string => `${number} ev.`

export const search = 'Search'
export const searchFor = (text: string): string => `Search: ${text}`
export const searchIn = 'Search titles, statements and articles'
export const searching = 'Searching …'
export const searchFailed = 'The search did not come.'

/** How much passes; `passing` is null where nothing is chosen. */
export const statementsPassing = (passing: number | null, all: number): string =>
  passing === null ? statements(all) : `${passing} of ${statements(all)}`
export const eventsPassing = (passing: number | null, all: number): string =>
  passing === null ? events(all) : `${passing} of ${events(all)}`
export const moreInArticles = (number: number): string => `${number} more in the articles`
export const nothingSays = (terms: readonly string[]): string =>
  `Nothing says ${terms.map((term) => `“${term}”`).join(', ')}; shown is what comes near.`

export const empty = 'Nothing in these articles meets all choices.'
export const clearAll = 'Clear all choices'
/** Which choice to take back where nothing passes. */
export const withoutRoles = 'Without the choice of roles'
export const withoutValue = (value: string): string => `Without “${value}”`
export const withoutFacet = (facet: keyof typeof facets): string =>
  `Without any choice of ${facets[facet].toLowerCase()}`
export const wouldBring = (statementCount: number, eventCount: number): string =>
  `: ${statements(statementCount)} · ${events(eventCount)}`

/** Parts of the address that mean nothing here; all of them filters, or values of any kind. */
export const ignored = (number: number, areFilters: boolean, listed: string): string => {
  const things = areFilters ? counted(number, 'filter') : counted(number, 'value')
  return `${things} in the address ${number === 1 ? 'was' : 'were'} not recognised: ${listed}.`
}
export const moreIgnored = (number: number): string => `${number} more`
export const dismiss = 'Dismiss'
