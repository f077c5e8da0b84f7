import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Colophon } from '#app/Colophon.tsx'
import { printDataFiles } from '#export/data-files.ts'
import { aDating, anEvent, aSmallVisit } from '../support/corpus-builders.ts'

describe('Colophon', () => {
  it('promises what is checked and says what is not', () => {
    render(<Colophon root="./" corpus={aSmallVisit()} />)
    const text = screen.getByRole('contentinfo').textContent
    expect(text).toContain('compared letter by letter')
    expect(text).toContain('was read by people, who can be wrong')
    expect(text).toContain('belong to their publishers')
  })

  it('leads to where mistakes are reported and to every published file', () => {
    render(<Colophon root="./" corpus={aSmallVisit()} />)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      'https://example.org/mistakes',
      './data/corpus.json',
      './data/corpus.schema.json',
      './data/statements.csv',
      './data/events.csv',
      './data/events.ics',
      './data/annotations.jsonld',
      './data/timeline.json',
    ])
  })

  it('leads to no calendar where none is published', () => {
    const events = [
      anEvent({ dating: aDating({ when: '2021-05' }) }),
      anEvent({ id: 'undated', dating: null }),
    ]
    const corpus = { ...aSmallVisit(), events }
    render(<Colophon root="./" corpus={corpus} />)
    expect(screen.queryByRole('link', { name: 'Calendar' })).toBeNull()
    expect(printDataFiles({ ...corpus, statements: [] }, new Map(), null).has('events.ics')).toBe(
      false,
    )
  })

  it('leads nowhere to report mistakes where the visit names no address', () => {
    const corpus = aSmallVisit()
    render(<Colophon root="./" corpus={{ ...corpus, visit: { ...corpus.visit, contact: null } }} />)
    expect(screen.queryByRole('link', { name: /mistake/i })).toBeNull()
  })

  it('names the edition and its day, wherever the reader is', () => {
    render(<Colophon root="./" corpus={aSmallVisit()} />)
    expect(screen.getByText(/Updated 20 May 2021/).textContent).toContain('f'.repeat(12))
  })
})
