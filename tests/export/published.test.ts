/** The files as they are published for the shipped visit and two others, each by a reader of its format. */
import { beforeAll, describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { publishedFiles } from '#compiler/published-files.ts'
import { readSeeds } from '#compiler/read-seeds.ts'
import type { SeedFiles } from '#compiler/seed-files.ts'
import { goodSeeds, secondVisit } from '../compiler/seed-fixtures.ts'
import { readAnnotations, readQuads, site } from './annotation-reader.ts'
import { readCalendar } from './calendar-reader.ts'
import { readRows } from './csv-reader.ts'

const publish = async (seeds: Promise<SeedFiles>) => {
  const files = await seeds
  const { corpus } = compileCorpus(files)
  if (!corpus) throw new Error('The seeds have problems.')
  const published = publishedFiles(corpus, files, site)
  const renderings = corpus.statements.flatMap(({ id, renderings: all }) =>
    all.map((rendering) => ({ id, ...rendering })),
  )
  const read = (name: string) => String(published.get(`data/${name}`))
  return { corpus, renderings, published, read }
}

const decode = (bytes: string | Uint8Array | undefined): string =>
  typeof bytes === 'object' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : ''

describe.each([
  ['the shipped visit', () => readSeeds('seeds')],
  ['the small visit', goodSeeds],
  ['the second visit', secondVisit],
])('of %s', (_, seeds) => {
  let visit: Awaited<ReturnType<typeof publish>>

  beforeAll(async () => {
    visit = await publish(seeds())
  })

  it('the annotations select every passage in the published files', async () => {
    const { renderings, published, read } = visit
    const annotations = await readAnnotations(read('annotations.jsonld'))
    const selected = annotations.map(({ target }) =>
      target.map(({ source, selector }) => {
        const path = decodeURIComponent(source.slice(site.length))
        const characters = Array.from(decode(published.get(path)))
        const [quote, position] = selector
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
          return []
        const { start, end } = position
        expect(characters.slice(start - Array.from(quote.prefix).length, start).join('')).toBe(
          quote.prefix,
        )
        expect(characters.slice(end, end + Array.from(quote.suffix).length).join('')).toBe(
          quote.suffix,
        )
        expect(characters.slice(start, end).join('')).toBe(quote.exact)
        return quote.exact
      }),
    )
    expect(selected).toEqual(renderings.map(({ passages }) => passages.map(({ exact }) => exact)))
  })

  it('the annotations lose nothing on the way to RDF', async () => {
    const { renderings, read } = visit
    const quads = await readQuads(read('annotations.jsonld'))
    const types = quads
      .split('\n')
      .filter((quad) => quad.includes('#type> <http://www.w3.org/ns/oa#Annotation>'))
    expect(types).toHaveLength(renderings.length)
  })

  it('the tables have every rendering and every event, with what is inferred', () => {
    const { corpus, renderings, read } = visit
    const rows = readRows(read('statements.csv'))
    expect(
      rows.map((row) => [
        row['statement'],
        row['article'],
        row['form'],
        row['speaker_basis'],
        row['speaker_reason'],
      ]),
    ).toEqual(
      renderings.map(({ id, article, form, speakerBasis }) => [
        id,
        article,
        form,
        speakerBasis?.basis ?? '',
        speakerBasis?.because ?? '',
      ]),
    )
    const events = readRows(read('events.csv'))
    expect(events.map((row) => [row['event'], row['when'], row['basis'], row['reason']])).toEqual(
      corpus.events.map(({ id, when, basis, because }) => [id, when ?? '', basis, because ?? '']),
    )
  })

  it('the calendar has the events known to the day, and says what of them is inferred', () => {
    const { corpus, read } = visit
    const known = corpus.events.filter(
      ({ when }) => when !== null && /^(\d{4}-\d\d-\d\d(T[^/]+)?\/?){1,2}$/.test(when),
    )
    const { entries } = readCalendar(read('events.ics'))
    expect(entries.map(({ summary }) => summary)).toEqual(known.map(({ title }) => title))
    for (const [index, { basis, because }] of known.entries()) {
      const reason = basis === 'inferred' ? `inferred: ${because}` : 'in the article'
      expect(entries[index]?.description).toContain(reason)
    }
  })
})
