/**
 * The pages of their own: one for each event, statement, person, topic, day and article. Each is a
 * view of the same explorer, at a path below the root of the site, and what links, indexes and shares
 * point to.
 */
import type { Corpus } from '#model/corpus.ts'
import { visitDays } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { encodePath } from './encode-path.ts'
import type { View } from './view.ts'
import { parseView, printView } from './view-url.ts'

export type PageKind = 'event' | 'quote' | 'person' | 'topic' | 'day' | 'article'

export type CanonicalPage = {
  readonly kind: PageKind
  /** Of what it shows; of a day, its date. */
  readonly id: string
  /** Below the root of the site, ending with a slash, not percent-encoded: `event/signing/`. */
  readonly path: string
  /** Further paths under which it was known. */
  readonly formerPaths: readonly string[]
  /** Its view as a query without the question mark: `event=signing`. */
  readonly state: string
}

type Named = { id: string; aliases: readonly string[] }

const toPage =
  (kind: PageKind, parameter: string, corpus: Corpus) =>
  (id: string, name = id, aliases: readonly string[] = []): CanonicalPage => {
    const { view } = parseView(`${parameter}=${encodeURIComponent(id)}`, corpus)
    return {
      kind,
      id,
      path: `${kind}/${name}/`,
      formerPaths: aliases.map((alias) => `${kind}/${alias}/`),
      state: printView(view, corpus).slice(1),
    }
  }

/**
 * All pages but the first one, in the order of the corpus. Who only credits, as agencies do, and so
 * is no choice, has none.
 */
export const canonicalPages = oncePer((corpus: Corpus): readonly CanonicalPage[] => {
  const pagesOf = (kind: PageKind, parameter: string, items: readonly Named[]) =>
    items.map(({ id, aliases }) => toPage(kind, parameter, corpus)(id, id, aliases))
  return [
    ...pagesOf('event', 'event', corpus.events),
    ...pagesOf('quote', 'quote', corpus.statements),
    ...pagesOf('person', 'people', corpus.people),
    ...pagesOf('topic', 'topics', corpus.topics),
    ...visitDays(corpus.visit).map((day, index) =>
      toPage('day', 'day', corpus)(day, String(index + 1)),
    ),
    ...corpus.articles.map(({ id }) => toPage('article', 'read', corpus)(id)),
  ].filter(({ state }) => state !== '')
})

/** What a view can be the page of: whatever it shows, one of a kind. To make all pages would take long. */
const pagesOfView = (
  { selection, filter, reading }: View,
  corpus: Corpus,
): readonly CanonicalPage[] => {
  const [person, topic, day] = [filter.people[0], filter.topics[0], filter.days[0]]
  const number = day === undefined ? 0 : visitDays(corpus.visit).indexOf(day) + 1
  return [
    ...(selection ? [toPage(selection.kind, selection.kind, corpus)(selection.id)] : []),
    ...(person === undefined ? [] : [toPage('person', 'people', corpus)(person)]),
    ...(topic === undefined ? [] : [toPage('topic', 'topics', corpus)(topic)]),
    ...(day === undefined || number === 0
      ? []
      : [toPage('day', 'day', corpus)(day, String(number))]),
    ...(reading ? [toPage('article', 'read', corpus)(reading.article)] : []),
  ]
}

const pathsByName = oncePer(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    new Map(canonicalPages(corpus).map(({ kind, id, path }) => [`${kind} ${id}`, path])),
)

/** Where the page of its own lies that something has, not percent-encoded; null where it has none. */
export const pathOf = (kind: PageKind, id: string, corpus: Corpus): string | null =>
  pathsByName(corpus).get(`${kind} ${id}`) ?? null

/**
 * Where a view is found below the root of the site, percent-encoded: the path of its own page where it
 * is exactly that, else a query; empty for the initial view.
 */
export const addressOf = (view: View, corpus: Corpus): string => {
  const query = printView(view, corpus)
  if (query === '') return ''
  const page = pagesOfView(view, corpus).find(({ state }) => state === query.slice(1))
  return page ? encodePath(page.path) : query
}
