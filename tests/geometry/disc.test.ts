import { describe, expect, it } from 'vitest'
import { toDisc } from '#geometry/disc.ts'
import { aCorpus, aRendering, aStatement } from '../support/corpus-builders.ts'

const discOf = (statement: Parameters<typeof aStatement>[0]) => {
  const statements = [aStatement(), aStatement({ id: 'drawn', ...statement })]
  const [, drawn] = statements
  return toDisc(drawn ?? aStatement(), aCorpus({ statements }))
}

describe('toDisc', () => {
  it('has the colour and initial of the speaker', () => {
    expect(discOf({})).toMatchObject({ colour: 1, initial: 'S' })
    expect(discOf({ speaker: 'reed' })).toMatchObject({ colour: 2, initial: 'R' })
  })

  it('has a question mark and no colour where nobody is named', () => {
    expect(discOf({ speaker: null })).toMatchObject({ colour: null, initial: '?' })
  })

  it('has all initials and nobody’s colour where several speak as one', () => {
    expect(discOf({ speaker: ['stone', 'reed'] })).toMatchObject({ colour: null, initial: 'SR' })
  })

  it('is as full as the fullest rendering, unless asked for another form', () => {
    const renderings = [aRendering({ form: 'reported' }), aRendering({ form: 'partial' })]
    expect(discOf({ renderings }).fill).toBe('half')
    expect(toDisc(aStatement({ renderings }), aCorpus(), 'reported').fill).toBe('ring')
    expect(discOf({}).fill).toBe('full')
  })

  it('counts an article once however often it tells the statement', () => {
    const renderings = [aRendering(), aRendering(), aRendering({ article: '001_bb' })]
    expect(discOf({ renderings }).count).toBe(2)
  })
})
