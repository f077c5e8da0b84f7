import { describe, expect, it } from 'vitest'
import { byId, findId } from '#model/lookup.ts'
import { aTopic } from '../support/corpus-builders.ts'

const topics = [aTopic({ id: 'trade', aliases: ['commerce'] }), aTopic({ id: 'ports' })]

describe('byId', () => {
  it('finds by id and keeps the order of the list', () => {
    expect(byId(topics).get('ports')).toBe(topics[1])
    expect([...byId(topics).keys()]).toEqual(['trade', 'ports'])
  })

  it('is the same map for the same list', () => {
    expect(byId(topics)).toBe(byId(topics))
    expect(byId(topics)).not.toBe(byId([...topics]))
  })
})

describe('findId', () => {
  it('follows a former id', () => {
    expect(findId(topics, 'trade')).toBe('trade')
    expect(findId(topics, 'commerce')).toBe('trade')
  })

  it('lets a present id win over the same former one', () => {
    const renamed = [...topics, aTopic({ id: 'commerce' })]
    expect(findId(renamed, 'commerce')).toBe('commerce')
  })

  it('is null for what nothing was ever called', () => {
    expect(findId(topics, 'toString')).toBeNull()
  })
})
