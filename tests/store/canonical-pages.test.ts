import { describe, expect, it } from 'vitest'
import { addressOf, canonicalPages } from '#store/canonical-pages.ts'
import { parseView, printView, viewOf } from '#store/view-url.ts'
import { initialView } from '#store/view.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

const corpus = aSmallVisit()
const pages = canonicalPages(corpus)

describe('canonicalPages', () => {
  it('have one for everything that can be chosen, each at a path and with a view of its own', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
    expect(new Set(pages.map(({ state }) => state)).size).toBe(pages.length)
    const count = (kind: string) => pages.filter((page) => page.kind === kind).length
    expect(count('event')).toBe(corpus.events.length)
    expect(count('quote')).toBe(corpus.statements.length)
    expect(count('topic')).toBe(corpus.topics.length)
    expect(count('article')).toBe(corpus.articles.length)
  })

  it('have views that nothing of is ignored', () => {
    for (const { state } of pages) expect(parseView(state, corpus).ignored).toEqual([])
  })

  it('are where their views are found', () => {
    for (const page of pages) expect(addressOf(viewOf(page.state, corpus), corpus)).toBe(page.path)
  })
})

describe('addressOf', () => {
  it('is empty for the initial view and a query for what has no page', () => {
    expect(addressOf(initialView, corpus)).toBe('')
    const { view } = parseView('event=talks&lanes=speakers', corpus)
    expect(addressOf(view, corpus)).toBe(printView(view, corpus))
  })
})
