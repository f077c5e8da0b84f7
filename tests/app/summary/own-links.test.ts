import { describe, expect, it } from 'vitest'
import { leadElsewhere } from '#app/summary/own-links.ts'

describe('leadElsewhere', () => {
  it('leads to the page of what is not told here', () => {
    expect(
      leadElsewhere('<a href="#event-talks"></a><a href="#quote-so-it-is"></a>', '../../'),
    ).toBe('<a href="../../event/talks/"></a><a href="../../quote/so-it-is/"></a>')
  })

  it('leads to the first page, which tells all differences', () => {
    expect(leadElsewhere('<a href="#difference-day">', './')).toBe('<a href="./#difference-day">')
  })

  it('encodes what an address cannot hold as it is', () => {
    expect(leadElsewhere('<a href="#event-gespräche">', './')).toBe(
      '<a href="./event/gespr%C3%A4che/">',
    )
  })

  it('leaves what is told here, and every other link', () => {
    const html = '<p id="event-talks"><a href="#event-talks"></a><a href="#at-12"></a></p>'
    expect(leadElsewhere(html, './')).toBe(html)
  })
})
