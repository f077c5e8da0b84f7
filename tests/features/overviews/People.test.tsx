import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { People } from '#features/overviews/People.tsx'
import { emptyFilter } from '#model/filter.ts'
import {
  aCorpus,
  aDating,
  aDifference,
  anEvent,
  anOffice,
  aPerson,
  aSmallVisit,
  aStatement,
} from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

const partOf = (name: string) => {
  const parts = screen.getAllByRole('article')
  const part = parts.find((each) => within(each).queryByRole('heading', { name }) !== null)
  if (!part) throw new Error(`There is no part about ${name}.`)
  return part
}
const inPartOf = (name: string) => within(partOf(name))
const factOf = (name: string, fact: string) =>
  inPartOf(name).getByText(fact).nextElementSibling?.textContent

const offices = [anOffice({ article: '001_bb' })]

describe('People', () => {
  it('has a part for each, and one for what nobody is named for', () => {
    renderExplorer(<People />)
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(names).toEqual(['Alex Stone', 'Alex Reed', 'Alex Vale', 'Not attributed'])
  })

  it('says how much was said, in which form and about what', () => {
    renderExplorer(<People />)
    expect(factOf('Alex Reed', 'Said')).toBe(
      '2 statements: 1 direct quote, 1 reportedTrade 2Ports 1',
    )
  })

  it('says plainly that somebody says nothing', () => {
    renderExplorer(<People />)
    expect(factOf('Alex Vale', 'Said')).toBe('nothing in these articles')
  })

  it('leaves out what the articles do not give', () => {
    renderExplorer(<People />)
    expect(inPartOf('Alex Reed').queryByText('Office')).toBeNull()
    expect(inPartOf('Alex Reed').queryByText('Mentioned in')).toBeNull()
  })

  it('tells day by day what somebody took part in, with whom, and who else was there', () => {
    renderExplorer(<People />)
    expect(factOf('Alex Stone', 'Takes part in')).toBe(
      'Tuesday 11 MayTalks, with Alex Vale' +
        'Wednesday 12 MayMeeting, with Alex Reed; also there: Alex Vale' +
        'Press conference, speaks there',
    )
    expect(factOf('Alex Vale', 'Takes part in')).toContain(
      'Meeting; also there: Alex Stone, Alex Reed',
    )
  })

  it('dates what lies beyond the visit, and says that it is only expected', () => {
    const dating = aDating({
      when: '2021-07',
      precision: 'month',
      earliest: '2021-07-01',
      latest: '2021-07-31',
    })
    const fair = anEvent({
      id: 'fair',
      scope: 'context',
      status: 'expected',
      present: ['reed'],
      dating,
    })
    renderExplorer(<People />, { corpus: aCorpus({ events: [fair] }) })
    expect(factOf('Alex Reed', 'Takes part in')).toBe('After the visitFair (July 2021, expected)')
  })

  it('gives an office as each article words it, opened there, and says where they differ', async () => {
    const corpus = aCorpus({
      people: [aPerson({ offices })],
      statements: [aStatement()],
      differences: [aDifference()],
    })
    const store = renderExplorer(<People />, { corpus })
    expect(factOf('Alex Stone', 'Office')).toBe('Envoy 001The articles differ in this')
    await userEvent.click(
      inPartOf('Alex Stone').getByRole('link', { name: '001: open where it gives the office' }),
    )
    expect(store.getState().reading).toEqual({ article: '001_bb', start: 0 })
  })

  it('says which article an office is only inferred from, and why', () => {
    const inferred = anOffice({ basis: 'inferred', because: 'The sentence does not name him.' })
    const corpus = aCorpus({
      people: [aPerson({ offices: [inferred, ...offices] })],
      statements: [aStatement()],
    })
    renderExplorer(<People />, { corpus })
    expect(factOf('Alex Stone', 'Office')).toBe(
      'Envoy 000, office inferredThe sentence does not name him. · 001',
    )
  })

  it('narrows the page to what somebody said about a topic, and to nothing else', async () => {
    const store = renderExplorer(<People />, {
      initial: { filter: { ...emptyFilter, days: ['before'] } },
    })
    await userEvent.click(inPartOf('Alex Reed').getByRole('button', { name: 'Ports' }))
    expect(store.getState().filter).toEqual({ ...emptyFilter, people: ['reed'], topics: ['ports'] })
  })

  it('lists the statements of others that mention somebody; each leads to the account', async () => {
    const small = aSmallVisit()
    const statements = [aStatement({ id: 'on-vale', mentions: ['vale'] }), ...small.statements]
    const store = renderExplorer(<People />, { corpus: { ...small, statements } })
    const vale = inPartOf('Alex Vale')
    await userEvent.click(vale.getByText('1 statement'))
    await userEvent.click(vale.getByRole('link', { name: 'Stone “some words”' }))
    expect(store.getState().selection).toEqual({ kind: 'quote', id: 'on-vale' })
  })

  it('says whose presence is concluded', () => {
    renderExplorer(<People />)
    expect(screen.getByText(/^That Alex Stone takes part in an event is concluded/)).toBeDefined()
  })
})
