import { describe, expect, it } from 'vitest'
import { keptParameters } from '#app/embed/frame-bar.ts'

describe('what an embedded page keeps of its address', () => {
  it('is all that says nothing of the view, as it stands there', () => {
    expect(keptParameters('?people=reed&childId=a%20b&theme=dark&quote=x&flag')).toEqual([
      'childId=a%20b',
      'theme=dark',
      'flag',
    ])
    expect(keptParameters('')).toEqual([])
  })
})
