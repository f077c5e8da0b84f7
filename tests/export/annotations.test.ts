import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printAnnotations } from '#export/annotations.ts'
import {
  aSmallVisit,
  aCorpus,
  anArticle,
  aPassage,
  aRendering,
  aStatement,
} from '../support/corpus-builders.ts'
import type { Annotation } from './annotation-reader.ts'
import { readAnnotations, readQuads, site } from './annotation-reader.ts'
import { hostileCorpus } from './hostile-text.ts'

const term = (name: string) => `urn:uuid:dcdcc4d1-f6ed-402f-a67c-60df97e11698#${name}`

const selectorsOf = ({ target }: Annotation) =>
  target.flatMap(({ source, selector }) =>
    selector.map((each) => ({ source: decodeURIComponent(source), ...each })),
  )

const smallTexts = new Map(['000_aa', '001_bb'].map((id) => [id, 'some words '.repeat(100)]))

/** One statement in two passages of an article that begins with a byte-order mark and a wave. */
const aWave = () => {
  const text = '\ufeff🌊 “We agree,” Reed said, “on all of it.” 🌊'
  const passages = ['We agree', 'on all of it'].map((exact) =>
    aPassage({ start: text.indexOf(exact), exact }),
  )
  const corpus = aCorpus({
    articles: [anArticle({ id: '000 a/b' })],
    statements: [aStatement({ renderings: [aRendering({ article: '000 a/b', passages })] })],
  })
  return { corpus, texts: new Map([['000 a/b', text]]) }
}

describe('printAnnotations', () => {
  it('gives one annotation for each rendering, with an address of its own', async () => {
    const corpus = aSmallVisit()
    const annotations = await readAnnotations(printAnnotations(corpus, smallTexts, null))
    const renderings = corpus.statements.flatMap((statement) => statement.renderings)
    expect(annotations).toHaveLength(renderings.length)
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(renderings.length)
    expect(annotations.every(({ id }) => id.startsWith(`${site}data/annotations.jsonld#`))).toBe(
      true,
    )
  })

  it('selects every passage in code points and by its words, in the published article', async () => {
    const { corpus, texts } = aWave()
    const [annotation] = await readAnnotations(printAnnotations(corpus, texts, null))
    const source = `${site}data/articles/000 a/b.txt`
    expect(annotation && selectorsOf(annotation)).toEqual([
      {
        source,
        type: 'TextQuoteSelector',
        exact: 'We agree',
        prefix: '\ufeff🌊 “',
        suffix: ',” Reed said, “on all of it.” 🌊',
      },
      { source, type: 'TextPositionSelector', start: 4, end: 12 },
      {
        source,
        type: 'TextQuoteSelector',
        exact: 'on all of it',
        prefix: '\ufeff🌊 “We agree,” Reed said, “',
        suffix: '.” 🌊',
      },
      { source, type: 'TextPositionSelector', start: 27, end: 39 },
    ])
    expect(annotation?.target[0]?.source).toBe(`${site}data/articles/000%20a%2Fb.txt`)
  })

  it('selects exactly the passages of any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileCorpus, async ({ corpus, texts }) => {
        const annotations = await readAnnotations(printAnnotations(corpus, texts, null))
        const [text = ''] = texts.values()
        const exacts = corpus.statements.flatMap(({ renderings }) =>
          renderings.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
        )
        const selectors = annotations.flatMap(selectorsOf)
        const quotes = selectors.filter((each) => each.type === 'TextQuoteSelector')
        const positions = selectors.filter((each) => each.type === 'TextPositionSelector')
        expect(quotes.map(({ exact }) => exact)).toEqual(exacts)
        expect(
          positions.map(({ start, end }) => Array.from(text).slice(start, end).join('')),
        ).toEqual(exacts)
        for (const { prefix, exact, suffix } of quotes)
          expect(text).toContain(prefix + exact + suffix)
      }),
      { numRuns: 15 },
    )
  })

  it('says who spoke, how, where, about what and what each of it rests on', async () => {
    const corpus = aSmallVisit()
    const because = 'He was asked by name.'
    const statement = aStatement({
      occasion: 'talks',
      topics: ['ports', 'trade'],
      renderings: [
        aRendering({
          origin: 'vale',
          originBasis: { basis: 'stated', because: null },
          speakerBasis: { basis: 'inferred', because },
          occasionBasis: { basis: 'record', because: null },
          comparison: { likeness: 'apart', variants: [] },
        }),
      ],
    })
    const told = printAnnotations({ ...corpus, statements: [statement] }, smallTexts, site)
    const [annotation] = await readAnnotations(told)
    const [rendering, description, ...tags] = annotation?.body ?? []
    expect(rendering).toMatchObject({
      type: term('Rendering'),
      [term('statement')]: { id: `${site}?quote=stone-on-trade` },
      [term('form')]: 'direct',
      [term('speaker')]: { id: `${site}?people=stone`, type: 'Person', name: 'Alex Stone' },
      [term('speakerBasis')]: { [term('basis')]: 'inferred', [term('because')]: because },
      [term('occasion')]: {
        id: `${site}?event=talks`,
        label: 'Talks',
        [term('when')]: '2021-05-11',
      },
      [term('occasionBasis')]: { [term('basis')]: 'record' },
      [term('origin')]: { name: 'Alex Vale' },
      [term('topics')]: [{ label: 'Ports' }, { label: 'Trade' }],
    })
    expect(description).toMatchObject({
      type: 'TextualBody',
      purpose: 'describing',
      value:
        'Alex Stone, direct quote, Talks, Tuesday 11 May 2021. Speaker inferred: He was asked by name. ' +
        'Occasion given by the line the article was filed under. Date stated in the article. ' +
        'Origin Alex Vale stated in the article. It shares less than half of all words with the fullest ' +
        'rendering; that both are one statement is the conclusion of the editor.',
    })
    expect(tags).toMatchObject([
      { purpose: 'tagging', value: 'Ports' },
      { purpose: 'tagging', value: 'Trade' },
    ])
  })

  it('invents no speaker and no occasion', async () => {
    const corpus = aCorpus({
      statements: [aStatement({ speaker: null, renderings: [aRendering({ speakerBasis: null })] })],
    })
    const [annotation] = await readAnnotations(printAnnotations(corpus, smallTexts, null))
    const [rendering, description] = annotation?.body ?? []
    expect(rendering).toMatchObject({ [term('speaker')]: [] })
    for (const name of ['speakerBasis', 'occasion', 'occasionBasis', 'origin', 'originBasis']) {
      expect(rendering).not.toHaveProperty([term(name)])
    }
    expect(description).toMatchObject({
      value:
        'Not attributed in the article, direct quote, occasion not stated, by 12 May 2021 (date inferred).',
    })
  })

  it('means the same with relative addresses, read from the site, as with absolute ones', async () => {
    const corpus = aSmallVisit()
    const [relative, absolute] = await Promise.all([
      readQuads(printAnnotations(corpus, smallTexts, null)),
      readQuads(printAnnotations(corpus, smallTexts, site)),
    ])
    expect(relative).toBe(absolute)
    expect(relative.split('\n').length).toBeGreaterThan(100)
  })

  it('is an empty page where there is no statement', async () => {
    expect(await readAnnotations(printAnnotations(aCorpus(), new Map(), null))).toEqual([])
  })

  it('refuses a rendering whose article has no text', () => {
    const print = () => printAnnotations(aSmallVisit(), new Map(), null)
    expect(print).toThrow('The text of the article "000_aa" is missing.')
  })
})
