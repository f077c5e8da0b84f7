import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { atRest } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { articles, facets, people, shownBy, topics, type Shown } from './expectations.ts'
import { filtersOf, litIn, openFacet, resultOf, toldIn } from './explorer-page.ts'

/** "Somebody, 23 statements, 9 events" gives 23 and 9. */
async function spokenCounts(choices: Locator): Promise<(readonly [number, number])[]> {
  const names = await choices.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  return names.map((name) => {
    const [, statements, events] = /, (\d+) statements?, (\d+) events?$/.exec(name ?? '') ?? []
    return [Number(statements), Number(events)] as const
  })
}

const counted = ({ statements, events }: Shown) => [statements.length, events.length] as const

const resultLine = ({ statements, events }: Shown, corpus: Corpus): string =>
  `${statements.length} of ${corpus.statements.length} statements · ` +
  `${events.length} of ${corpus.events.length} events`

describe.each(facets)('a choice among $name', (facet) => {
  test('leaves only what belongs to it, in the timeline, the account and the counts', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const choices = (await openFacet(page, facet.name)).getByRole('checkbox')
    const values = facet.values(corpus)
    expect(await choices.count()).toBe(values.length)
    const counts = await spokenCounts(choices)
    for (const [index, value] of values.entries()) {
      const expected = shownBy(corpus, [[facet, value]])
      expect(counts[index], value).toEqual(counted(expected))
      await choices.nth(index).check()
      await atRest(page)
      expect(new URL(page.url()).searchParams.get(facet.parameter)).toBe(value)
      expect(await resultOf(page).innerText(), value).toBe(resultLine(expected, corpus))
      expect(await litIn(page), value).toEqual(expected)
      expect(await toldIn(page), value).toEqual(expected)
      await choices.nth(index).uncheck()
      await atRest(page)
    }
    expect(new URL(page.url()).search).toBe('')
  })
})

describe('choices of several facets', () => {
  test('narrow each other, and a facet counts as if it had no choice', async ({
    openPage,
    corpus,
  }) => {
    const [person = ''] = people.values(corpus)
    const page = await openPage({ path: `?people=${person}` })
    const ofTopics = (await openFacet(page, topics.name)).getByRole('checkbox')
    const values = topics.values(corpus)
    const both = values.map((topic) =>
      shownBy(corpus, [
        [people, person],
        [topics, topic],
      ] as const),
    )
    expect(await spokenCounts(ofTopics)).toEqual(both.map(counted))

    const index = both.findIndex(({ statements }) => statements.length > 0)
    await ofTopics.nth(index).check()
    await atRest(page)
    expect(await toldIn(page)).toEqual(both[index])
    expect(await spokenCounts(ofTopics), 'not narrowed by itself').toEqual(both.map(counted))
  })

  test('of one facet add up', async ({ openPage, corpus }) => {
    const [one = '', other = ''] = people.values(corpus)
    const page = await openPage({ path: `?people=${one},${other}` })
    const [a, b] = [shownBy(corpus, [[people, one]]), shownBy(corpus, [[people, other]])]
    const union = (first: string[], second: string[]) => [...new Set([...first, ...second])]
    expect(await toldIn(page)).toEqual({
      statements: union(a.statements, b.statements).toSorted(),
      events: union(a.events, b.events).toSorted(),
    })
  })

  test('that leave nothing say which to drop, and dropping it brings something back', async ({
    openPage,
    corpus,
  }) => {
    const pairs = people
      .values(corpus)
      .flatMap((person) => articles.values(corpus).map((article) => [person, article] as const))
    const barren = pairs.find(([person, article]) => {
      const { statements, events } = shownBy(corpus, [
        [people, person],
        [articles, article],
      ])
      return statements.length + events.length === 0
    })
    if (!barren) throw new Error('The corpus holds no pair of choices that leaves nothing.')
    const page = await openPage({ path: `?people=${barren[0]}&articles=${barren[1]}` })
    expect(await toldIn(page)).toEqual({ statements: [], events: [] })
    await filtersOf(page).getByText('Nothing in these articles meets all choices.').waitFor()
    await filtersOf(page)
      .getByRole('button', { name: /^Without/ })
      .click()
    const { statements, events } = await toldIn(page)
    expect(statements.length + events.length).toBeGreaterThan(0)
  })

  test('are cleared together', async ({ openPage, corpus }) => {
    const [person = ''] = people.values(corpus)
    const [topic = ''] = topics.values(corpus)
    const page = await openPage({ path: `?people=${person}&topics=${topic}` })
    await filtersOf(page).getByRole('button', { name: 'Clear', exact: true }).click()
    expect(await litIn(page)).toEqual(shownBy(corpus, []))
    expect(new URL(page.url()).search).toBe('')
  })
})
