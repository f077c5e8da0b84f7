import { describe, expect, it } from 'vitest'
import { queryAtRoot } from '#app/offline/canonical-query.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

describe('queryAtRoot', () => {
  it('is the view of each page of its own', () => {
    const pages = canonicalPages(aSmallVisit())
    expect(pages.length).toBeGreaterThan(5)
    for (const { kind, path, state } of pages) {
      // A day is called by its number in a path, and by either in a query.
      const expected = kind === 'day' ? `?day=${path.split('/')[1]}` : `?${state}`
      expect(queryAtRoot(encodePath(path), '')).toBe(expected)
    }
  })

  it('keeps the query, which wins where it says more of the same', () => {
    expect(queryAtRoot('article/a/', '?read=a~123')).toBe('?read=a~123')
    expect(queryAtRoot('event/a/', '?lanes=speakers')).toBe('?event=a&lanes=speakers')
  })

  it('is empty for any other path without a query', () => {
    const paths = ['', 'event/', 'event/a/b/', 'data/corpus.json']
    expect(paths.map((path) => queryAtRoot(path, ''))).toEqual(paths.map(() => ''))
    expect(queryAtRoot('nowhere/', '?day=1')).toBe('?day=1')
  })
})
