import { describe, expect, it } from 'vitest'
import { listRendered, nameOf, renderingId, toRendered } from '#export/rendered.ts'
import { aCorpus, aPassage, aRendering, aStatement } from '../support/corpus-builders.ts'

describe('listRendered', () => {
  it('gives each rendering an id of its own, also where one article has two of a statement', () => {
    const renderings = [0, 40].map((start) => aRendering({ passages: [aPassage({ start })] }))
    const corpus = aCorpus({ statements: [aStatement({ renderings })] })
    expect(listRendered(corpus).map(renderingId)).toEqual([
      'stone-on-trade~000_aa~0',
      'stone-on-trade~000_aa~40',
    ])
  })
})

describe('toRendered', () => {
  it('refuses a rendering of an article that is not there', () => {
    const rendering = aRendering({ article: 'lost' })
    expect(() => toRendered(aCorpus(), aStatement(), rendering)).toThrow(
      'The corpus has no article "lost".',
    )
  })
})

describe('nameOf', () => {
  it('is the id of somebody the corpus does not know', () => {
    expect(nameOf(aCorpus(), 'stone')).toBe('Alex Stone')
    expect(nameOf(aCorpus(), 'nobody')).toBe('nobody')
  })
})
