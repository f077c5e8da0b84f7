/** What the reader has chosen and what is open, and whose words stand at a place of an article. */
import type { Corpus } from './corpus.ts'
import { byId } from './lookup.ts'
import { oncePer } from './once-per.ts'
import { leadRendering } from './statement.ts'

/** The chosen event or statement; `quote` is what a statement is called on screen and in addresses. */
export type Selection = { kind: 'event' | 'quote'; id: string }

/** The open article, and perhaps another beside it. */
export type Reading = {
  article: string
  /** First code unit of the passage in view; null for the beginning of the article. */
  start: number | null
  /** The article it is compared with; absent while it is read alone. */
  beside?: string
}

/** The articles that are open, by id; none where nothing is read. */
export const articlesOf = (reading: Reading | null): readonly string[] =>
  reading ? [reading.article, ...(reading.beside === undefined ? [] : [reading.beside])] : []

/** Whether both choose the same; two nulls do. */
export const isSameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id

type Place = { article: string; start: number; owner: Selection }

const listPlaces = ({ statements, events, articles }: Corpus): readonly Place[] => [
  ...statements.flatMap(({ id, renderings }) =>
    renderings.flatMap(({ article, passages }) =>
      passages.map(({ start }) => ({ article, start, owner: { kind: 'quote', id } as const })),
    ),
  ),
  ...articles.flatMap(({ id: article, repeats }) =>
    repeats.map(({ statement: id, start }) => ({
      article,
      start,
      owner: { kind: 'quote', id } as const,
    })),
  ),
  ...events.flatMap(({ id, tellings }) =>
    tellings.map(({ article, start }) => ({
      article,
      start,
      owner: { kind: 'event', id } as const,
    })),
  ),
]

const placeKey = (article: string, start: number): string => `${start} ${article}`

const indexPlaces = oncePer((corpus: Corpus) => {
  const owners = new Map<string, Selection[]>()
  for (const { article, start, owner } of listPlaces(corpus)) {
    const key = placeKey(article, start)
    owners.set(key, [...(owners.get(key) ?? []), owner])
  }
  return owners
})

/**
 * Every statement with a passage that begins at this code unit of the article, then every one that headline, deck
 * or caption begin to say again there, then every event, each in the order of the corpus. None where nothing begins
 * there.
 */
export const ownersOf = (corpus: Corpus, { article, start }: Reading): readonly Selection[] =>
  start === null ? [] : (indexPlaces(corpus).get(placeKey(article, start)) ?? [])

/**
 * Where in an article the first passage of a statement or event begins: of the fullest rendering that the article
 * gives, or its first telling. Null where it gives none, or nothing is chosen.
 */
export const startIn = (
  { statements, events }: Pick<Corpus, 'statements' | 'events'>,
  article: string,
  selection: Selection | null,
): number | null => {
  if (selection?.kind === 'event') {
    const tellings = byId(events).get(selection.id)?.tellings ?? []
    return tellings.find((telling) => telling.article === article)?.start ?? null
  }
  const all = byId(statements).get(selection?.id ?? '')?.renderings ?? []
  const renderings = all.filter((rendering) => rendering.article === article)
  return renderings.length === 0 ? null : (leadRendering({ renderings }).passages[0]?.start ?? null)
}
