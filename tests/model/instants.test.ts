import { describe, expect, it } from 'vitest'
import { hasClock, instantsOf } from '#model/instants.ts'
import { aDating } from '../support/corpus-builders.ts'

const [from, to] = ['2021-05-12T09:15+01:00', '2021-05-12T11:00+01']
const written = (when: string) => aDating({ when, precision: 'interval' })

describe('instantsOf', () => {
  it('gives both ends of an interval between clock times', () => {
    const ends = [Date.UTC(2021, 4, 12, 8, 15), Date.UTC(2021, 4, 12, 10)]
    expect(instantsOf(written(`${from}/${to}`))).toEqual(ends)
  })

  it.each(['2021-05-12', `${from}/2021-05-13`, `${from}~/${to}`, `[${from}..${to}]`, '../..'])(
    'gives nothing for %s, which has no two firm ends',
    (when) => {
      expect(instantsOf(written(when))).toEqual([])
    },
  )
})

describe('hasClock', () => {
  it('is so where any end has a clock time', () => {
    expect([`${from}/${to}`, `${from}/2021-05-13`].every((when) => hasClock(written(when)))).toBe(
      true,
    )
    expect(hasClock(written('2021-05-12/2021-05-13'))).toBe(false)
  })
})
