import { describe, expect, it } from 'vitest'
import { cardOf } from '#app/prerender/page-card.ts'
import { wordsOfPage } from '#app/prerender/page-words.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { aPassage, aRendering, aSmallVisit, aStatement } from '../../support/corpus-builders.ts'

const corpus = aSmallVisit()
const wordsAt = (path: string) => {
  const page = canonicalPages(corpus).find((each) => each.path === path)
  if (!page) throw new Error(`no page at ${path}`)
  return wordsOfPage(page, corpus)
}

describe('wordsOfPage', () => {
  it('are those of the visit for the first page', () => {
    const { title, description } = corpus.visit
    expect(wordsOfPage(null, corpus)).toEqual({ title, description })
  })

  it('name what the page shows, then the visit', () => {
    for (const page of canonicalPages(corpus)) {
      const { title, description } = wordsOfPage(page, corpus)
      expect(title.endsWith(` – ${corpus.visit.title}`)).toBe(true)
      expect(description).not.toBe('')
    }
  })

  it('call no two pages the same, also those of quotes that begin with the same words', () => {
    const beginning = 'We have spoken at length of what the port may come to be in'
    const [first] = corpus.statements
    const says = (id: string, ending: string, occasion: string | null = null) =>
      aStatement({
        id,
        speaker: first?.speaker ?? null,
        occasion,
        renderings: [
          aRendering({
            article: first?.renderings[0]?.article ?? '',
            passages: [aPassage({ exact: `${beginning}${ending}` })],
          }),
        ],
      })
    const alike = {
      ...corpus,
      statements: [
        ...corpus.statements,
        says('short', ''),
        says('soon', ' a year'),
        says('late', ' ten years'),
        says('again', ' ten years', corpus.events[0]?.id),
      ],
    }
    const titles = canonicalPages(alike).map((page) => wordsOfPage(page, alike).title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('differ from page to page, title and description alike', () => {
    const all = canonicalPages(corpus).map((page) => wordsOfPage(page, corpus))
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length)
  })

  it('say of a day how much is in it', () => {
    expect(wordsAt('day/1/').description).toMatch(/^\d+ May 2021: \d+ statements?, \d+ events?\.$/)
  })
})

const asUndated = (event: TimelineEvent): TimelineEvent => ({
  ...event,
  ...inferred,
  when: null,
  dating: null,
  partOfDay: null,
})

const inferred = { basis: 'inferred' as const, because: 'the next paragraph' }

describe('words of what was inferred', () => {
  it('say so of the speaker, the occasion and the date', () => {
    const doubted = {
      ...corpus,
      events: corpus.events.map((event) => ({ ...event, ...inferred })),
      statements: corpus.statements.map((statement) => ({
        ...statement,
        renderings: statement.renderings.map((rendering) => ({
          ...rendering,
          speakerBasis: inferred,
          occasionBasis: inferred,
        })),
      })),
    }
    const pages = canonicalPages(doubted).filter(({ kind }) => kind === 'quote' || kind === 'event')
    for (const page of pages) {
      const { title, description } = wordsOfPage(page, doubted)
      expect(`${title} ${description}`).toContain('inferred)')
    }
  })

  it('do not call inferred a date that nobody gives', () => {
    const undated = { ...corpus, events: corpus.events.map(asUndated) }
    const pages = canonicalPages(undated).filter(({ kind }) => kind === 'event')
    for (const page of pages) {
      const { description } = wordsOfPage(page, undated)
      expect(description).toMatch(/^[^:]+: date not stated; /)
      expect(cardOf(page, undated).line).not.toContain('date inferred')
    }
  })
})
