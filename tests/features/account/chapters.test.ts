import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countStories, splitChapters, toChapters } from '#features/account/chapters.ts'
import type { Corpus } from '#model/corpus.ts'
import { dayOf, visitDays } from '#model/dating.ts'
import type { Filter } from '#model/filter.ts'
import { emptyFilter } from '#model/filter.ts'
import type { Selection } from '#model/selection.ts'
import { findVisible } from '#model/visible.ts'
import { someFiltered } from '../../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, aSmallVisit, aVisit } from '../../support/corpus-builders.ts'

const chaptersOf = (
  corpus: Corpus,
  filter: Partial<Filter> = {},
  selection: Selection | null = null,
) => toChapters(corpus, findVisible(corpus, { ...emptyFilter, ...filter }), selection)

const toldBy = (chapters: ReturnType<typeof chaptersOf>) => {
  const stories = chapters.flatMap((chapter) => chapter.stories)
  return {
    statements: stories.flatMap(({ statements }) => statements.map(({ id }) => id)).toSorted(),
    events: stories.flatMap(({ event }) => event?.id ?? []).toSorted(),
  }
}

describe('toChapters', () => {
  it('tells exactly what passes the filter', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const { statements, events } = findVisible(corpus, filter)
        expect(toldBy(chaptersOf(corpus, filter))).toEqual({
          statements: [...statements].toSorted(),
          events: [...events].toSorted(),
        })
      }),
    )
  })

  it('names every day once, in order', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const days = chaptersOf(corpus, filter).flatMap((chapter) => chapter.days)
        const dated = days.filter((day) => /^\d/.test(day))
        expect(dated).toEqual([...new Set(dated)].toSorted())
        expect(new Set(days).size).toBe(days.length)
      }),
    )
  })

  it('goes from before the visit through its days to after it', () => {
    expect(chaptersOf(aSmallVisit()).map(({ days }) => days)).toEqual([
      ['before'],
      ['2021-05-11'],
      ['2021-05-12'],
      ['2021-05-13'],
      ['after'],
    ])
  })

  it('joins days of which nothing is told', () => {
    const corpus = aCorpus({ visit: aVisit({ to: '2021-05-15' }), events: [anEvent()] })
    expect(chaptersOf(corpus).map(({ days, isQuiet }) => [days.length, isQuiet])).toEqual([
      [1, true],
      [1, false],
      [3, true],
    ])
  })

  it('calls days quiet of which the whole corpus tells nothing, whatever the filter, and no others', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const told = chaptersOf(corpus).filter(({ isQuiet }) => !isQuiet)
        const toldDays = new Set([
          ...told.flatMap(({ days }) => days),
          ...corpus.events.map((event) => dayOf(event, corpus.visit)),
        ])
        const quiet = chaptersOf(corpus, filter).flatMap(({ days, isQuiet }) =>
          isQuiet ? days : [],
        )
        expect(quiet).toEqual(visitDays(corpus.visit).filter((day) => !toldDays.has(day)))
      }),
    )
  })

  it('joins no days between which something is told that the filter leaves out', () => {
    const corpus = aCorpus({ events: [anEvent({ topics: ['trade'] })] })
    expect(chaptersOf(corpus, { topics: ['ports'] }).map(({ days }) => days)).toEqual([
      ['2021-05-11'],
      ['2021-05-13'],
    ])
  })

  it('tells what spans the visit between what came before and the first day', () => {
    const dating = aDating({ earliest: '2021-05-11', latest: '2021-05-13', precision: 'interval' })
    const corpus = aSmallVisit()
    const events = [...corpus.events, anEvent({ id: 'visit', kind: 'visit', dating })]
    expect(chaptersOf({ ...corpus, events }).map(({ days }) => days[0])).toEqual([
      'before',
      'whole',
      '2021-05-11',
      '2021-05-12',
      '2021-05-13',
      'after',
    ])
  })

  it('tells the chosen statement although the filter leaves it out', () => {
    const quote = { kind: 'quote', id: 'nobody-on-ports' } as const
    const chapters = chaptersOf(aSmallVisit(), { people: ['reed'] }, quote)
    expect(toldBy(chapters).statements).toEqual([
      'nobody-on-ports',
      'reed-on-ports',
      'reed-on-trade',
    ])
  })

  it('tells at the end of the day what was said nobody says where', () => {
    const day = chaptersOf(aSmallVisit()).find(({ days }) => days[0] === '2021-05-12')
    expect(day?.stories.map(({ event }) => event?.id ?? null)).toEqual([
      'meeting',
      'press-conference',
      null,
    ])
  })
})

describe('splitChapters', () => {
  it('keeps every story once and in order, and no more than the limit and one first', () => {
    fc.assert(
      fc.property(someFiltered, fc.integer({ min: 1, max: 20 }), ([corpus, filter], limit) => {
        const chapters = chaptersOf(corpus, filter)
        const { first, rest } = splitChapters(chapters, limit)
        const storiesOf = (some: typeof chapters) => some.flatMap(({ stories }) => stories)
        const ghostsOf = (some: typeof chapters) => some.flatMap(({ ghosts }) => ghosts)
        expect([...storiesOf(first), ...storiesOf(rest)]).toEqual(storiesOf(chapters))
        expect([...ghostsOf(first), ...ghostsOf(rest)]).toEqual(ghostsOf(chapters))
        expect(countStories(first)).toBeLessThanOrEqual(limit + 1)
        expect(countStories(rest)).not.toBe(1)
      }),
    )
  })

  it('says of a chapter that is split that it goes on', () => {
    const chapters = chaptersOf(aSmallVisit())
    const goesOn = [1, 2, 3, 4].map((limit) => {
      const { first, rest } = splitChapters(chapters, limit)
      expect(countStories(first)).toBe(limit)
      const [next, ...others] = rest
      expect(others.filter(({ isContinued }) => isContinued)).toEqual([])
      return [first.at(-1)?.days.join() === next?.days.join(), next?.isContinued ?? false]
    })
    expect(goesOn).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [true, true],
    ])
  })
})
