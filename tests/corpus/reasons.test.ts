import { describe, expect, it } from 'vitest'
import { corpus } from '#corpus/load-corpus.ts'
import { carriersOf } from '#model/statement.ts'

const records = new Map(corpus.articles.map(({ record, id }) => [record, id]))
const citedIn = (reason: string) =>
  [...records].flatMap(([record, id]) => (reason.split(/\W+/).includes(record) ? [id] : []))

describe('the reasons given in the shipped seeds', () => {
  it('cite for a statement only articles that carry it', () => {
    const wrong = corpus.statements.flatMap((statement) =>
      statement.renderings
        .flatMap(({ speakerBasis, occasionBasis, originBasis }) => [
          speakerBasis?.because ?? '',
          occasionBasis?.because ?? '',
          originBasis?.because ?? '',
        ])
        .filter((reason) => citedIn(reason).some((id) => !carriersOf(statement).includes(id)))
        .map((reason) => `${statement.id}: ${reason}`),
    )
    expect(wrong).toEqual([])
  })
})
