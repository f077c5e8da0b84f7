import { describe, expect, it } from 'vitest'
import { compareRenderings } from '#compiler/compare-renderings.ts'
import { describeComparison } from '#model/comparison.ts'
import type { Form, Rendering } from '#model/corpus.ts'
import { aPassage, aRendering } from '../support/corpus-builders.ts'

type Draft = { form?: Form; article?: string }

const aTelling = (words: string, { form = 'direct', article = '000_aa' }: Draft = {}): Rendering =>
  aRendering({
    form,
    article,
    passages: [aPassage({ exact: words, kind: form === 'reported' ? 'context' : 'verbatim' })],
  })

const between = (fullest: Rendering, other: Rendering): string =>
  describeComparison({
    fullest,
    other: { ...other, comparison: compareRenderings(other.passages, fullest.passages) },
    nameOf: ({ article }) => article.slice(0, 3),
  })

const elsewhere = { article: '001_bb' }

describe('describeComparison', () => {
  it.each<[string, string, Draft, string]>([
    ['We stand ready.', 'We stand ready.', {}, 'Letter by letter the same.'],
    ['We stand ready.', 'we stand ready', {}, 'The same words; capitals or punctuation differ.'],
    ['We stand ready.', 'We are ready.', {}, 'The wording differs.'],
    ['We stand ready now.', 'We stand ready.', {}, '000 has 1 word where 001 has none.'],
    ['We stand ready.', 'We stand ready at once.', {}, '001 has 2 words where 000 has none.'],
    [
      'So we stand ready to act.',
      'We stand ready to act now.',
      {},
      'Each has words where the other has none.',
    ],
    [
      'We stand ready.',
      'They wait.',
      {},
      'Worded differently; that both are one statement is concluded.',
    ],
    [
      'We stand ready.',
      'they stand ready',
      { form: 'reported' },
      'Quoted against reported; the wording differs.',
    ],
    [
      'We stand ready.',
      'No word.',
      { form: 'reported' },
      'Quoted against reported; worded differently; that both are one statement is concluded.',
    ],
    [
      'We stand ready.',
      'we stand ready',
      { form: 'reported' },
      'Quoted against reported; the same words; capitals or punctuation differ.',
    ],
    [
      'We stand ready.',
      'stand ready',
      { form: 'partial' },
      'Quoted against quoted in part; 000 has 1 word where 001 has none.',
    ],
  ])('says of “%s” and “%s” %j: %s', (fullest, other, draft, sentence) => {
    expect(between(aTelling(fullest), aTelling(other, { ...elsewhere, ...draft }))).toBe(sentence)
  })

  it('counts all that is marked, also of a report whose words may be its own', () => {
    const report = { ...elsewhere, form: 'reported' } as const
    const quoted = aTelling('We stand ready to act today.')
    expect(between(quoted, aTelling('Vale said we stand ready to act today', report))).toBe(
      'Quoted against reported; 001 has 2 words where 000 has none.',
    )
    expect(between(quoted, aTelling('Both of us stand ready to act', report))).toBe(
      'Quoted against reported; the wording differs; 000 has 1 word where 001 has none.',
    )
    expect(between(quoted, aTelling('We stand fully ready to act', report))).toBe(
      'Quoted against reported; each has words where the other has none.',
    )
  })

  it('says that a report has words that another report does not have', () => {
    const [long, short] = ['Vale said they stand ready to act', 'Vale said they stand ready']
    expect(
      between(
        aTelling(long, { form: 'reported' }),
        aTelling(short, { ...elsewhere, form: 'reported' }),
      ),
    ).toBe('000 has 2 words where 001 has none.')
  })

  it('names no article where one gives both', () => {
    expect(between(aTelling('We stand ready to act.'), aTelling('We stand ready.'))).toBe(
      'The first has 2 words where the second has none.',
    )
  })
})
