/** Derived values. Each returns the same object for the same state, so that nothing renders in vain. */
import type { Article, Corpus, Person, Statement, TimelineEvent } from '#model/corpus.ts'
import type { Choices, RoleChoice } from '#model/filter-counts.ts'
import { findChoices, findRoleChoices } from '#model/filter-counts.ts'
import type { Filter } from '#model/filter.ts'
import type { Found } from '#model/found.ts'
import { placesWithin } from '#model/found.ts'
import { oncePer, oncePerPair } from '#model/once-per.ts'
import type { Place } from '#model/search-documents.ts'
import type { Selection } from '#model/selection.ts'
import { byId } from '#model/lookup.ts'
import type { Visible } from '#model/visible.ts'
import { findVisible } from '#model/visible.ts'
import type { Explorer } from './explorer.ts'

/** What the words of the filter were found in; null where there are none, or no search yet. */
export const selectFound = ({ search, filter: { words } }: Explorer): Found | null =>
  search === null || words.trim() === '' ? null : search(words)

const placesOnce = oncePerPair((found: Found, filter: Filter) =>
  oncePer((corpus: Corpus) => placesWithin(found, filter, corpus)),
)

const noPlaces: readonly Place[] = []

/** Where in the articles the words were found beside statements and events, as far as the filter lets them pass. */
export const selectPlaces = (state: Explorer): readonly Place[] => {
  const found = selectFound(state)
  return found ? placesOnce(found, state.filter)(state.corpus) : noPlaces
}

/** The statements and events that pass the filter and hold its words. */
export const selectVisible = (state: Explorer): Visible =>
  findVisible(state.corpus, state.filter, selectFound(state))

/** What can be chosen in each facet, with counts that ignore their own facet. */
export const selectChoices = (state: Explorer): Choices =>
  findChoices(state.corpus, state.filter, selectFound(state))

/** What can be chosen of the roles, with what each alone would bring. */
export const selectRoleChoices = (state: Explorer): readonly RoleChoice[] =>
  findRoleChoices(state.corpus, state.filter, selectFound(state))

/** Selects a statement; undefined where there is none of that id. */
export const selectStatement =
  (id: string) =>
  ({ corpus }: Explorer): Statement | undefined =>
    byId(corpus.statements).get(id)

/** Selects an event; undefined where there is none of that id. */
export const selectEvent =
  (id: string) =>
  ({ corpus }: Explorer): TimelineEvent | undefined =>
    byId(corpus.events).get(id)

/** Selects an article; undefined where there is none of that id. */
export const selectArticle =
  (id: string) =>
  ({ corpus }: Explorer): Article | undefined =>
    byId(corpus.articles).get(id)

/** Selects a person; undefined where there is none of that id. */
export const selectPerson =
  (id: string) =>
  ({ corpus }: Explorer): Person | undefined =>
    byId(corpus.people).get(id)

/** Selects whether this event or quote is the chosen one. */
export const selectIsChosen =
  (kind: 'event' | 'quote', id: string) =>
  ({ selection }: Explorer): boolean =>
    selection?.kind === kind && selection.id === id

/** Selects whether an article is open. */
export const selectIsReading = ({ reading }: Explorer): boolean => reading !== null

/** What is chosen; null where nothing is. */
export const selectSelection = ({ selection }: Explorer): Selection | null => selection

/** Selects the corpus, which never changes. */
export const selectCorpus = ({ corpus }: Explorer): Corpus => corpus

/** Selects where the site's files are, seen from the page; ends with a slash. */
export const selectRoot = ({ root }: Explorer): string => root
