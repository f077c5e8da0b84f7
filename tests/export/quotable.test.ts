import { describe, expect, it } from 'vitest'
import { copyQuote } from '#export/copied-quote.ts'
import { toQuotables } from '#export/quotable.ts'
import type { Rendering } from '#model/corpus.ts'
import { aCorpus, aPassage, aRendering, aStatement } from '../support/corpus-builders.ts'
import { inferred, stated } from './rendered-builders.ts'

const corpus = aCorpus()

const say = (start: number, exact: string, rendering: Partial<Rendering> = {}) =>
  aRendering({ ...rendering, passages: [aPassage({ start, exact })] })

/** Statements with their first rendering, which is the one that is read. */
const partsOf = (...tellings: Rendering[][]) =>
  tellings.flatMap((renderings, index) => {
    const [rendering] = renderings
    const statement = aStatement({ id: `part-${index}`, renderings })
    return rendering ? [{ statement, rendering }] : []
  })

const elsewhere = { article: '001_bb' }

describe('toQuotables', () => {
  it('quotes a statement from every article that carries it, the one it is read in first', () => {
    const parts = partsOf([say(0, 'Ships sail.', elsewhere), say(5, 'Ships go.')])
    expect(toQuotables(corpus, parts).map((each) => copyQuote(each, null))).toEqual([
      '“Ships sail.” — Alex Stone, occasion not stated, by 12 May 2021 (date inferred), publisher not stated, record 001',
      '“Ships go.” — Alex Stone, occasion not stated, by 12 May 2021 (date inferred), publisher not stated, record 000',
    ])
  })

  it('gives several parts an origin only where all have it', () => {
    const from = (origin: string | null, start: number) =>
      say(start, 'Ships sail.', { origin, originBasis: origin === null ? null : stated })
    const originOf = (...origins: (string | null)[]) => {
      const parts = partsOf(...origins.map((origin, index) => [from(origin, index * 20)]))
      const [quotable] = toQuotables(corpus, parts)
      return [quotable?.rendering.origin, quotable?.rendering.originBasis]
    }
    expect(originOf('reed', 'reed')).toEqual(['reed', stated])
    expect(originOf('reed', 'vale')).toEqual([null, null])
    expect(originOf('reed', null)).toEqual([null, null])
  })

  it('quotes another article with its own fullest words', () => {
    const parts = partsOf(
      [
        say(0, 'Ships sail.'),
        say(0, 'Ships would sail', { ...elsewhere, form: 'reported' }),
        say(90, 'They sail!', elsewhere),
      ],
      [say(12, 'Ah.'), say(101, 'Oh.', elsewhere)],
    )
    const [, other] = toQuotables(corpus, parts)
    expect(other?.rendering.passages.map(({ exact }) => exact)).toEqual(['They sail!', 'Oh.'])
  })

  it('quotes every rendering of one statement, the one it is read in first, each in its own form', () => {
    const parts = partsOf([
      say(0, 'Ships sail.'),
      say(50, 'Ships would sail', { form: 'reported' }),
      say(0, 'Ships will sail', { ...elsewhere, form: 'reported' }),
    ])
    expect(
      toQuotables(corpus, parts).map(({ article, rendering }) => [
        article.record,
        rendering.form,
        rendering.passages[0]?.exact,
      ]),
    ).toEqual([
      ['000', 'direct', 'Ships sail.'],
      ['000', 'reported', 'Ships would sail'],
      ['001', 'reported', 'Ships will sail'],
    ])
  })

  it('reads the parts of one quotation as one, in the order of each article', () => {
    const parts = partsOf(
      [say(0, 'Ships sail.'), say(50, 'Ships sail.', elsewhere)],
      [say(12, 'Trains run.'), say(20, 'Trains run.', elsewhere)],
    )
    const quoted = toQuotables(corpus, parts).map((each) => copyQuote(each, 'https://v.example/'))
    expect(quoted[0]).toMatch(
      /^“Ships sail. Trains run.” — .*\nhttps:\/\/v.example\/\?quote=part-0$/,
    )
    expect(quoted[1]).toMatch(/^“Trains run.” … “Ships sail.” — /)
  })

  it('is quoted in part where an article quotes one of its parts and reports another', () => {
    const parts = partsOf(
      [say(0, 'Ships would sail', { form: 'reported' })],
      [say(20, 'Trains run.')],
    )
    expect(toQuotables(corpus, parts)[0]?.rendering.form).toBe('partial')
    expect(toQuotables(corpus, parts.slice(0, 1))[0]?.rendering.form).toBe('reported')
  })

  it('leaves out an article that carries only some of the parts', () => {
    const parts = partsOf(
      [say(0, 'Ships sail.'), say(50, 'Ships sail.', elsewhere)],
      [say(12, 'Ah.')],
    )
    expect(toQuotables(corpus, parts).map(({ article }) => article.id)).toEqual(['000_aa'])
  })

  it('says that a whole is inferred of which any part is', () => {
    const parts = partsOf(
      [say(0, 'Ships sail.', { speakerBasis: stated })],
      [say(12, 'Trains run.', { speakerBasis: inferred })],
    )
    const [whole] = toQuotables(corpus, parts)
    expect(whole && copyQuote(whole, null)).toContain('Alex Stone (speaker inferred)')
  })

  it('has nothing to quote of nothing', () => {
    expect(toQuotables(corpus, [])).toEqual([])
  })

  it('joins parts that overlap without losing or repeating a word', () => {
    const told = (...passages: [number, string][]) => [
      aRendering({
        form: 'reported',
        passages: passages.map(([start, exact]) => aPassage({ start, exact, kind: 'context' })),
      }),
    ]
    const inside = partsOf(told([0, 'He said'], [24, 'they wait']), told([8, 'ships sail']))
    const beyond = partsOf(told([0, 'He said ships sail']), told([8, 'ships sail at dawn']))
    const copied = [inside, beyond].map((parts) => {
      const [quotable] = toQuotables(corpus, parts)
      return quotable ? copyQuote(quotable, null).split(' — ')[0] : null
    })
    expect(copied).toEqual(['He said ships sail … they wait', 'He said ships sail at dawn'])
  })
})
