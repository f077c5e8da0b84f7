import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { aVisit } from './seed-builders.ts'

/** Kind, paragraph and words of every block of an article. */
function blocksOf(text: string, seed: Record<string, unknown>) {
  const { corpus, problems } = compileCorpus(aVisit({ one: { text, ...seed } }))
  if (corpus === null) throw new Error(problems.map(({ message }) => message).join())
  const blocks = corpus.articles[0]?.blocks ?? []
  return blocks.map(({ kind, paragraph, start, end }) => [kind, paragraph, text.slice(start, end)])
}

describe('dissectArticle', () => {
  it('calls body what nobody calls anything else, line by line', () => {
    expect(blocksOf('\ufeff One. \r\n\r\n\tTwo.\n', {})).toEqual([
      ['body', 0, 'One.'],
      ['body', 1, 'Two.'],
    ])
  })

  it('cuts a line in pieces at a dateline, a headline and glued furniture', () => {
    const text = ' date 1 Lund, May 4: They met. A glued headline They left. Again.\n'
    const seed = {
      record: 'date 1',
      apparatus: [{ kind: 'dateline', text: 'Lund, May 4:' }],
      furniture: ['A glued headline', { text: 'Again.' }],
    }
    expect(blocksOf(text, seed)).toEqual([
      ['record', 0, 'date 1'],
      ['dateline', 0, 'Lund, May 4:'],
      ['body', 0, 'They met.'],
      ['furniture', 0, 'A glued headline'],
      ['body', 0, 'They left.'],
      ['furniture', 0, 'Again.'],
    ])
  })

  it('takes everything from some words to others, both included, over lines', () => {
    const text = 'They met.\nAlso Read\n\nA story. Also\nTags. They left.'
    expect(blocksOf(text, { furniture: [{ from: 'Also Read', to: 'Tags.' }] })).toEqual([
      ['body', 0, 'They met.'],
      ['furniture', 1, 'Also Read'],
      ['furniture', 2, 'A story. Also'],
      ['furniture', 3, 'Tags.'],
      ['body', 3, 'They left.'],
    ])
  })

  it('lets a headline stand twice, where its prefix says which is meant', () => {
    const text = 'News / They meet\n\nThey meet\n'
    const headline = { kind: 'headline', text: 'They meet', prefix: '\n\n' }
    const title = { text: 'They meet', basis: 'stated' }
    expect(
      blocksOf(text, { title, apparatus: [headline], furniture: ['News / They meet'] }),
    ).toEqual([
      ['furniture', 0, 'News / They meet'],
      ['headline', 1, 'They meet'],
    ])
  })
})
