import { describe, expect, it } from 'vitest'
import { nearestName } from '#compiler/did-you-mean.ts'

describe('nearestName', () => {
  it.each([
    ['contry', ['name', 'country', 'kind'], 'country'],
    ['sapn', ['title', 'span', 'zone'], 'span'],
    ['opening', ['closing-words', 'opening-remarks'], 'opening-remarks'],
    ['meetng', ['meeting-two', 'meeting'], 'meeting'],
  ])('takes %s for the name most like it', (name, known, expected) => {
    expect(nearestName(name, known)).toBe(expected)
  })

  it('is null where no name is alike', () => {
    expect(nearestName('tuesday', ['monday-talks', 'dinner'])).toBeNull()
    expect(nearestName('x', [])).toBeNull()
  })

  it('takes the first of names that are equally alike', () => {
    expect(nearestName('talkx', ['talka', 'talkb'])).toBe('talka')
  })
})
