import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Filters } from '#features/filters/Filters.tsx'
import { emptyFilter } from '#model/filter.ts'
import {
  aCorpus,
  aDifference,
  aPerson,
  aSmallVisit,
  aStatement,
  aTopic,
} from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const facet = (name: string) => within(screen.getByRole('group', { name }))
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const result = () => document.querySelector('.result-line')?.textContent
const names = (group: string) =>
  facet(group)
    .getAllByRole('checkbox')
    .map((choice) => choice.getAttribute('aria-label'))

describe('Filters', () => {
  it('offers every value of each facet with its counts', () => {
    renderExplorer(<Filters />)
    expect(names('People')).toEqual([
      'Stone, 2 statements, 3 events',
      'Reed, 2 statements, 2 events',
      'Vale, 0 statements, 2 events',
    ])
    expect(names('Articles')).toEqual([
      'Stone meets Reed, publisher not stated, 4 statements, 5 events',
      '[The minister said on Wednesday …] record 001, publisher not stated, 2 statements, 1 event',
    ])
    expect(names('Days')).toEqual([
      'Before the visit, 0 statements, 1 event',
      'Tuesday 11 May, 1 statement, 1 event',
      'Wednesday 12 May, 4 statements, 2 events',
      'Thursday 13 May, 0 statements, 0 events',
      'After the visit, 0 statements, 1 event',
    ])
  })

  it('shows the number of statements, and says so where there are events only', () => {
    renderExplorer(<Filters />)
    expect(facet('People').getByText('Reed').parentElement?.textContent).toBe('Reed2')
    expect(facet('People').getByText('Vale').parentElement?.textContent).toBe('Vale2 ev.')
    expect(facet('Days').getByText('13').parentElement?.textContent).toBe('130')
  })

  it('says how much is left, with singular and plural', async () => {
    renderExplorer(<Filters />)
    expect(result()).toBe('5 statements · 5 events')
    await userEvent.click(box(/^Reed/))
    await waitFor(() => expect(result()).toBe('2 of 5 statements · 2 of 5 events'))
  })

  it('chooses with the keyboard alone', async () => {
    const store = renderExplorer(<Filters />)
    box(/^Reed/).focus()
    await userEvent.keyboard(' ')
    expect(box(/^Reed/).checked).toBe(true)
    await waitFor(() => expect(store.getState().filter.people).toEqual(['reed']))
    await userEvent.keyboard(' ')
    expect(box(/^Reed/).checked).toBe(false)
    await waitFor(() => expect(store.getState().filter).toEqual(emptyFilter))
  })

  it('clears all choices and keeps focus in the bar', async () => {
    const store = renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed'], days: ['before'] } },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(store.getState().filter).toEqual(emptyFilter)
    expect(document.activeElement).toBe(screen.getByLabelText('Filters'))
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  })

  it('follows a choice that was made elsewhere', () => {
    const store = renderExplorer(<Filters />)
    act(() => store.getState().toggleChoice('topics', 'ports'))
    expect(box(/^Ports/).checked).toBe(true)
    expect(box(/^Trade/).checked).toBe(false)
  })

  it('names the one choice that leaves nothing, and what is left without it', async () => {
    const store = renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed'], days: ['before'] } },
    })
    expect(result()).toBe('0 of 5 statements · 0 of 5 events')
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Without “Before the visit”: 2 statements · 2 events',
      }),
    )
    expect(store.getState().filter).toEqual({ ...emptyFilter, people: ['reed'] })
    expect(screen.queryByText(/Nothing in these articles/)).toBeNull()
  })

  it('names nothing that a page around ours has settled', async () => {
    const store = renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed'], days: ['before'] } },
    })
    act(() => store.setState({ locked: ['days'] }))
    expect((await screen.findByRole('button', { name: /^Without/ })).textContent).toContain('Reed')
    act(() => store.setState({ locked: ['days', 'people'] }))
    expect(screen.getByText(/Nothing in these articles/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Without|^Clear/ })).toBeNull()
  })

  it('says the result once, when it has come to rest', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const said = () => screen.getByRole('status').textContent
    const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
    const store = renderExplorer(<Filters />)
    wait(10_000)
    expect(said(), 'not at first').toBe('')
    act(() => store.getState().toggleChoice('people', 'reed'))
    wait(500)
    act(() => store.getState().toggleChoice('people', 'vale'))
    wait(500)
    expect(said(), 'not in passing').toBe('')
    wait(500)
    expect(said()).toBe('2 of 5 statements · 3 of 5 events')
  })

  it('offers to clear everything where no one choice is to blame', async () => {
    const store = renderExplorer(<Filters />, {
      initial: {
        filter: {
          ...emptyFilter,
          people: ['vale'],
          days: ['before'],
          topics: ['ports'],
          articles: ['001_bb'],
        },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all choices' }))
    expect(store.getState().filter).toEqual(emptyFilter)
  })
})

describe('a facet', () => {
  const topics = Array.from({ length: 6 }, (_, index) => aTopic({ id: `topic-${index}` }))
  const corpus = aCorpus({
    topics,
    statements: topics.map(({ id }) => aStatement({ id: `on-${id}`, topics: [id] })),
  })

  it('keeps the rest of a long list behind a button that says how many', async () => {
    renderExplorer(<Filters />, { corpus })
    expect(names('Topics')).toHaveLength(2)
    const more = button(/4 more topics/)
    expect(more.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(more)
    expect(more.getAttribute('aria-expanded')).toBe('true')
    expect(names('All topics')).toHaveLength(6)
  })

  it('always shows what is chosen, in the bar and first of all', async () => {
    renderExplorer(<Filters />, {
      corpus,
      initial: { filter: { ...emptyFilter, topics: ['topic-4'] } },
    })
    expect(names('Topics').map((name) => name?.slice(0, 7))).toEqual(['Topic 0', 'Topic 4'])
    await userEvent.click(button(/4 more topics/))
    expect(names('All topics')[0]).toMatch(/^Topic 4/)
  })

  it('moves no chip that is pressed, in the bar or in its panel', async () => {
    const store = renderExplorer(<Filters />, { corpus })
    const isChosen = (chosen: readonly string[]) =>
      waitFor(() => expect(store.getState().filter.topics).toEqual(chosen))
    await userEvent.click(button(/more topics/))
    const before = names('All topics')
    await userEvent.click(facet('All topics').getByRole('checkbox', { name: /^Topic 5/ }))
    await isChosen(['topic-5'])
    expect(names('All topics')).toEqual(before)
    const inBar = names('Topics')
    await userEvent.click(facet('Topics').getByRole('checkbox', { name: /^Topic 5/ }))
    await isChosen([])
    expect(names('Topics')).toEqual(inBar)
  })

  it('keeps its chips as wide as they are without a choice', () => {
    renderExplorer(<Filters />, { initial: { filter: { ...emptyFilter, days: ['before'] } } })
    const count = box(/^Stone,/).parentElement?.querySelector('.chip-count')
    expect(count?.textContent).toBe('0')
    expect(count?.getAttribute('data-widest')).toBe('2')
  })

  it('opens one panel at a time, and says how much is chosen', async () => {
    renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed', 'vale'] } },
    })
    const people = button(/^People.*2 chosen/)
    await userEvent.click(people)
    expect(people.getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(button(/^Days/))
    expect(people.getAttribute('aria-expanded')).toBe('false')
  })

  it('closes its panel with Escape, back where it was opened', async () => {
    renderExplorer(<Filters />)
    const people = button(/^People/)
    await userEvent.click(people)
    await userEvent.click(facet('All people').getByRole('checkbox', { name: /^Reed/ }))
    await userEvent.keyboard('{Escape}')
    expect(people.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(people)
  })

  it('closes its panel when something else is pressed', async () => {
    renderExplorer(
      <>
        <Filters />
        <p>elsewhere</p>
      </>,
    )
    await userEvent.click(button(/^People/))
    await userEvent.click(screen.getByText('elsewhere'))
    expect(button(/^People/).getAttribute('aria-expanded')).toBe('false')
  })

  it('marks who speaks in the colour of the speaker', () => {
    renderExplorer(<Filters />, {
      corpus: {
        ...aSmallVisit(),
        people: [aPerson({ id: 'vale' }), aPerson({ id: 'reed' }), aPerson()],
      },
    })
    const dot = (name: RegExp) => box(name).parentElement?.querySelector('.chip-dot')?.className
    expect(dot(/^Vale/)).toBeUndefined()
    expect(dot(/^Reed/)).toBe('chip-dot speaker-1')
    expect(dot(/^Stone,/)).toBe('chip-dot speaker-2')
  })
})

describe('the roles', () => {
  it('can be chosen for the people chosen, of whom one is always asked for', async () => {
    const store = renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed'] } },
    })
    await userEvent.click(button(/^People/))
    expect(names('Where they')).toEqual([
      'Where they speak, 2 statements, 2 events',
      'Where they take part, 0 statements, 1 event',
      'Where they are mentioned, 0 statements, 0 events',
    ])
    await userEvent.click(box(/take part/))
    expect(store.getState().filter.roles).toEqual(['speaks'])
    expect(box(/Where they speak/).disabled).toBe(true)
  })

  it('count nothing while nobody is chosen', async () => {
    renderExplorer(<Filters />)
    await userEvent.click(button(/^People/))
    expect(names('Where they')[0]).toBe('Where they speak')
  })
})

describe('more facets', () => {
  it('are form, agencies and what is disputed, where there is any', async () => {
    const store = renderExplorer(<Filters />, {
      corpus: {
        ...aSmallVisit(),
        differences: [aDifference({ events: ['talks'] })],
      },
    })
    await userEvent.click(button(/^More/))
    expect(names('Form')).toEqual([
      'direct quote, 2 statements, 1 event',
      'a few quoted words, 1 statement, 1 event',
      'reported, 2 statements, 1 event',
    ])
    expect(screen.queryByRole('group', { name: 'Agencies' })).toBeNull()
    await userEvent.click(box(/where articles differ/))
    expect(store.getState().filter.disputed).toEqual(['1'])
    expect(button(/^More.*1 chosen/)).toBeDefined()
  })
})
