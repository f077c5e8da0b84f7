import { describe, expect, it } from 'vitest'
import { articleName, shortArticleName, statedAddress, tellerNames } from '#model/article-name.ts'
import { anArticle, aPerson, aTelling } from '../support/corpus-builders.ts'

const inferred = { basis: 'inferred', because: 'so it seems' } as const
const people = [aPerson({ id: 'npa', name: 'NPA', kind: 'organisation' })]

describe('articleName', () => {
  it('is the title', () => {
    const title = { text: 'Stone meets Reed', basis: 'stated', because: null } as const
    expect(articleName(anArticle({ title }))).toBe('Stone meets Reed')
  })

  it('is the first words in brackets and the record name where there is no title', () => {
    expect(articleName(anArticle({ id: '001_bb', opening: 'Imber: Stone said' }))).toBe(
      '[Imber: Stone said …] record 001',
    )
  })
})

describe('statedAddress', () => {
  it('is no address that is only inferred', () => {
    const is = 'https://paper.example/1'
    const record = { is, basis: 'record', because: null } as const
    expect(statedAddress(anArticle({ url: record }))).toBe(is)
    expect(statedAddress(anArticle({ url: { is, ...inferred } }))).toBeNull()
    expect(statedAddress(anArticle({ url: null }))).toBeNull()
  })
})

describe('shortArticleName', () => {
  it('is the record name where nothing else is known', () => {
    expect(shortArticleName(anArticle(), people)).toBe('000')
  })

  it('names the publisher', () => {
    const publisher = { name: 'The Mole', ...inferred }
    const agency = { is: 'npa', ...inferred }
    expect(shortArticleName(anArticle({ publisher, agency }), people)).toBe('000 The Mole')
  })

  it('names the agency where the publisher is not known', () => {
    expect(shortArticleName(anArticle({ agency: { is: 'npa', ...inferred } }), people)).toBe(
      '000 NPA',
    )
    expect(shortArticleName(anArticle({ agency: { is: 'who', ...inferred } }), people)).toBe(
      '000 who',
    )
  })
})

describe('tellerNames', () => {
  it('names every article once that tells it, and none that is not there', () => {
    const articles = [anArticle(), anArticle({ id: '001_bb' })]
    const tellings = ['001_bb', '000_aa', '001_bb', '009_zz'].map((article) =>
      aTelling({ article }),
    )
    expect(tellerNames(tellings, { articles, people })).toEqual(['001', '000'])
  })
})
