import { plugins } from '@citation-js/core'
// oxlint-disable-next-line import/no-unassigned-import -- it adds itself to what core can read
import '@citation-js/plugin-bibtex'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printBibtex } from '#export/bibtex.ts'
import { toCsl } from '#export/csl-json.ts'
import type { Rendered } from '#export/rendered.ts'
import { aDating } from '../support/corpus-builders.ts'
import { aFullArticle, aRendered, inferred, published, stated } from './rendered-builders.ts'

/** The one entry, as a program reads it. */
const read = (rendered: Rendered, site: string | null = null) => {
  const [entry, another] = plugins.input.chain(printBibtex(rendered, site))
  expect(another).toBeUndefined()
  if (!entry) throw new Error('There is no entry.')
  return entry
}

describe('printBibtex', () => {
  it('gives every field of an article that gives everything', () => {
    const entry = read(aRendered({ article: aFullArticle() }))
    expect(entry).toMatchObject({
      id: 'stone-on-trade-000-aa-0',
      type: 'document',
      author: [{ family: 'Imber Wire' }],
      title: 'Stone meets Reed',
      publisher: 'Imber Post',
      issued: { 'date-parts': [[2021, 5, 12]] },
      URL: 'https://post.example/1',
    })
    expect(entry.note).toMatch(
      /^Record 000, Stone in Port Imber, 11–13 May 2021\. “some words” — Alex/,
    )
  })

  it('invents nothing for an article that gives nothing', () => {
    const entry = read(aRendered())
    expect(entry.title).toBe('[Article beginning “The minister said on Wednesday …”]')
    for (const field of ['author', 'publisher', 'issued', 'URL']) {
      expect(entry).not.toHaveProperty([field])
    }
    expect(entry.note).toContain('Publisher not stated.')
  })

  it('puts inferred names in brackets, and says in the note what was inferred and why', () => {
    const entry = read(
      aRendered({
        article: {
          publisher: { name: 'Imber Post', ...inferred },
          published: published('2021-05-12', inferred),
        },
      }),
    )
    expect(entry.publisher).toBe('[Imber Post]')
    expect(entry.note).toContain('Date of publication inferred: He was asked by name.')
  })

  it.each([
    ['2021-05', { precision: 'month' as const }, [2021, 5]],
    ['2021', { precision: 'year' as const }, [2021]],
    ['2021~', { precision: 'year' as const }, [2021]],
  ])('dates an article of %s %j no finer than it is known', (when, dating, parts) => {
    const article = { published: { ...published(when), ...aDating({ when, ...dating }) } }
    const entry = read(aRendered({ article }))
    expect(entry.issued?.['date-parts']).toEqual([parts])
    expect(entry.note.includes('Published about 2021.')).toBe(when.endsWith('~'))
  })

  it('does not take the page for the original: where it gives the quote, says the note', () => {
    const { URL: address, note } = read(aRendered(), 'https://visits.example/a_b/')
    expect(address).toBeUndefined()
    expect(note).toMatch(/As given at https:\/\/visits\.example\/a.?_b\/\?quote=stone-on-trade$/)
  })

  it('says the same as CSL-JSON of a title of any signs', () => {
    const sign = fc.constantFrom(...'ab Z7é漢🌊“”’.,;:-—–&%$#_{}~^\\`\'"@=<>|/[]()!?')
    const title = fc
      .array(sign, { minLength: 1, maxLength: 20 })
      .map((signs) => signs.join('').trim().replaceAll(/\s+/g, ' '))
      .filter((text) => text !== '')
    fc.assert(
      fc.property(title, (text) => {
        const rendered = aRendered({ article: { title: { text, ...stated } } })
        expect(read(rendered).title).toBe(toCsl(rendered, null).title)
      }),
    )
  })
})
