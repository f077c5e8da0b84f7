import { describe, expect, it } from 'vitest'
import { toNode } from '#geometry/node.ts'
import { anEvent, anOrder } from '../support/corpus-builders.ts'

describe('toNode', () => {
  it('is largest for a meeting with somebody named, smallest for a part and for what lies beyond', () => {
    const sizes = [
      anEvent({ with: ['reed'] }),
      anEvent(),
      anEvent({ kind: 'signing', with: ['reed'] }),
      anEvent({ with: ['reed'], partOf: anOrder('visit') }),
      anEvent({ with: ['reed'], scope: 'context' }),
    ].map((event) => toNode(event).size)
    expect(sizes).toEqual(['large', 'medium', 'medium', 'small', 'small'])
  })

  it('tells by its shape what took place, had begun, was planned or is expected', () => {
    const shapes = (['held', 'underway', 'planned', 'expected'] as const).map(
      (status) => toNode(anEvent({ status })).shape,
    )
    expect(shapes).toEqual(['full', 'half', 'ring', 'diamond'])
  })
})
