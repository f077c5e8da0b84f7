import { expect, it } from 'vitest'
import { cardOf } from '#app/prerender/page-card.ts'
import type { Corpus } from '#model/corpus.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { aPassage, aSmallVisit } from '../../support/corpus-builders.ts'

const cardsOf = (corpus: Corpus) =>
  canonicalPages(corpus)
    .filter(({ kind }) => kind === 'quote')
    .map((page) => cardOf(page, corpus))

it('the picture of a quote names speaker, occasion, date and the article of its words', () => {
  const corpus = aSmallVisit()
  for (const { line } of cardsOf(corpus)) expect(line).toMatch(/^.+ · .+ · .+ · words as in .+$/)
})

it('words that are too long for a picture are left out whole', () => {
  const visit = aSmallVisit()
  const passages = [aPassage({ exact: 'word '.repeat(200), end: 1000 })]
  const corpus = {
    ...visit,
    statements: visit.statements.map((statement) => ({
      ...statement,
      renderings: statement.renderings.map((rendering) => ({ ...rendering, passages })),
    })),
  }
  for (const { text } of cardsOf(corpus)) expect(text).not.toContain('word')
})

it('a name of any length is drawn as far as a picture has room', () => {
  const visit = aSmallVisit()
  const title = 'x'.repeat(100_000)
  const events = visit.events.map((event) => ({ ...event, title }))
  const corpus = { ...visit, events, visit: { ...visit.visit, title } }
  for (const page of [null, ...canonicalPages(corpus)]) {
    const { text, line, visit: ofVisit } = cardOf(page, corpus)
    for (const each of [text, line, ofVisit]) expect(each.length).toBeLessThan(600)
  }
  const [event] = canonicalPages(corpus).filter(({ kind }) => kind === 'event')
  expect(event && cardOf(event, corpus).text).toMatch(/^x+…$/)
})

it('a publisher that is only inferred says so in the picture', () => {
  const visit = aSmallVisit()
  const publisher = { name: 'Imber Post', basis: 'inferred' as const, because: 'the address' }
  const articles = visit.articles.map((article) => ({ ...article, publisher }))
  const [card] = cardsOf({ ...visit, articles })
  expect(card?.line).toContain('Imber Post (publisher inferred)')
})
