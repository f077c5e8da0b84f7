import { describe, expect, it } from 'vitest'
import { sayGhost } from '#geometry/ghost-words.ts'
import type { Telling } from '#model/corpus.ts'
import { aCorpus, aDating, aTelling } from '../support/corpus-builders.ts'

const say = (...tellings: Telling[]) => sayGhost({ tellings }, '2021-05-11', aCorpus())
const dating = aDating({ when: '2021-05-11' })

describe('sayGhost', () => {
  it('names everybody who says so, each once', () => {
    const [first, second] = [aTelling({ dating }), aTelling({ article: '001_bb', dating })]
    expect(say(second, second)).toBe('001 says Tuesday 11 May')
    expect(say(first, second)).toBe('000, 001 say Tuesday 11 May')
  })

  it('says the part of the day, or the clock time, that is told', () => {
    expect(say(aTelling({ dating, partOfDay: 'evening' }))).toBe('000 says Tuesday 11 May, evening')
    const minute = aDating({ when: '2021-05-11T09:00+01:00', precision: 'minute' })
    expect(say(aTelling({ dating: minute }))).toBe('000 says Tuesday 11 May 2021, 09:00 UTC+01:00')
  })

  it('says nothing where nobody tells it', () => {
    expect(say()).toBe('')
  })
})
