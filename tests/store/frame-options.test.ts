import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facets } from '#model/filter.ts'
import type { FrameOptions } from '#store/frame-options.ts'
import { defaultFrame, parseFrame } from '#store/frame-options.ts'
import { frameQuery, printFrame } from '#store/frame-query.ts'

const someOrigin = fc
  .tuple(fc.constantFrom('http', 'https'), fc.constantFrom('a.org', 'localhost:81', '[::1]:8080'))
  .map(([scheme, host]) => `${scheme}://${host}`)

const someOptions: fc.Arbitrary<FrameOptions> = fc
  .record({
    theme: fc.constantFrom('auto', 'light', 'dark'),
    bg: fc.constantFrom('solid', 'transparent'),
    header: fc.boolean(),
    filters: fc.constantFrom('compact', 'full', 'none'),
    lock: fc.subarray([...facets]),
    height: fc.constantFrom('auto', 'fixed'),
    limit: fc.integer({ min: 1, max: 10_000 }),
    id: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)),
    origin: fc.option(someOrigin),
  })
  .map((options) => ({ ...options, bg: options.theme === 'auto' ? 'solid' : options.bg }))

describe('options of a frame', () => {
  it('come back from the address that they are printed to', () => {
    fc.assert(
      fc.property(someOptions, (options) => {
        expect(parseFrame(`?${printFrame(options).join('&')}`)).toEqual(options)
      }),
    )
  })

  it('are the usual ones whatever else an address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { theme, limit, lock } = parseFrame(search)
        expect(['auto', 'light', 'dark']).toContain(theme)
        expect(limit).toBeGreaterThan(0)
        expect(facets).toEqual(expect.arrayContaining([...lock]))
      }),
    )
    expect(parseFrame('?theme=__proto__&bg=constructor&header=2&limit=-1&id=a b&origin=*')).toEqual(
      defaultFrame,
    )
  })

  it('let nothing shine through without a theme', () => {
    expect(parseFrame('?bg=transparent').bg).toBe('solid')
    expect(parseFrame('?bg=transparent&theme=dark').bg).toBe('transparent')
  })

  it('are left out of the address where they are as usual', () => {
    expect(printFrame(defaultFrame)).toEqual([])
    expect(frameQuery('', defaultFrame)).toBe('')
    expect(frameQuery('?people=reed', { ...defaultFrame, lock: ['people', 'days'] })).toBe(
      '?people=reed&lock=people,day',
    )
  })
})
