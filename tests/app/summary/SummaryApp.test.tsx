import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SummaryApp } from '#app/summary/SummaryApp.tsx'
import { isToldWhole } from '#app/summary/told-whole.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { viewOf } from '#store/view-url.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import {
  aCorpus,
  aDifference,
  anEvent,
  aSmallVisit,
  aStatement,
} from '../../support/corpus-builders.ts'

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const statements = (count: number) =>
  numbersTo(count).map((each) => aStatement({ id: `s-${each}` }))

const small = aSmallVisit()
const loadArticle = () => Promise.reject(new Error('no text here'))

function show(corpus = small, path = '') {
  const page = canonicalPages(corpus).find((each) => each.path === path) ?? null
  const root = page ? '../../' : './'
  const initial = viewOf(page?.state ?? '', corpus)
  const store = createExplorerStore({ corpus, loadArticle, initial, root })
  render(<SummaryApp store={store} page={page} heading={page?.id ?? ''} />)
}

const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

describe('isToldWhole', () => {
  it('holds up to 500 statements', () => {
    expect(isToldWhole(aCorpus({ statements: statements(500) }))).toBe(true)
    expect(isToldWhole(aCorpus({ statements: statements(501) }))).toBe(false)
  })
})

describe('the summary of a visit', () => {
  it('links every day, person and topic to its page', () => {
    show()
    expect(addressOf('Wednesday 12 May')).toBe('./day/2/')
    expect(addressOf('Alex Reed')).toBe('./person/reed/')
    expect(addressOf('Trade')).toBe('./topic/trade/')
  })

  it('says under its day what an event is and how much was said there', () => {
    show()
    const [day] = screen.getAllByRole('heading', { level: 3, name: 'Wednesday 12 May' })
    const list = day?.parentElement
    expect(list?.textContent).toContain('Press conference 2 statements')
  })

  it('says of what lies beyond the visit when it was, and that it is only expected', () => {
    show()
    const fair = screen.getByRole('link', { name: 'Fair' }).parentElement
    expect(fair?.textContent).toBe('Fair July 2021, expected')
  })

  it('lists no more than 20 events of a day, and leads to the others', () => {
    const events = numbersTo(25).map((each) => anEvent({ id: `talks-${each}` }))
    show(aCorpus({ events }))
    expect(screen.getAllByRole('link', { name: /^Talks/ })).toHaveLength(20)
    expect(addressOf('5 more events of Wednesday 12 May')).toBe('./day/2/')
  })

  it('asks what the articles answer differently, and tells no statement', () => {
    show({ ...small, differences: [aDifference()] })
    screen.getByRole('heading', { name: 'On which day were the talks?' })
    expect(screen.queryByText(/some words/)).toBeNull()
  })
})

describe('the page of one thing', () => {
  it('tells an event with all that was said at it, and nothing else', () => {
    show(small, 'event/press-conference/')
    screen.getByRole('heading', { level: 4, name: 'Press conference' })
    expect(screen.getAllByRole('figure')).toHaveLength(2)
    expect(addressOf('The whole visit')).toBe('../../')
  })

  it('tells one statement under its event', () => {
    show(small, 'quote/reed-on-ports/')
    screen.getByRole('heading', { level: 4, name: 'Press conference' })
    expect(screen.getAllByRole('figure')).toHaveLength(1)
  })

  it('gives the first words of what somebody said, by day and event', () => {
    show(small, 'person/stone/')
    const linksUnder = (name: string) => {
      const { parentElement } = screen.getByRole('heading', { name })
      const links = within(parentElement ?? document.body).getAllByRole('link')
      return links.map(({ textContent }) => textContent)
    }
    expect(linksUnder('Wednesday 12 May')).toContain('Stone “some words”')
    expect(linksUnder('Occasion not stated')).toEqual(['Stone some words'])
  })
})
