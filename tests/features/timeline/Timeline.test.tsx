import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '#features/timeline/Timeline.tsx'
import {
  aCorpus,
  aDating,
  anEvent,
  aRendering,
  aSmallVisit,
  aStatement,
  aTelling,
  aTopic,
  aVisitToldOtherwise,
} from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const disc = (name: RegExp) => screen.getByRole('button', { name })
const title = (name: RegExp | string) => screen.getByRole('button', { name })
const lane = (name: RegExp) => screen.getByRole('row', { name })
const focused = () => document.activeElement?.getAttribute('data-mark')

describe('Timeline', () => {
  it('heads its columns with the days, in whole words where they are heard', () => {
    renderExplorer(<Timeline />)
    for (const name of [
      'Before the visit',
      'Tuesday 11 May',
      'Wednesday 12 May',
      'After the visit',
    ]) {
      expect(screen.getByRole('columnheader', { name })).toBeDefined()
    }
  })

  it('says in whose time the days are, and that hours are not stated', () => {
    renderExplorer(<Timeline />)
    expect(screen.getByRole('columnheader', { name: /May 2021 Port Imber time/ })).toBeDefined()
    expect(
      screen.getByRole('rowheader', { name: /^Events in order; hours not stated/ }),
    ).toBeDefined()
  })

  it('says under which of its topics, speakers or articles a statement is drawn', () => {
    const store = renderExplorer(<Timeline />)
    expect(screen.getByText('each once, under its first topic')).toBeDefined()
    act(() => store.getState().setLanes('articles'))
    expect(screen.getByText('each once, under the article it is read in')).toBeDefined()
  })

  it('does not say so where an hour is stated', () => {
    const corpus = aSmallVisit()
    const dating = aDating({ when: '2021-05-12T09:00+01:00', precision: 'minute' })
    renderExplorer(<Timeline />, {
      corpus: { ...corpus, events: [...corpus.events, anEvent({ id: 'signing', dating })] },
    })
    expect(screen.queryByText(/hours not stated/)).toBeNull()
  })

  it('says of a day without reports that nothing is reported', () => {
    renderExplorer(<Timeline />)
    expect(screen.getByRole('cell', { name: 'nothing reported in these articles' })).toBeDefined()
  })

  it('shows an article that appeared on a day without reports, between its neighbours', async () => {
    const corpus = aSmallVisit()
    const day = aDating({ when: '2021-05-13', earliest: '2021-05-13', latest: '2021-05-13' })
    const published = { ...day, words: null, zone: null, basis: 'stated', because: null } as const
    const articles = corpus.articles.map((article) => ({ ...article, published }))
    renderExplorer(<Timeline />, { corpus: { ...corpus, articles } })
    const head = within(screen.getByRole('columnheader', { name: 'Thursday 13 May' }))
    const [first, second] = head.getAllByRole('link', { name: /^Article .* published Thursday/ })
    act(() => first?.focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(second)
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('end after')
  })

  it('draws a statement once, in the lane of its first topic, under its spoken sentence', () => {
    renderExplorer(<Timeline />)
    const ports = within(lane(/^Ports/)).getAllByRole('button')
    expect(ports.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Not attributed, a few quoted words, Talks, 11 May, hour not stated, Ports, 1 article',
      'Reed, direct quote, Press conference, 12 May, hour not stated, Ports, 2 articles',
      'Stone, reported, occasion not stated, by 12 May, hour not stated, Ports, 1 article',
    ])
  })

  it('has a column for what was said nobody says where', () => {
    renderExplorer(<Timeline />)
    expect(screen.getByRole('columnheader', { name: 'occasion not stated' })).toBeDefined()
  })

  it('counts the statements of a lane, and those that pass the filter of all', () => {
    const store = renderExplorer(<Timeline />)
    expect(lane(/^Ports 3 statements/)).toBeDefined()
    act(() => store.getState().toggleChoice('people', 'reed'))
    expect(lane(/^Ports 1\/3 statements/)).toBeDefined()
  })

  it('folds a topic without a statement into one line', () => {
    const corpus = aSmallVisit()
    renderExplorer(<Timeline />, {
      corpus: { ...corpus, topics: [...corpus.topics, aTopic({ id: 'fish' })] },
    })
    expect(screen.getByRole('row', { name: /No statement on Fish/ })).toBeDefined()
  })

  it('names an event by its title and when it was', () => {
    renderExplorer(<Timeline />)
    expect(title('Talks, Tuesday 11 May, hour not stated')).toBeDefined()
  })

  it('gives the date of what lies beyond the visit, and says what is only expected', () => {
    renderExplorer(<Timeline />)
    expect(title('2001 Founding')).toBeDefined()
    expect(title('July 2021 Fair, expected')).toBeDefined()
  })

  it('draws what was said beyond the visit once, in the list under its own event', () => {
    const corpus = aSmallVisit()
    const said = aStatement({ id: 'stone-at-fair', occasion: 'fair' })
    renderExplorer(<Timeline />, {
      corpus: { ...corpus, statements: [...corpus.statements, said] },
    })
    const marks = screen
      .getAllByRole('button')
      .map((mark) => mark.getAttribute('data-mark'))
      .filter((mark) => mark !== null)
    expect(marks.filter((mark) => mark === 'quote stone-at-fair')).toHaveLength(1)
    expect(marks[marks.indexOf('event fair') + 1]).toBe('quote stone-at-fair')
  })

  it('names the lane of what was said beyond the visit, whichever lanes are asked for', () => {
    const corpus = aSmallVisit()
    const said = (id: string, topic: string) =>
      aStatement({ id, occasion: 'fair', speaker: 'stone', topics: [topic] })
    const store = renderExplorer(<Timeline />, {
      corpus: {
        ...corpus,
        topics: [aTopic({ id: 'trade', label: 'Trade' }), aTopic({ id: 'ports', label: 'Ports' })],
        statements: [said('first', 'trade'), said('second', 'ports'), said('third', 'trade')],
      },
    })
    const listed = () =>
      [...document.querySelectorAll('.made-at')].map((group) => [
        group.lastChild?.textContent,
        ...[...group.querySelectorAll('[data-quote]')].map((mark) =>
          mark.getAttribute('data-quote'),
        ),
      ])
    expect(listed()).toEqual([
      ['Trade', 'first', 'third'],
      ['Ports', 'second'],
    ])
    act(() => store.getState().setLanes('speakers'))
    expect(listed()).toEqual([['Stone', 'first', 'second', 'third']])
  })

  it('sets out by date what lies beyond the visit, and lists it again', async () => {
    renderExplorer(<Timeline />)
    const before = screen.getByRole('button', { name: 'Before the visit' })
    expect(before.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(before)
    expect(screen.getByRole('columnheader', { name: 'Founding' })).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Before the visit' }))
    expect(screen.queryByRole('columnheader', { name: 'Founding' })).toBeNull()
  })

  it('lists what has no date without placing it', () => {
    const corpus = aSmallVisit()
    const launch = anEvent({ id: 'launch', scope: 'context', dating: null })
    renderExplorer(<Timeline />, { corpus: { ...corpus, events: [...corpus.events, launch] } })
    expect(
      within(lane(/^Undated not placed/)).getByRole('button', { name: 'Launch, date not stated' }),
    ).toBeDefined()
  })

  it('draws an event again in the day that another article gives, named by who says so', () => {
    renderExplorer(<Timeline />, { corpus: aVisitToldOtherwise() })
    expect(title('Meeting: 001 says Tuesday 11 May')).toBeDefined()
  })

  it('says that a part of the day is inferred', () => {
    const dating = aDating({ when: '2021-05-12' })
    const inferred = { basis: 'inferred', because: 'It was planned so.' } as const
    const events = [
      anEvent({ dating, partOfDay: 'morning' }),
      anEvent({ id: 'dinner', dating, partOfDay: 'evening', ...inferred }),
    ]
    renderExplorer(<Timeline />, { corpus: aCorpus({ events }) })
    expect(screen.getByText('morning')).toBeDefined()
    expect(screen.getByText('evening, inferred')).toBeDefined()
  })

  it('marks an event that the articles tell differently', () => {
    renderExplorer(<Timeline />, { corpus: aVisitToldOtherwise() })
    expect(screen.getByRole('link', { name: 'Meeting: the articles differ' })).toBeDefined()
  })

  it('chooses a statement by its disc, and lets go of it when pressed again', async () => {
    const store = renderExplorer(<Timeline />)
    await userEvent.click(disc(/^Reed, reported/))
    expect(store.getState().selection).toEqual({ kind: 'quote', id: 'reed-on-trade' })
    expect(disc(/^Reed, reported/).getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(disc(/^Reed, reported/))
    expect(store.getState().selection).toBeNull()
  })

  it('shows as chosen what was chosen elsewhere', () => {
    const store = renderExplorer(<Timeline />)
    act(() => store.getState().select({ kind: 'event', id: 'talks' }))
    expect(title(/^Talks,/).getAttribute('aria-pressed')).toBe('true')
  })

  it('dims what the filter leaves out and keeps it where it is', () => {
    const store = renderExplorer(<Timeline />)
    const marks = () => screen.getAllByRole('button').map((mark) => mark.getAttribute('data-mark'))
    const before = marks()
    act(() => store.getState().toggleChoice('people', 'reed'))
    expect(disc(/^Stone, direct quote.*, outside the filter$/)).toBeDefined()
    expect(marks()).toEqual(before)
  })

  it('reads out the mark pointed at', async () => {
    renderExplorer(<Timeline />)
    await userEvent.hover(disc(/^Reed, direct/))
    const own = (_: string, element: Element | null) => element?.textContent === '“some words”'
    expect(screen.getByText(own, { selector: 'p' })).toBeDefined()
    expect(screen.getByText(/on Ports; Trade · 2 articles; origins not stated/)).toBeDefined()
    await userEvent.unhover(disc(/^Reed, direct/))
  })

  it('says of an event pointed at which article tells of it as something else', async () => {
    const tellings = [aTelling({ status: 'planned' }), aTelling({ article: '001_bb' })]
    renderExplorer(<Timeline />, { corpus: aCorpus({ events: [anEvent({ tellings })] }) })
    await userEvent.hover(title(/^Talks,/))
    expect(screen.getByText(/told by 001, 000 \(as planned\)$/)).toBeDefined()
  })

  it('says of an event pointed at that the articles differ in it', async () => {
    renderExplorer(<Timeline />, { corpus: aVisitToldOtherwise() })
    await userEvent.hover(title(/^Meeting,/))
    expect(screen.getByText(/ · articles differ · .*told by/)).toBeDefined()
  })

  it('lies over what is below only with what is pointed at, not with what is chosen', async () => {
    renderExplorer(<Timeline />)
    const isUnfolded = () => document.querySelector('.peek')?.matches('.peek-pointed')
    await userEvent.hover(disc(/^Reed, direct/))
    expect(isUnfolded()).toBe(true)
    await userEvent.click(disc(/^Reed, direct/))
    expect(isUnfolded()).toBe(false)
  })

  it('marks in what it reads out whatever no article states', async () => {
    const inferred = { basis: 'inferred', because: 'so it seems' } as const
    const corpus = aCorpus({
      events: [anEvent({ id: 'talks', ...inferred })],
      statements: [
        aStatement({
          occasion: 'talks',
          renderings: [aRendering({ speakerBasis: inferred, occasionBasis: inferred })],
        }),
      ],
    })
    renderExplorer(<Timeline />, { corpus })
    const mark = disc(/^Stone \(inferred\), direct quote, Talks \(inferred\)/)
    await userEvent.hover(mark)
    expect(
      screen.getByText(/\(speaker inferred\).* · Talks \(occasion inferred\) · /),
    ).toBeDefined()
    await userEvent.unhover(mark)
    await userEvent.hover(title(/^Talks,/))
    expect(screen.getByText(/^Wednesday 12 May 2021 \(date inferred\)/)).toBeDefined()
  })

  it('draws the days to scale, and says how much was said on each', () => {
    renderExplorer(<Timeline />)
    expect(
      screen.getByRole('img', {
        name: /Before the visit: 1 event; Tuesday 11 May: 1 event, 1 statement; .*Thursday 13 May: nothing; After/,
      }),
    ).toBeDefined()
  })

  it('explains its marks', () => {
    renderExplorer(<Timeline />)
    const legend = within(screen.getByRole('list', { name: 'Legend' }))
    for (const words of ['direct quote', 'a few quoted words', 'reported', 'planned', 'expected']) {
      expect(legend.getByText(words)).toBeDefined()
    }
  })
})
