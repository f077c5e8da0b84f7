import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { readSeeds } from '#compiler/read-seeds.ts'
import type { Corpus } from '#model/corpus.ts'
import { facetValues } from '#model/filter-counts.ts'
import { roles } from '#model/filter.ts'
import type { FrameOptions } from '#store/frame-options.ts'
import { frameQuery } from '#store/frame-query.ts'
import type { View } from '#store/view.ts'
import { parseView, printView } from '#store/view-url.ts'

const longestOf = (values: readonly string[]): string =>
  values.toSorted((a, b) => b.length - a.length)[0] ?? ''

/** Everything that can be chosen, and the most of it that can be typed. */
const fullest = (corpus: Corpus, words: string): View => {
  const [article = '', beside = ''] = corpus.articles.map(({ id }) => id)
  return {
    filter: { ...facetValues(corpus), roles, words },
    selection: { kind: 'quote', id: longestOf(corpus.statements.map(({ id }) => id)) },
    reading: { article, start: 1000, beside },
    period: { from: corpus.visit.from, to: corpus.visit.from },
    lanes: 'speakers',
    part: 'timeline',
  }
}

const fullestFrame: FrameOptions = {
  theme: 'light',
  bg: 'transparent',
  header: true,
  filters: 'none',
  lock: ['people', 'topics', 'articles', 'days', 'form', 'agency', 'disputed'],
  height: 'fixed',
  limit: 100,
  id: 'f'.repeat(40),
  origin: `https://${'o'.repeat(63)}.example`,
}

/** What a site's own address may take of the whole. */
const siteLength = 100

const compileShipped = async (): Promise<Corpus> => {
  const seeds = path.resolve(import.meta.dirname, '../../seeds')
  const { corpus } = compileCorpus(await readSeeds(seeds))
  if (!corpus) throw new Error('The seeds have problems.')
  return corpus
}

describe('the longest address', () => {
  // Longer ones are cut by mail programs, chats and old servers.
  it.for([
    ['letters', 'w'.repeat(80)],
    ['characters that take nine each', '语'.repeat(80)],
  ])(
    'of the shipped visit has no more than 2,000 characters, with words of %s',
    async ([, words]) => {
      const corpus = await compileShipped()
      const view = printView(fullest(corpus, words ?? ''), corpus)
      expect(parseView(view, corpus).ignored).toEqual([])
      expect(parseView(view, corpus).view.filter.words).toBe(words)
      const address = `/embed/${frameQuery(view, fullestFrame)}`
      expect(address.length + siteLength).toBeLessThanOrEqual(2000)
    },
  )
})
