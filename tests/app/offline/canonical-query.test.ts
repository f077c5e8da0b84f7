import { describe, expect, it } from 'vitest'
import { canonicalQuery } from '#app/offline/canonical-query.ts'
import { canonicalPages, encodePath } from '#store/canonical-pages.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

describe('canonicalQuery', () => {
  it('is the view of each page of its own', () => {
    const pages = canonicalPages(aSmallVisit())
    expect(pages.length).toBeGreaterThan(5)
    for (const { kind, path, state } of pages) {
      // A day is called by its number in a path, and by either in a query.
      const expected = kind === 'day' ? `?day=${path.split('/')[1]}` : `?${state}`
      expect(canonicalQuery(encodePath(path))).toBe(expected)
    }
  })

  it('is empty for any other path', () => {
    expect(['', 'event/', 'event/a/b/', 'data/corpus.json'].map(canonicalQuery)).toEqual(
      Array.from({ length: 4 }, () => ''),
    )
  })
})
