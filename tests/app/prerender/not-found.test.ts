import { expect, it } from 'vitest'
import { renderNotFound } from '#app/prerender/not-found.tsx'
import { aVisit } from '../../support/corpus-builders.ts'

const bundled = '<link rel="stylesheet" crossorigin href="./assets/index-1.css">'

it('leads to the site by addresses that hold at any depth', () => {
  const html = renderNotFound(bundled, aVisit(), 'https://example.org/visit/')
  expect(html).toContain('<a href="https://example.org/visit/">')
  expect(html).toContain('href="https://example.org/visit/assets/index-1.css"')
})

it('has no relative address, also where the address of the site is not known', () => {
  const html = renderNotFound(bundled, aVisit(), null)
  expect(html).not.toMatch(/(href|src)=/)
  expect(html).toContain('The timeline is at the root of this site')
})
