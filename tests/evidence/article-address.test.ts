import { describe, expect, it } from 'vitest'
import { articleAddress, isPassageId, passageId } from '#evidence/article-address.ts'

describe('the address of an article', () => {
  it('is its own page below the root', () => {
    expect(articleAddress('../../', 'a b', null)).toBe('../../article/a%20b/')
  })

  it('names a passage twice: for the explorer, and for a browser without scripts', () => {
    const address = articleAddress('./', '000', 42)
    expect(address).toBe('./article/000/?read=000~42#at-42')
    expect(address.endsWith(`#${passageId(42)}`)).toBe(true)
    expect(['at-42', 'amp=1', 'secret=at-4'].map(isPassageId)).toEqual([true, false, false])
  })
})
