import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Account } from '#features/account/Account.tsx'
import type { Corpus, Provenance, Statement, TimelineEvent } from '#model/corpus.ts'
import {
  aCorpus,
  aDating,
  aDifference,
  anEvent,
  anOrder,
  aPassage,
  anOffice,
  aPerson,
  aRendering,
  aStatement,
  aTelling,
} from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const day = (name: string) => within(screen.getByRole('region', { name }))
const wednesday = () => day('Wednesday 12 May')
const figures = () => screen.queryAllByRole('figure')

const telling = (event: Partial<TimelineEvent>, statements: Statement[] = []): Corpus =>
  aCorpus({ events: [anEvent(event)], statements })

const saying = (...renderings: Parameters<typeof aRendering>[0][]): Corpus =>
  telling({}, [aStatement({ occasion: 'talks', renderings: renderings.map(aRendering) })])

describe('Account', () => {
  it('tells the days in order, each with its events', () => {
    renderExplorer(<Account />)
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent.trim())
    expect(headings).toEqual([
      'Account',
      'Before the visit',
      'Founding',
      'Tuesday 11 May',
      'Talks',
      'Wednesday 12 May',
      'Meeting',
      'Press conference',
      'Occasion not stated',
      'After the visit',
      'Fair',
    ])
    expect(screen.getByText('nothing reported in these articles')).toBeDefined()
  })

  it('says beside an article that it tells of an event as something else, or only in words of others', () => {
    const planned = aTelling({ article: '001_bb', status: 'planned', saidIn: 'stone-on-trade' })
    renderExplorer(<Account />, {
      corpus: telling({ tellings: [planned, aTelling()] }, [aStatement()]),
    })
    const told = screen.getAllByText(/^told by/).map(({ textContent }) => textContent)
    expect(told).toEqual(['told by 000, 001 (as planned, according to Alex Stone)'])
  })

  it('gives an event with its company and with the articles that tell of it', () => {
    renderExplorer(<Account />)
    expect(wednesday().getByText('with Alex Reed')).toBeDefined()
    expect(wednesday().getByText('present: Alex Vale')).toBeDefined()
    expect(wednesday().getAllByRole('link', { name: /^Article 000: open/ }).length).toBeGreaterThan(
      0,
    )
  })

  it('gives the hours from one clock time to another', () => {
    const when = '2021-05-12T09:15+01:00/2021-05-12T11:00+01:00'
    const [earliest, latest] = ['2021-05-12', '2021-05-12']
    const dating = aDating({ when, earliest, latest, precision: 'interval' })
    renderExplorer(<Account />, { corpus: telling({ dating }) })
    const hours = 'Wednesday 12 May 2021, 09:15–11:00 UTC+01:00'
    expect(wednesday().getByText(hours)).toBeDefined()
    expect(wednesday().getByText('day stated')).toBeDefined()
  })

  it('says of whom no telling names that they were there by inference, and why', () => {
    const because = 'They answered each other'
    const inferredPeople = [{ person: 'reed', because }]
    renderExplorer(<Account />, { corpus: telling({ with: ['reed', 'vale'], inferredPeople }) })
    expect(screen.getByText('with vale')).toBeDefined()
    expect(screen.getByText('with Alex Reed (inferred)')).toBeDefined()
    expect(screen.getByText(because)).toBeDefined()
  })

  it('says that a day is inferred, and why on demand', () => {
    renderExplorer(<Account />, {
      corpus: telling({ basis: 'inferred', because: 'It was a Wednesday.' }),
    })
    const note = wednesday().getByText('day inferred').closest('details')
    expect(note?.textContent).toContain('It was a Wednesday.')
  })

  it('gives the date of what lies beyond the visit, as finely as it is known', () => {
    renderExplorer(<Account />)
    expect(day('Before the visit').getByText('2001')).toBeDefined()
    expect(day('After the visit').getByText('expected')).toBeDefined()
    expect(day('After the visit').getByText('July 2021')).toBeDefined()
  })

  it('says of what an event is a part and what it comes after', () => {
    const corpus = aCorpus({
      events: [
        anEvent(),
        anEvent({ id: 'signing', partOf: anOrder('talks') }),
        anEvent({
          id: 'dinner',
          after: [{ event: 'talks', basis: 'inferred', because: 'He spoke of them as past.' }],
        }),
      ],
    })
    renderExplorer(<Account />, { corpus })
    expect(wednesday().getByText('part of Talks')).toBeDefined()
    expect(wednesday().getByText('after Talks').closest('details')?.textContent).toContain(
      'He spoke of them as past.',
    )
  })

  it('tells in the other day what an article says happened there', () => {
    const tellings = [aTelling({ article: '001_bb', dating: aDating({ when: '2021-05-11' }) })]
    const corpus = telling({ tellings })
    renderExplorer(<Account />, { corpus: { ...corpus, differences: [aDifference()] } })
    expect(day('Tuesday 11 May').getByText(/Talks:/).textContent).toContain('says Tuesday 11 May')
    expect(wednesday().getByRole('link', { name: 'Talks: the articles differ' })).toBeDefined()
  })

  it('puts verbatim words in quotation marks', () => {
    renderExplorer(<Account />, { corpus: saying({}) })
    expect(figures()[0]?.textContent).toContain('“some words”')
  })

  it('puts only the quoted words of a partial rendering in marks', () => {
    const passages = [
      aPassage({ start: 0, exact: 'He called it ', kind: 'context' }),
      aPassage({ start: 14, exact: 'vital' }),
    ]
    renderExplorer(<Account />, { corpus: saying({ form: 'partial', passages }) })
    expect(figures()[0]?.textContent).toContain('He called it “vital”')
    expect(screen.getByText('a few quoted words')).toBeDefined()
  })

  it('gives reported words without marks and calls them reported', () => {
    const passages = [aPassage({ kind: 'context' })]
    renderExplorer(<Account />, { corpus: saying({ form: 'reported', passages }) })
    expect(figures()[0]?.textContent).not.toMatch(/[“”]/)
    expect(screen.getByText('reported, not quoted')).toBeDefined()
  })

  it('names the speaker with the office that the article gives', () => {
    const offices = [
      anOffice({ article: '001_bb', office: 'Chief of Ports' }),
      anOffice({ office: 'Harbour master' }),
    ]
    const corpus = { ...saying({}), people: [aPerson({ offices })] }
    renderExplorer(<Account />, { corpus })
    expect(screen.getByText('Alex Stone').parentElement?.textContent).toBe(
      'Alex Stone, Harbour master',
    )
  })

  it('says which article gives the office where its own does not', () => {
    const offices = [anOffice({ article: '001_bb', office: 'Chief of Ports' })]
    renderExplorer(<Account />, { corpus: { ...saying({}), people: [aPerson({ offices })] } })
    expect(screen.getByText('Alex Stone').parentElement?.textContent).toBe(
      'Alex Stone, Chief of Ports (so in 001)',
    )
  })

  it('says beside the words what their article leaves open', () => {
    const unclear = [
      { start: 5, end: 10, exact: 'words', because: 'the article does not say which' },
    ]
    renderExplorer(<Account />, { corpus: saying({ unclear }) })
    expect(screen.getByText('“words”: the article does not say which')).toBeDefined()
  })

  it('says that an office is inferred, and why', () => {
    const offices = [anOffice({ basis: 'inferred', because: 'The sentence does not name him.' })]
    renderExplorer(<Account />, { corpus: { ...saying({}), people: [aPerson({ offices })] } })
    expect(screen.getByText('Alex Stone').parentElement?.textContent).toBe('Alex Stone, Envoy')
    expect(screen.getByText('office inferred').parentElement?.textContent).toContain(
      'The sentence does not name him.',
    )
  })

  it('does not guess a speaker', () => {
    renderExplorer(<Account />)
    expect(screen.getByText('not attributed in the article')).toBeDefined()
  })

  it('says that a speaker is inferred, and why', () => {
    const speakerBasis = { basis: 'inferred', because: 'The sentence before names him.' } as const
    renderExplorer(<Account />, { corpus: saying({ speakerBasis }) })
    expect(screen.getByText('speaker inferred').closest('details')?.textContent).toContain(
      'The sentence before names him.',
    )
  })

  it('says of a block what is inferred of any of its parts', () => {
    const inferred = { basis: 'inferred', because: 'He goes on.' } as const
    const part = (id: string, start: number, speakerBasis: Provenance) =>
      aStatement({
        id,
        occasion: 'talks',
        renderings: [aRendering({ speakerBasis, passages: [aPassage({ start })] })],
      })
    const stated = { basis: 'stated', because: null } as const
    const statements = [part('one', 0, stated), part('two', 11, inferred)]
    renderExplorer(<Account />, { corpus: telling({}, statements) })
    expect(figures()).toHaveLength(1)
    expect(screen.getByText('speaker inferred')).toBeDefined()
  })

  it('counts carriers and origins, and an unknown origin as none', () => {
    const corpus = saying(
      { origin: 'reed' },
      { article: '001_bb', passages: [aPassage({ start: 50 })] },
    )
    renderExplorer(<Account />, { corpus })
    expect(screen.getByText(/^2 articles, 1 origin; 1 origin not stated/)).toBeDefined()
  })

  it('opens an article at the passage', async () => {
    const store = renderExplorer(<Account />, {
      corpus: saying({ article: '001_bb', passages: [aPassage({ start: 77 })] }),
    })
    await userEvent.click(screen.getByRole('link', { name: /^Article 001: open/ }))
    expect(store.getState().reading).toEqual({ article: '001_bb', start: 77 })
  })

  it('reads the statements of one quotation as one block, each of which can be chosen', async () => {
    const part = (id: string, start: number) =>
      aStatement({
        id,
        occasion: 'talks',
        renderings: [aRendering({ passages: [aPassage({ start })] })],
      })
    const store = renderExplorer(<Account />, {
      corpus: telling({}, [part('one', 0), part('two', 11)]),
    })
    expect(figures()).toHaveLength(1)
    expect(screen.getByText('“some words')).toBeDefined()
    await userEvent.click(screen.getByText('some words”'))
    expect(store.getState().selection).toEqual({ kind: 'quote', id: 'two' })
  })

  it('shows as chosen what was chosen elsewhere', () => {
    const store = renderExplorer(<Account />)
    act(() => store.getState().select({ kind: 'event', id: 'meeting' }))
    expect(screen.getByRole('button', { name: 'Meeting', pressed: true })).toBeDefined()
  })

  it('leaves out what does not pass the filter, but not what is chosen', () => {
    const store = renderExplorer(<Account />)
    act(() => store.getState().toggleChoice('people', 'vale'))
    expect(figures().length).toBe(0)
    act(() => store.getState().select({ kind: 'quote', id: 'stone-somewhere' }))
    expect(figures().length).toBe(1)
    expect(screen.getByText('outside the current filter')).toBeDefined()
  })
})
