import { describe, expect, it } from 'vitest'
import { citeApa, citeChicago } from '#export/cite.ts'
import { citeMla } from '#export/cite-mla.ts'
import type { Article } from '#model/corpus.ts'
import { aDating } from '../support/corpus-builders.ts'
import { aFullArticle, aRendered, inferred, published, stated } from './rendered-builders.ts'

const site = 'https://visits.example/'
const collection = 'Stone in Port Imber, 11–13 May 2021'
const quote = `${site}?quote=stone-on-trade`
const described = 'beginning “The minister said on Wednesday …”'

type Shape = {
  shape: string
  article: Partial<Article>
  apa: string
  chicago: string
  mla: string
}

const shapes: Shape[] = [
  {
    shape: 'everything',
    article: aFullArticle(),
    apa: `Imber Wire. (2021, May 12). Stone meets Reed. Imber Post. ${collection} (Record 000). https://post.example/1`,
    chicago: `Alex Stone, quoted in Imber Wire, “Stone meets Reed,” Imber Post, May 12, 2021, record 000, ${collection}, https://post.example/1.`,
    mla: `Imber Wire. “Stone meets Reed.” Imber Post, 12 May 2021, https://post.example/1. ${collection}, record 000.`,
  },
  {
    shape: 'nothing',
    article: {},
    apa: `[Article ${described}]. (n.d.). [publisher not stated]. ${collection} (Record 000). As given at ${quote}`,
    chicago: `Alex Stone, quoted in [article ${described}], [publisher not stated], n.d., record 000, ${collection}, as given at ${quote}.`,
    mla: `Article ${described}. [publisher not stated]. ${collection}, record 000, as given at ${quote}.`,
  },
  {
    shape: 'everything but the title',
    article: { ...aFullArticle(), title: null },
    apa: `Imber Wire. (2021, May 12). [Article ${described}]. Imber Post. ${collection} (Record 000). https://post.example/1`,
    chicago: `Alex Stone, quoted in Imber Wire, [article ${described}], Imber Post, May 12, 2021, record 000, ${collection}, https://post.example/1.`,
    mla: `Imber Wire. Article ${described}. Imber Post, 12 May 2021, https://post.example/1. ${collection}, record 000.`,
  },
  {
    shape: 'everything but the publisher',
    article: { ...aFullArticle(), publisher: null },
    apa: `Imber Wire. (2021, May 12). Stone meets Reed. [publisher not stated]. ${collection} (Record 000). https://post.example/1`,
    chicago: `Alex Stone, quoted in Imber Wire, “Stone meets Reed,” [publisher not stated], May 12, 2021, record 000, ${collection}, https://post.example/1.`,
    mla: `Imber Wire. “Stone meets Reed.” [publisher not stated], 12 May 2021, https://post.example/1. ${collection}, record 000.`,
  },
  {
    shape: 'everything but the agency',
    article: { ...aFullArticle(), agency: null },
    apa: `Stone meets Reed. (2021, May 12). Imber Post. ${collection} (Record 000). https://post.example/1`,
    chicago: `Alex Stone, quoted in “Stone meets Reed,” Imber Post, May 12, 2021, record 000, ${collection}, https://post.example/1.`,
    mla: `“Stone meets Reed.” Imber Post, 12 May 2021, https://post.example/1. ${collection}, record 000.`,
  },
  {
    shape: 'everything but the date',
    article: { ...aFullArticle(), published: null },
    apa: `Imber Wire. (n.d.). Stone meets Reed. Imber Post. ${collection} (Record 000). https://post.example/1`,
    chicago: `Alex Stone, quoted in Imber Wire, “Stone meets Reed,” Imber Post, n.d., record 000, ${collection}, https://post.example/1.`,
    mla: `Imber Wire. “Stone meets Reed.” Imber Post, https://post.example/1. ${collection}, record 000.`,
  },
  {
    shape: 'everything, all of it inferred',
    article: {
      title: { text: 'Stone meets Reed', ...inferred },
      publisher: { name: 'Imber Post', ...inferred },
      agency: { is: 'wire', ...inferred },
      url: { is: 'https://post.example/1', ...inferred },
      published: published('2021-05-12', inferred),
    },
    apa: `[Imber Wire]. [2021, May 12]. [Stone meets Reed]. [Imber Post]. ${collection} (Record 000). As given at ${quote}`,
    chicago: `Alex Stone, quoted in [Imber Wire], [“Stone meets Reed,”] [Imber Post], [May 12, 2021], record 000, ${collection}, as given at ${quote}.`,
    mla: `[Imber Wire]. [“Stone meets Reed.”] [Imber Post], [12 May 2021]. ${collection}, record 000, as given at ${quote}.`,
  },
  {
    shape: 'the agency as its publisher',
    article: { ...aFullArticle(), publisher: { name: 'Imber Wire', ...stated } },
    apa: `Imber Wire. (2021, May 12). Stone meets Reed. ${collection} (Record 000). https://post.example/1`,
    chicago: `Alex Stone, quoted in Imber Wire, “Stone meets Reed,” May 12, 2021, record 000, ${collection}, https://post.example/1.`,
    mla: `Imber Wire. “Stone meets Reed.” 12 May 2021, https://post.example/1. ${collection}, record 000.`,
  },
]

describe.each(shapes)('of an article that gives $shape', ({ article, apa, chicago, mla }) => {
  it('citeApa writes the reference', () => expect(citeApa(aRendered({ article }), site)).toBe(apa))

  it('citeChicago writes the note', () =>
    expect(citeChicago(aRendered({ article }), site)).toBe(chicago))

  it('citeMla writes the entry', () => expect(citeMla(aRendered({ article }), site)).toBe(mla))
})

const onDate = (when: string, dating = {}) =>
  aRendered({ article: { published: { ...published(when), ...aDating({ when, ...dating }) } } })

describe('citeApa', () => {
  it.each([
    ['2021-05', { precision: 'month' }, '(2021, May)'],
    ['2021', { precision: 'year' }, '(2021)'],
    ['2021~', { precision: 'year' }, '(ca. 2021)'],
    ['2021-05-12?', { earliest: '2021-05-12' }, '. [2021, May 12?]. '],
    ['2021-05-12T23:30+05:30', { precision: 'minute', earliest: '2021-05-13' }, '(2021, May 12)'],
    ['2021/2022', { precision: 'interval' }, '(2021–2022)'],
  ])('dates an article of %s %j %s', (when, dating, written) => {
    expect(citeApa(onDate(when, dating), null)).toContain(written)
  })

  it('ends with the collection where there is no address', () => {
    expect(citeApa(aRendered(), null)).toMatch(
      / Stone in Port Imber, 11–13 May 2021 \(Record 000\)\.$/,
    )
  })

  it('adds no full stop to a title that ends a sentence', () => {
    const titled = (text: string) =>
      citeApa(aRendered({ article: { title: { text, ...stated } } }), null)
    expect(titled('Who met whom?')).toMatch(/^Who met whom\? \(n\.d\.\)\./)
    expect(titled('“They met.”')).toMatch(/^“They met.” \(n\.d\.\)\./)
  })
})

describe('citeChicago', () => {
  it.each([
    ['2021-05', { precision: 'month' }, ' May 2021,'],
    ['2021', { precision: 'year' }, ' 2021,'],
    ['2021~', { precision: 'year' }, ' ca. 2021,'],
    ['2021-05-12?', { earliest: '2021-05-12' }, ' [May 12, 2021?],'],
  ])('dates an article of %s %j%s', (when, dating, written) => {
    expect(citeChicago(onDate(when, dating), null)).toContain(`not stated],${written}`)
  })

  it('makes the quotation marks within a title single ones, and moves no letter', () => {
    const title = { text: 'Stone: “We met,” and "agreed".', ...stated }
    expect(citeChicago(aRendered({ article: { title } }), null)).toContain(
      "“Stone: ‘We met,’ and 'agreed',” [publisher",
    )
  })

  it('says that reported speech is a paraphrase', () => {
    expect(citeChicago(aRendered({ rendering: { form: 'reported' } }), null)).toMatch(
      /^Alex Stone, paraphrased in /,
    )
  })

  it('says that the speaker was inferred', () => {
    expect(citeChicago(aRendered({ rendering: { speakerBasis: inferred } }), null)).toMatch(
      /^Alex Stone \[speaker inferred\], quoted in /,
    )
  })

  it('begins with the article where the words are not attributed', () => {
    const rendered = aRendered({ statement: { speaker: null }, rendering: { speakerBasis: null } })
    expect(citeChicago(rendered, null)).toMatch(/^\[article beginning /)
  })

  it('names all who spoke as one', () => {
    const statement = { speaker: ['stone', 'reed', 'wire'] }
    expect(citeChicago(aRendered({ statement }), null)).toMatch(
      /^Alex Stone, Alex Reed and Imber Wire, quoted in /,
    )
  })
})

describe('citeMla', () => {
  it.each([
    ['2021-05', { precision: 'month' }, ' May 2021.'],
    ['2021', { precision: 'year' }, ' 2021.'],
    ['2021-09-03', {}, ' 3 Sept. 2021.'],
    ['2021-07-03', {}, ' 3 July 2021.'],
    ['2021-12-03', {}, ' 3 Dec. 2021.'],
    ['2021-05-12?', { earliest: '2021-05-12' }, ' [12 May 2021?].'],
  ])('dates an article of %s %j%s', (when, dating, written) => {
    expect(citeMla(onDate(when, dating), null)).toContain(`not stated],${written}`)
  })

  it('ends the title inside its quotation marks', () => {
    const titled = (text: string) =>
      citeMla(aRendered({ article: { title: { text, ...stated } } }), null)
    expect(titled('Who met “whom”?')).toMatch(/^“Who met ‘whom’\?” \[publisher/)
    expect(titled('They met')).toMatch(/^“They met\.” \[publisher/)
  })
})
