import { describe, expect, it } from 'vitest'
import { describeToldAs, nearestTellings } from '#model/told-as.ts'
import { aCorpus, aStatement, aTelling } from '../support/corpus-builders.ts'

const corpus = aCorpus({
  statements: [
    aStatement(),
    aStatement({ id: 'both', speaker: ['stone', 'reed'] }),
    aStatement({ id: 'nobody', speaker: null }),
  ],
})

const held = { status: 'held' } as const
const toldAs = (telling: Parameters<typeof aTelling>[0]) =>
  describeToldAs(aTelling(telling), held, corpus)

describe('nearestTellings', () => {
  it('gives one telling of each article: in the status of the event, then in its own words', () => {
    const planned = aTelling({ article: '000_aa', status: 'planned' })
    const quoted = aTelling({ article: '000_aa', saidIn: 'stone-on-trade' })
    const own = aTelling({ article: '000_aa', start: 300 })
    expect(nearestTellings({ ...held, tellings: [planned, quoted, own] })).toEqual([own])
    expect(nearestTellings({ ...held, tellings: [planned, quoted] })).toEqual([quoted])
    expect(nearestTellings({ ...held, tellings: [planned] })).toEqual([planned])
  })

  it('puts first who tells of it as it stands, and last who tells of it as something else', () => {
    const planned = aTelling({ article: '000_aa', status: 'planned' })
    const quoted = aTelling({ article: '001_bb', saidIn: 'stone-on-trade' })
    const own = aTelling({ article: '002_cc' })
    expect(nearestTellings({ ...held, tellings: [planned, quoted, own] })).toEqual([
      own,
      quoted,
      planned,
    ])
  })
})

describe('describeToldAs', () => {
  it('is nothing where an article tells in its own words what the event stands as', () => {
    expect(toldAs({})).toBe('')
  })

  it('says in which other status the article tells of it', () => {
    expect(toldAs({ status: 'planned' })).toBe(' (as planned)')
  })

  it('says according to whom the article tells of it, where it does so in words of others alone', () => {
    expect(toldAs({ saidIn: 'stone-on-trade' })).toBe(' (according to Alex Stone)')
    expect(toldAs({ status: 'planned', saidIn: 'both' })).toBe(
      ' (as planned, according to Alex Stone and Alex Reed)',
    )
    expect(toldAs({ saidIn: 'nobody' })).toBe(' (according to somebody)')
  })
})
