import { expect, it } from 'vitest'
import { renderNotFound } from '#app/prerender/not-found.tsx'
import { waySheets } from '#app/prerender/not-found-sheets.ts'
import { aVisit } from '../../support/corpus-builders.ts'

const bundled = '<link rel="stylesheet" crossorigin href="./assets/index-1.css">'

it('leads to the site by addresses that hold at any depth', () => {
  const html = renderNotFound(bundled, aVisit(), 'https://example.org/visit/')
  expect(html).toContain('<a href="https://example.org/visit/">')
  expect([...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    'https://example.org/visit/assets/index-1.css',
    'https://example.org/visit/404/look.css',
  ])
})

it('asks at each height for what shows the way from there, where the address of the site is not known', () => {
  const html = renderNotFound(bundled, aVisit(), null)
  expect(html).toContain('The timeline is at the root of this site')
  const ways = [...html.matchAll(/<p data-up="(\d)" hidden=""><a href="([^"]*)"/g)]
  expect(ways.map(([, , href]) => href)).toEqual(['./', '../', '../../', '../../../'])
  for (const [, up = '', href = ''] of ways) {
    expect(html).toContain(`<link rel="stylesheet" href="${href}404/up-${up}.css"`)
    const sheet = waySheets(bundled).get(`404/up-${up}.css`)
    expect(sheet).toContain('@import"../assets/index-1.css";')
    expect(sheet).toContain(`[data-up='${up}'] { display: block }`)
  }
})
