import { describe, expect, it } from 'vitest'
import { kinshipOf } from '#features/reader/kinship.ts'
import { markingsOf } from '#features/reader/markings.ts'
import { placeIn, sharedBy } from '#features/reader/shared.ts'
import type { Form } from '#model/corpus.ts'
import {
  aCorpus,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
} from '../../support/corpus-builders.ts'

const inArticle = (article: string, start: number, form: Form = 'direct') =>
  aRendering({ article, form, passages: [aPassage({ start })] })

const here = { id: '000_aa' }
const there = { id: '001_bb' }

const corpus = aCorpus({
  events: [anEvent()],
  statements: [
    aStatement({ id: 'late', renderings: [inArticle('000_aa', 300), inArticle('001_bb', 20)] }),
    aStatement({ id: 'alone', renderings: [inArticle('000_aa', 50)] }),
    aStatement({
      id: 'twice',
      renderings: [
        inArticle('000_aa', 10, 'reported'),
        inArticle('000_aa', 200),
        inArticle('001_bb', 5, 'reported'),
        inArticle('001_bb', 400),
      ],
    }),
    aStatement({
      id: 'otherwise',
      renderings: [inArticle('000_aa', 100, 'reported'), inArticle('001_bb', 90)],
    }),
  ],
})

const shared = sharedBy(here, there, corpus)

describe('sharedBy', () => {
  it('has what both carry, in the order of the first', () => {
    expect(shared.map(({ id }) => id)).toEqual(['otherwise', 'twice', 'late'])
  })

  it('matches what both give in the same form, quoted words first', () => {
    expect(shared[1]).toMatchObject({ here: 200, there: 400 })
    expect(shared[1]?.levels).toEqual([
      { here: 200, there: 400 },
      { here: 10, there: 5 },
    ])
  })

  it('matches the first places where no form is the same', () => {
    expect(shared[0]?.levels).toEqual([{ here: 100, there: 90 }])
  })

  it('is the same from the other side, but for the order', () => {
    const turned = sharedBy(there, here, corpus).map(({ id, here: a, there: b }) => [id, b, a])
    expect(new Set(turned.map(String))).toEqual(
      new Set(shared.map(({ id, here: a, there: b }) => String([id, a, b]))),
    )
  })
})

describe('placeIn', () => {
  it('says which of how many it is, from wherever one stands, and what comes before and after', () => {
    const twice = { previous: { id: 'otherwise' }, next: { id: 'late' }, place: '2 of 3 shared' }
    expect(placeIn(shared, { side: 'here', start: 10 }, null)).toMatchObject(twice)
    expect(placeIn(shared, { side: 'there', start: 400 }, null)).toMatchObject(twice)
  })

  it('has neighbours where one is at none of them', () => {
    expect(placeIn(shared, null, 150)).toMatchObject({
      previous: { id: 'otherwise' },
      next: { id: 'twice' },
      place: '3 shared statements',
    })
    expect(placeIn(shared, null, null).previous).toBeUndefined()
  })
})

describe('kinshipOf', () => {
  it('numbers what both carry, and tells it from what only one does and from events', () => {
    const kinships = markingsOf(anArticle(), corpus).map((marking) => [
      marking.id,
      kinshipOf(marking, shared),
    ])
    expect(Object.fromEntries(kinships)).toEqual({
      otherwise: { kind: 'shared', number: 1 },
      twice: { kind: 'shared', number: 2 },
      late: { kind: 'shared', number: 3 },
      alone: { kind: 'alone' },
      talks: null,
    })
  })
})
