import { describe, expect, it } from 'vitest'
import { publicationsOf } from '#geometry/publications.ts'
import { aCorpus, aDating, anArticle } from '../support/corpus-builders.ts'

const published = (when: string, instant: string | null = null) => ({
  ...aDating({
    when,
    precision: instant === null ? 'day' : 'minute',
    earliest: when.slice(0, 10),
    latest: when.slice(0, 10),
    instant: instant === null ? null : Date.parse(instant),
  }),
  words: null,
  zone: null,
  basis: 'stated' as const,
  because: null,
})

describe('publicationsOf', () => {
  it('says when an article appeared as it states it and in the zone of the visit', () => {
    const when = '2021-05-12T23:38+05:30'
    const corpus = aCorpus({ articles: [anArticle({ published: published(when, when) })] })
    expect(publicationsOf(corpus)).toMatchObject([
      {
        day: '2021-05-12',
        words: 'published Wednesday 12 May 2021, 23:38 UTC+05:30; 19:08 Port Imber time',
        clocks: '23:38 UTC+05:30, 19:08 Port Imber time',
      },
    ])
  })

  it('names the zone of the article as the article does', () => {
    const when = '2021-05-12T23:38+05:30'
    const stated = { ...published(when, when), words: '11:38 PM IST', zone: 'IST' }
    const corpus = aCorpus({ articles: [anArticle({ published: stated })] })
    expect(publicationsOf(corpus)).toMatchObject([
      {
        words:
          'published Wednesday 12 May 2021, 23:38 IST, in its own words “11:38 PM IST”; 19:08 Port Imber time',
        clocks: '23:38 IST, 19:08 Port Imber time',
      },
    ])
  })

  it('has no clock where no hour is stated', () => {
    const corpus = aCorpus({ articles: [anArticle({ published: published('2021-05-12') })] })
    expect(publicationsOf(corpus)[0]?.clocks).toBeNull()
  })

  it('has the day of the visit, where the clock of the article is already in the next', () => {
    const when = '2021-05-13T02:00+05:30'
    const corpus = aCorpus({ articles: [anArticle({ published: published(when, when) })] })
    expect(publicationsOf(corpus)[0]?.day).toBe('2021-05-12')
  })

  it('puts what came first first, and says what a date rests on', () => {
    const late = { ...published('2021-05-13'), basis: 'record' as const }
    const corpus = aCorpus({
      articles: [
        anArticle({ published: late }),
        anArticle({ id: '001_bb', published: published('2021-05-12') }),
        anArticle({ id: '002_cc' }),
      ],
    })
    expect(publicationsOf(corpus).map(({ name, words }) => `${name} ${words}`)).toEqual([
      '001 published Wednesday 12 May 2021',
      '000 published Thursday 13 May 2021 (from the record line)',
    ])
  })
})
