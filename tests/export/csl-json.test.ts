import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { toCsl } from '#export/csl-json.ts'
import type { Article } from '#model/corpus.ts'
import { aDating } from '../support/corpus-builders.ts'
import { aFullArticle, aRendered, inferred, published, stated } from './rendered-builders.ts'

const schemaFile = path.join(import.meta.dirname, '../fixtures/formats/csl-data.json')
// What it describes the items with; the validator needs no types of it.
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object
const validate = new Ajv({ strict: false }).compile(schema)

/** The item as others read it: as JSON, valid by the schema of CSL. */
const read = (rendered: ReturnType<typeof aRendered>, site: string | null = null) => {
  const items: unknown = JSON.parse(JSON.stringify([toCsl(rendered, site)]))
  validate(items)
  expect(validate.errors).toBeNull()
  return toCsl(rendered, site)
}

describe('toCsl', () => {
  it('gives every field of an article that gives everything', () => {
    expect(read(aRendered({ article: aFullArticle() }))).toEqual({
      id: 'stone-on-trade~000_aa~0',
      type: 'webpage',
      title: 'Stone meets Reed',
      author: [{ literal: 'Imber Wire' }],
      'container-title': 'Imber Post',
      issued: { 'date-parts': [[2021, 5, 12]] },
      URL: 'https://post.example/1',
      language: 'en',
      archive: 'Stone in Port Imber, 11–13 May 2021',
      archive_location: 'Record 000',
      note: [
        '“some words”',
        'Alex Stone, direct quote, Talks, Wednesday 12 May 2021. Speaker stated in the article. Occasion stated in the article. Date stated in the article.',
        'Title stated in the article.',
        'Publisher stated in the article.',
        'Date of publication stated in the article.',
        'Agency stated in the article.',
        'Address stated in the article.',
      ].join('\n'),
    })
  })

  it('invents nothing for an article that gives nothing', () => {
    const item = read(aRendered())
    expect(item).toMatchObject({
      title: '[Article beginning “The minister said on Wednesday …”]',
      archive_location: 'Record 000',
    })
    for (const field of ['author', 'container-title', 'issued', 'URL']) {
      expect(item).not.toHaveProperty([field])
    }
    expect(item.note).toContain('\nPublisher not stated.\n')
  })

  it('puts inferred names in brackets, and says in the note what was inferred and why', () => {
    const article = {
      publisher: { name: 'Imber Post', ...inferred },
      published: published('2021-05-12', inferred),
    }
    const item = read(aRendered({ article, rendering: { speakerBasis: inferred } }))
    const { note } = item
    expect(item['container-title']).toBe('[Imber Post]')
    expect(note).toContain('Speaker inferred: He was asked by name.')
    expect(note).toContain('\nPublisher inferred: He was asked by name.\n')
    expect(note).toContain('\nDate of publication inferred: He was asked by name.\n')
  })

  it('does not take the page for the original: where it gives the quote, says the note', () => {
    const { URL: address, note } = read(aRendered(), 'https://visits.example/')
    expect(address).toBeUndefined()
    expect(note).toMatch(/\nAs given at https:\/\/visits\.example\/\?quote=stone-on-trade$/)
  })

  it('calls nothing an article of a newspaper but what has a publisher', () => {
    const typeOf = (article: Partial<Article>) => read(aRendered({ article })).type
    expect(typeOf({})).toBe('document')
    expect(typeOf({ agency: aFullArticle().agency ?? null })).toBe('document')
    expect(typeOf({ publisher: { name: 'Imber Post', ...stated } })).toBe('article-newspaper')
    expect(typeOf(aFullArticle())).toBe('webpage')
  })

  it('marks a doubtful date, and puts into words what is no single one', () => {
    const issued = (when: string, precision: 'year' | 'interval') =>
      read(
        aRendered({
          article: { published: { ...published(when), ...aDating({ when, precision }) } },
        }),
      ).issued
    expect(issued('2021?', 'year')).toEqual({ 'date-parts': [[2021]], circa: true })
    expect(issued('2021/2022', 'interval')).toEqual({ literal: '2021–2022' })
  })
})
