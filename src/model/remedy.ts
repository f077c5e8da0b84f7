/** What helps where nothing passes: the one choice to take back, and what that brings. */
import type { Corpus } from './corpus.ts'
import type { Facet, Filter } from './filter.ts'
import { defaultRoles, facets, hasOtherRoles } from './filter.ts'
import type { Found } from './found.ts'
import { oncePer, oncePerThree } from './once-per.ts'
import type { Count } from './visible.ts'
import { countVisible } from './visible.ts'

/** What is in the way: values of a facet, the roles, or the words searched for. */
type Obstacle =
  | { readonly kind: 'facet'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly kind: 'roles' }
  | { readonly kind: 'words'; readonly words: string }

export type Remedy = {
  readonly obstacle: Obstacle
  /** The filter without it. */
  readonly filter: Filter
  /** What is visible then. */
  readonly count: Count
}

type Try = Pick<Remedy, 'obstacle' | 'filter'>

const withoutFacet = (
  filter: Filter,
  isWanted: (values: readonly string[]) => boolean,
): readonly Try[] =>
  facets
    .filter((facet) => isWanted(filter[facet]))
    .map((facet) => ({
      obstacle: { kind: 'facet', facet, values: filter[facet] },
      filter: { ...filter, [facet]: [] },
    }))

/** What can be taken back as one choice. Of several values of a facet, one less would bring nothing. */
const singleTries = (filter: Filter): readonly Try[] => [
  ...(hasOtherRoles(filter) && filter.people.length > 0
    ? [{ obstacle: { kind: 'roles' }, filter: { ...filter, roles: defaultRoles } } as const]
    : []),
  ...withoutFacet(filter, ({ length }) => length === 1),
  ...(filter.words === ''
    ? []
    : [
        {
          obstacle: { kind: 'words', words: filter.words },
          filter: { ...filter, words: '' },
        } as const,
      ]),
]

const sum = ({ statements, events }: Count): number => statements + events

/** Whether a reader can take it back: nobody chooses in a locked facet, nor the roles of locked people. */
const isOpen =
  (locked: readonly Facet[]) =>
  ({ obstacle }: Try): boolean =>
    obstacle.kind === 'words' ||
    !locked.includes(obstacle.kind === 'roles' ? 'people' : obstacle.facet)

const findBest = (corpus: Corpus, tries: readonly Try[], found: Found | null): Remedy | null => {
  const [best] = tries
    .map((each) => ({
      ...each,
      count: countVisible(corpus, each.filter, each.filter.words === '' ? null : found),
    }))
    .filter(({ count }) => sum(count) > 0)
    .toSorted((a, b) => b.count.statements - a.count.statements || b.count.events - a.count.events)
  return best ?? null
}

const findOnce = oncePer((locked: readonly Facet[]) =>
  oncePerThree((corpus: Corpus, filter: Filter, found: Found | null): Remedy | null => {
    if (sum(countVisible(corpus, filter, found)) > 0) return null
    const several = withoutFacet(filter, ({ length }) => length > 1)
    return (
      findBest(corpus, singleTries(filter).filter(isOpen(locked)), found) ??
      findBest(corpus, several.filter(isOpen(locked)), found)
    )
  }),
)

const noLocks: readonly Facet[] = []

/**
 * For a filter that lets nothing pass: the one choice whose removal brings most statements, then most
 * events, then is first (roles, facets, words); where no single choice helps, the facet whose several choices do. Null where
 * something passes, or where no one of these brings anything. Locked facets are none of a reader's to take back.
 */
export const findRemedy = (
  corpus: Corpus,
  filter: Filter,
  found: Found | null = null,
  locked: readonly Facet[] = noLocks,
): Remedy | null => findOnce(locked)(corpus, filter, found)
