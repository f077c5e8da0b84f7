import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { emptyFilter } from '#model/filter.ts'
import { Filters } from '#features/filters/Filters.tsx'
import { aCorpus, aPerson, aSmallVisit, aStatement, aTopic } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const facet = (name: string) => within(screen.getByRole('group', { name }))
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const result = () => screen.getByRole('status').textContent

describe('Filters', () => {
  it('offers every value of each facet with its counts', () => {
    renderExplorer(<Filters />)
    const names = (group: string) =>
      facet(group)
        .getAllByRole('checkbox')
        .map((choice) => choice.getAttribute('aria-label'))
    expect(names('People')).toEqual([
      'Stone, 2 statements, 3 events',
      'Reed, 2 statements, 2 events',
      'Vale, 0 statements, 2 events',
    ])
    expect(names('Articles')).toEqual(['000, 4 statements, 5 events', '001, 2 statements, 1 event'])
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
    await userEvent.click(box(/Reed/))
    expect(result()).toBe('2 of 5 statements · 2 of 5 events')
  })

  it('chooses with the keyboard alone', async () => {
    const store = renderExplorer(<Filters />)
    box(/Reed/).focus()
    await userEvent.keyboard(' ')
    expect(store.getState().filter.people).toEqual(['reed'])
    expect(box(/Reed/).checked).toBe(true)
    await userEvent.keyboard(' ')
    expect(store.getState().filter).toEqual(emptyFilter)
  })

  it('clears all choices and keeps focus in the bar', async () => {
    const store = renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed'], days: ['before'] } },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(store.getState().filter).toEqual(emptyFilter)
    expect(document.activeElement).toBe(screen.getByRole('status'))
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
      screen.getByRole('button', { name: 'Without “Before the visit”: 2 statements · 2 events' }),
    )
    expect(store.getState().filter).toEqual({ ...emptyFilter, people: ['reed'] })
    expect(screen.queryByText(/Nothing in these articles/)).toBeNull()
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
    await userEvent.click(screen.getByRole('button', { name: 'Clear all choices' }))
    expect(store.getState().filter).toEqual(emptyFilter)
  })
})

describe('a facet', () => {
  const topics = Array.from({ length: 6 }, (_, index) => aTopic({ id: `topic-${index}` }))
  const corpus = aCorpus({
    topics,
    statements: topics.map(({ id }) => aStatement({ id: `on-${id}`, topics: [id] })),
  })
  const waiting = () =>
    facet('Topics')
      .getAllByRole('checkbox')
      .filter((choice) => choice.parentElement?.className.includes('chip-hidden')).length

  it('keeps the rest of a long list behind a button that says how many', async () => {
    renderExplorer(<Filters />, { corpus })
    expect(waiting()).toBe(3)
    const more = screen.getByRole('button', { name: '3 more topics' })
    expect(more.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(more)
    const fewer = screen.getByRole('button', { name: 'Fewer topics' })
    expect(fewer.getAttribute('aria-expanded')).toBe('true')
  })

  it('never hides what is chosen', () => {
    renderExplorer(<Filters />, {
      corpus,
      initial: { filter: { ...emptyFilter, topics: ['topic-4'] } },
    })
    expect(waiting()).toBe(2)
    expect(box(/^Topic 4/).parentElement?.className).not.toContain('chip-hidden')
  })

  it('does not hide a single value', () => {
    renderExplorer(<Filters />, { corpus: { ...corpus, topics: topics.slice(0, 4) } })
    expect(waiting()).toBe(0)
  })

  it('opens behind its name where there is little room, and says how much is chosen', async () => {
    renderExplorer(<Filters />, {
      initial: { filter: { ...emptyFilter, people: ['reed', 'vale'] } },
    })
    const people = screen.getByRole('button', { name: 'People 2' })
    await userEvent.click(people)
    expect(people.getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Days' }))
    expect(people.getAttribute('aria-expanded')).toBe('false')
  })

  it('marks who speaks in the colour of the speaker', () => {
    renderExplorer(<Filters />, {
      corpus: {
        ...aSmallVisit(),
        people: [aPerson({ id: 'vale' }), aPerson({ id: 'reed' }), aPerson()],
      },
    })
    const dot = (name: RegExp) => box(name).parentElement?.querySelector('.chip-dot')?.className
    expect(dot(/Vale/)).toBeUndefined()
    expect(dot(/Reed/)).toBe('chip-dot speaker-1')
    expect(dot(/Stone/)).toBe('chip-dot speaker-2')
  })
})

describe('the note on the address', () => {
  const show = (ignored: string[]) => {
    const store = renderExplorer(<Filters />)
    act(() => store.getState().showView({ view: store.getState(), ignored }))
    return store
  }

  it('names what was not recognised, until it is dismissed', async () => {
    const store = show(['people: nobody', 'day: 99'])
    expect(
      screen.getByText(/2 filters in the address were not recognised: people: nobody, day: 99\./),
    ).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(store.getState().ignored).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('status'))
  })

  it('stays short however much there is', () => {
    show([`people: ${'x'.repeat(500)}`, ...Array.from({ length: 20 }, (_, i) => `day: d${i}`)])
    const note = screen.getByText(/21 filters in the address/).textContent
    expect(note).toContain('16 more')
    expect(note.length).toBeLessThan(250)
  })

  it('shows what looks like markup as text', () => {
    show(['people: <img src=x onerror=alert(1)>'])
    expect(screen.getByText(/<img src=x/)).toBeDefined()
    expect(document.querySelector('img')).toBeNull()
  })
})
