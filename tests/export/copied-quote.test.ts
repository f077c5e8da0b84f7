import { describe, expect, it } from 'vitest'
import { copyQuote } from '#export/copied-quote.ts'
import type { Office } from '#model/corpus.ts'
import { anOffice, aPassage, aRendering } from '../support/corpus-builders.ts'
import { aFullArticle, aRendered, inferred } from './rendered-builders.ts'

describe('copyQuote', () => {
  it('gives words, speaker, occasion, date, agency, publisher, record and address', () => {
    expect(copyQuote(aRendered({ article: aFullArticle() }), 'https://visits.example/')).toBe(
      '“some words” — Alex Stone, Talks, Wednesday 12 May 2021, agency Imber Wire, Imber Post, record 000\n' +
        'https://visits.example/?quote=stone-on-trade',
    )
  })

  it('has an address that opens its very words where another article gives the statement in others', () => {
    const rendered = aRendered()
    const other = aRendering({
      article: '001_bb~2',
      comparison: { likeness: 'similar', variants: [] },
      passages: [aPassage({ start: 40 })],
    })
    const renderings = [rendered.rendering, other]
    const statement = { ...rendered.statement, renderings }
    const addresses = renderings.map((rendering) =>
      copyQuote({ ...rendered, statement, rendering }, 'https://visits.example/')
        .split('\n')
        .at(-1),
    )
    expect(addresses).toEqual([
      'https://visits.example/?quote=stone-on-trade&read=000_aa~0',
      'https://visits.example/?quote=stone-on-trade&read=001_bb%7E2~40',
    ])
  })

  it('says that its address leads to the first of several parts', () => {
    const site = 'https://visits.example/'
    expect(copyQuote(aRendered(), site, { parts: 3 })).toMatch(
      /\nLink to the first of its 3 parts:\nhttps:\/\/visits\.example\/\?quote=stone-on-trade$/,
    )
    expect(copyQuote(aRendered(), site, { parts: 1 })).toMatch(/\nhttps:/)
  })

  it('says what is not stated', () => {
    const rendered = aRendered({
      occasion: null,
      statement: { speaker: null },
      rendering: { speakerBasis: null },
    })
    expect(copyQuote(rendered, null)).toBe(
      '“some words” — not attributed in the article, occasion not stated, by 12 May 2021 (date inferred), publisher not stated, record 000',
    )
  })

  it('says that an occasion has no date', () => {
    expect(copyQuote(aRendered({ occasion: { dating: null } }), null)).toContain(
      ', Talks, date not stated, ',
    )
  })

  it('marks all that is inferred', () => {
    const rendered = aRendered({
      article: {
        publisher: { name: 'Imber Post', ...inferred },
        agency: { is: 'wire', ...inferred },
      },
      occasion: inferred,
      rendering: { speakerBasis: inferred, occasionBasis: inferred },
    })
    expect(copyQuote(rendered, null)).toBe(
      '“some words” — Alex Stone (speaker inferred), Talks (occasion inferred), ' +
        'Wednesday 12 May 2021 (date inferred), agency Imber Wire (agency inferred), ' +
        'Imber Post (publisher inferred), record 000',
    )
  })

  it('puts quotation marks around verbatim words only, and names reported speech', () => {
    const words = aPassage({ exact: 'He spoke of', kind: 'context' })
    const quoted = aPassage({ start: 13, exact: 'free ports' })
    const copied = (form: 'partial' | 'reported', passages = [words]) =>
      copyQuote(aRendered({ rendering: { form, passages } }), null)
    expect(copied('reported')).toMatch(/^He spoke of — Alex Stone, reported speech, Talks/)
    expect(copied('partial', [words, quoted])).toMatch(
      /^He spoke of “free ports” — Alex Stone, Talks/,
    )
  })

  it('names an agency once that is its own publisher', () => {
    const article = {
      ...aFullArticle(),
      publisher: { name: 'Imber Wire', basis: 'stated' as const, because: null },
    }
    expect(copyQuote(aRendered({ article }), null)).toContain('2021, Imber Wire, record 000')
  })

  it('marks the mistakes of the article on demand, inside the words', () => {
    const rendering = {
      passages: [aPassage({ start: 40, exact: 'The shipz have sail.' })],
      sic: [
        { start: 44, end: 49, exact: 'shipz', because: '“ships” is meant' },
        { start: 55, end: 59, exact: 'sail', because: '“sailed” is meant' },
      ],
    }
    const copied = (sic: boolean) => copyQuote(aRendered({ rendering }), null, { sic })
    expect(copied(true)).toMatch(/^“The shipz \[sic\] have sail \[sic\]\.” — /)
    expect(copied(false)).toMatch(/^“The shipz have sail\.” — /)
  })

  it('says what the article leaves open, and shows that a sentence goes on', () => {
    const because = 'the article does not say which'
    const rendering = {
      unclear: [{ start: 5, end: 10, exact: 'words', because }],
      cut: { before: true, after: true },
    }
    expect(copyQuote(aRendered({ rendering }), null)).toMatch(
      /^… “some words” … — Alex Stone, .*, record 000 \(“words”: the article does not say which\)$/,
    )
  })

  describe('the office of the speaker', () => {
    const offered = (offices: Office[], speaker: string | string[] = 'stone') => {
      const rendered = aRendered({ statement: { speaker } })
      const people = rendered.corpus.people.map((person) => ({
        ...person,
        offices: person.kind === 'person' ? offices : [],
      }))
      const [said] = copyQuote({ ...rendered, corpus: { ...rendered.corpus, people } }, null)
        .split(' — ')[1]
        ?.split(', Talks') ?? ['']
      return said
    }

    it('is the first that the quoted article gives, and says where it is inferred', () => {
      expect(offered([anOffice(), anOffice({ office: 'Minister' })])).toBe('Alex Stone, Envoy')
      expect(offered([anOffice(inferred)])).toBe('Alex Stone, Envoy (office inferred)')
    })

    it('is left out where only another article gives one', () => {
      expect(offered([anOffice({ article: '001_bb' })])).toBe('Alex Stone')
    })

    it('goes with the name of each of several speakers', () => {
      expect(offered([anOffice()], ['stone', 'reed'])).toBe(
        'Alex Stone (Envoy) and Alex Reed (Envoy)',
      )
      expect(offered([anOffice(inferred)], ['stone', 'reed'])).toBe(
        'Alex Stone (Envoy, office inferred) and Alex Reed (Envoy, office inferred)',
      )
    })
  })
})
