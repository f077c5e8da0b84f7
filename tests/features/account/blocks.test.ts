import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBlocks } from '#features/account/blocks.ts'
import type { Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { isContinued, printPieces, toPieces } from '#model/wording.ts'
import { aPassage, aRendering, aStatement } from '../../support/corpus-builders.ts'

type Stretch = { article?: string; start: number; form?: 'direct' | 'partial' | 'reported' }

/** A statement with a rendering of ten code units for each stretch. */
const said = (id: string, stretches: Stretch[], speaker = 'stone'): Statement =>
  aStatement({
    id,
    speaker,
    renderings: stretches.map(({ article = '000_aa', start, form = 'direct' }) =>
      aRendering({
        article,
        form,
        passages: [aPassage({ start, kind: form === 'reported' ? 'context' : 'verbatim' })],
      }),
    ),
  })

const idsOf = (statements: Statement[]): string[][] =>
  toBlocks(statements).map((block) => block.map(({ statement }) => statement.id))

const someStatements = fc
  .array(
    fc.record({
      speaker: fc.constantFrom('stone', 'reed'),
      stretches: fc.array(
        fc.record({
          article: fc.constantFrom('000_aa', '001_bb'),
          start: fc.nat(12).map((step) => step * 11),
          form: fc.constantFrom('direct' as const, 'partial' as const, 'reported' as const),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ speaker, stretches }, index) => said(`s${index}`, stretches, speaker)),
  )

describe('toBlocks', () => {
  it('puts each statement into exactly one block', () => {
    fc.assert(
      fc.property(someStatements, (statements) => {
        const ids = idsOf(statements).flat()
        expect(ids.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('joins only what one speaker says in one quotation of one article', () => {
    fc.assert(
      fc.property(someStatements, (statements) => {
        for (const block of toBlocks(statements)) {
          block.slice(1).forEach((part, index) => {
            const before = block[index]
            const [end, start] = [before?.rendering.passages.at(-1), part.rendering.passages[0]]
            expect(end && start && isContinued(end, start)).toBe(true)
            expect(part.rendering.article).toBe(before?.rendering.article)
            expect(part.statement.speaker).toBe(before?.statement.speaker)
          })
        }
      }),
    )
  })

  it('reads every statement by the rendering that stands for it everywhere', () => {
    fc.assert(
      fc.property(someStatements, (statements) => {
        for (const { statement, rendering } of toBlocks(statements).flat()) {
          expect(rendering).toBe(leadRendering(statement))
        }
      }),
    )
  })

  it('reads article by article, in the order of the text', () => {
    const statements = [
      said('other', [{ article: '001_bb', start: 0 }]),
      said('late', [{ start: 500 }]),
      said('early', [{ start: 0 }]),
    ]
    expect(idsOf(statements)).toEqual([['early'], ['late'], ['other']])
  })

  it('reads a quotation in the order of its text', () => {
    const statements = [said('second', [{ start: 11 }]), said('first', [{ start: 0 }])]
    expect(idsOf(statements)).toEqual([['first', 'second']])
  })

  it('begins anew where a part in between is left out', () => {
    const all = [
      said('one', [{ start: 0 }]),
      said('two', [{ start: 11 }]),
      said('three', [{ start: 22 }]),
    ]
    expect(idsOf(all)).toEqual([['one', 'two', 'three']])
    expect(idsOf(all.filter(({ id }) => id !== 'two'))).toEqual([['one'], ['three']])
  })

  it('does not join reported words', () => {
    const statements = [
      said('one', [{ start: 0, form: 'reported' }]),
      said('two', [{ start: 11, form: 'reported' }]),
    ]
    expect(idsOf(statements)).toEqual([['one'], ['two']])
  })

  it('joins parts of one quotation that begin with the same words of the article', () => {
    const text = 'Of the port he said it "grew fast, and will grow".'
    const words = (kind: 'context' | 'verbatim', exact: string) =>
      aPassage({ kind, exact, start: text.indexOf(exact) })
    const lead = words('context', 'Of the port he said it')
    const say = (id: string, exact: string) =>
      aStatement({
        id,
        speaker: 'stone',
        renderings: [aRendering({ form: 'partial', passages: [lead, words('verbatim', exact)] })],
      })
    const [block = [], ...others] = toBlocks([
      say('will', 'and will grow'),
      say('grew', 'grew fast,'),
    ])
    expect(others).toEqual([])
    expect(block.map(({ statement }) => statement.id)).toEqual(['grew', 'will'])
    expect(printPieces(toPieces(block.map(({ rendering }) => rendering)).flat())).toBe(
      'Of the port he said it “grew fast, and will grow”',
    )
  })
})
