import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '#model/corpus.ts'
import {
  carriersOf,
  describeCarriers,
  formOf,
  leadRendering,
  speakersOf,
  spokenSentence,
} from '#model/statement.ts'
import {
  aDating,
  anEvent,
  aPassage,
  aRendering,
  aSmallVisit,
  aStatement,
  aTopic,
} from '../support/corpus-builders.ts'

const carried = (...carriers: [article: string, origin: string | null][]) =>
  aStatement({ renderings: carriers.map(([article, origin]) => aRendering({ article, origin })) })

describe('speakersOf', () => {
  it('is empty for words that are not attributed', () => {
    expect(speakersOf({ speaker: null })).toEqual([])
  })

  it('is a list for one and for several', () => {
    expect(speakersOf({ speaker: 'stone' })).toEqual(['stone'])
    expect(speakersOf({ speaker: ['stone', 'reed'] })).toEqual(['stone', 'reed'])
  })
})

describe('leadRendering', () => {
  it('prefers direct to partial to reported', () => {
    const forms = fc.shuffledSubarray<Form>(['direct', 'partial', 'reported'], { minLength: 1 })
    fc.assert(
      fc.property(forms, (given) => {
        const statement = aStatement({ renderings: given.map((form) => aRendering({ form })) })
        const fullest = (['direct', 'partial', 'reported'] as const).find((form) =>
          given.includes(form),
        )
        expect(formOf(statement)).toBe(fullest)
      }),
    )
  })

  it('prefers more verbatim words of the same form, whatever stands around them', () => {
    const short = aRendering({
      article: '000_aa',
      form: 'partial',
      passages: [aPassage({ kind: 'context', exact: 'a long sentence' }), aPassage({ start: 30 })],
    })
    const full = aRendering({
      article: '001_bb',
      form: 'partial',
      passages: [aPassage({ exact: 'some more words' })],
    })
    expect(leadRendering(aStatement({ renderings: [short, full] }))).toBe(full)
  })

  it('prefers what states speaker and occasion to more words with either inferred', () => {
    const inferred = { basis: 'inferred', because: 'it was the only one' } as const
    const stated = aRendering({ article: '001_bb' })
    const long = [aPassage({ exact: 'many more words than the other has' })]
    for (const basis of [{ speakerBasis: inferred }, { occasionBasis: inferred }]) {
      const guessed = aRendering({ article: '000_aa', passages: long, ...basis })
      expect(leadRendering({ renderings: [guessed, stated] })).toBe(stated)
    }
  })

  it('is the first of equals', () => {
    const first = aRendering({ article: '000_aa' })
    const second = aRendering({ article: '001_bb' })
    expect(leadRendering(aStatement({ renderings: [first, second] }))).toBe(first)
  })
})

describe('describeCarriers', () => {
  it.each([
    [carried(['000', 'agency']), '1 article, 1 origin'],
    [carried(['000', null]), '1 article; origin not stated'],
    [carried(['000', null], ['001', null]), '2 articles; origins not stated'],
    [carried(['000', 'agency'], ['001', 'agency']), '2 articles, 1 origin'],
    [
      carried(['000', 'agency'], ['001', 'agency'], ['002', 'wire'], ['003', null]),
      '4 articles, 2 origins; 1 origin not stated',
    ],
    [
      carried(['000', 'agency'], ['001', null], ['002', null]),
      '3 articles, 1 origin; 2 origins not stated',
    ],
  ])('never counts an unknown origin as one more: %#', (statement, words) => {
    expect(describeCarriers(statement)).toBe(words)
  })

  it('says of origins which nobody states that they are inferred', () => {
    const basis = { basis: 'inferred', because: 'its report has the same words' } as const
    const guessed = carried(['000', 'agency'], ['001', 'agency'])
    const renderings = guessed.renderings.map((each) => ({ ...each, originBasis: basis }))
    expect(describeCarriers({ renderings })).toBe('2 articles, 1 origin (inferred)')
    const wire = carried(['002', 'wire']).renderings
    const both = [...renderings, ...wire]
    expect(describeCarriers({ renderings: both })).toBe('3 articles, 2 origins (1 inferred)')
    const again = [...renderings, ...carried(['002', 'agency']).renderings]
    expect(describeCarriers({ renderings: again })).toBe('3 articles, 1 origin')
  })

  it('says that articles are counted together whose words differ, so that it is a conclusion', () => {
    const likeness = (of: 'apart' | 'similar') => ({ likeness: of, variants: [] })
    const [lead, other] = carried(['000', null], ['001', null]).renderings
    const counted = (of: 'apart' | 'similar') =>
      describeCarriers({ renderings: [lead!, { ...other!, comparison: likeness(of) }] })
    expect(counted('similar')).toBe('2 articles; origins not stated')
    expect(counted('apart')).toBe(
      '2 articles; origins not stated; taken as one statement: the words differ',
    )
  })

  it('counts an article once that renders the statement twice', () => {
    const twice = carried(['000', 'agency'], ['000', 'agency'])
    expect(describeCarriers(twice)).toBe('1 article, 1 origin')
    expect(carriersOf(twice)).toEqual(['000'])
  })
})

describe('spokenSentence', () => {
  const visit = aSmallVisit()
  const sentence = (id: string, corpus = visit) => {
    const statement = corpus.statements.find((candidate) => candidate.id === id)
    return statement && spokenSentence(statement, corpus)
  }

  it('says who, how, where, when, about what and in how many articles', () => {
    expect(sentence('reed-on-ports')).toBe(
      'Reed, direct quote, Press conference, 12 May, hour not stated, Ports, 2 articles',
    )
  })

  it('says what is not known', () => {
    expect(sentence('nobody-on-ports')).toBe(
      'Not attributed, a few quoted words, Talks, 11 May, hour not stated, Ports, 1 article',
    )
    expect(sentence('stone-somewhere')).toBe(
      'Stone, reported, occasion not stated, by 12 May, hour not stated, Ports, 1 article',
    )
  })

  it('marks whatever of it no article states', () => {
    const inferred = { basis: 'inferred', because: 'so it seems' } as const
    const corpus = {
      ...visit,
      topics: [aTopic()],
      events: [anEvent({ id: 'talks', ...inferred })],
      statements: [
        aStatement({
          occasion: 'talks',
          renderings: [aRendering({ speakerBasis: inferred, occasionBasis: inferred })],
        }),
      ],
    }
    expect(sentence('stone-on-trade', corpus)).toBe(
      'Stone (inferred), direct quote, Talks (inferred), 12 May (inferred), hour not stated, Trade, 1 article',
    )
  })

  it('names everybody who spoke as one', () => {
    const corpus = {
      ...visit,
      statements: [aStatement({ speaker: ['stone', 'reed'], occasion: 'talks' })],
    }
    expect(sentence('stone-on-trade', corpus)).toMatch(/^Stone and Reed, direct quote, Talks/)
  })

  it('gives the date of an occasion beyond the visit as finely as it is known, and what no article states', () => {
    const early = { earliest: '2021-04-01', latest: '2021-04-30' }
    const dating = aDating({ when: '2021-04', precision: 'month', ...early })
    const corpus = {
      ...visit,
      topics: [aTopic()],
      events: [anEvent({ id: 'essay', dating, basis: 'inferred', because: 'so it seems' })],
      statements: [aStatement({ id: 'early', occasion: 'essay' })],
    }
    expect(sentence('early', corpus)).toBe(
      'Stone, direct quote, Essay, April 2021 (inferred), Trade, 1 article',
    )
  })

  it('leaves the hour out where it is known, and where there is not even a day', () => {
    const corpus = {
      ...visit,
      topics: [aTopic()],
      events: [
        anEvent({ id: 'talks', dating: aDating({ precision: 'minute', instant: 0 }) }),
        anEvent({ id: 'essay', dating: null }),
      ],
      statements: [
        aStatement({ id: 'timed', occasion: 'talks' }),
        aStatement({ id: 'undated', occasion: 'essay' }),
      ],
    }
    expect(sentence('timed', corpus)).toBe('Stone, direct quote, Talks, 12 May, Trade, 1 article')
    expect(sentence('undated', corpus)).toBe(
      'Stone, direct quote, Essay, Undated, Trade, 1 article',
    )
  })
})
