import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StatementMark } from '#features/timeline/StatementMark.tsx'
import { aRendering, aSmallVisit, aStatement } from '../../support/corpus-builders.ts'
import { renderExplorer } from '../../support/explorer.tsx'

describe('StatementMark', () => {
  it('names who speaks beside the whole of the words, as its disc may be out of sight', () => {
    const speakerBasis = { basis: 'inferred', because: 'so it seems' } as const
    const statement = aStatement({ renderings: [aRendering({ speakerBasis })] })
    renderExplorer(<StatementMark statement={statement} level="quotes" />, {
      corpus: { ...aSmallVisit(), statements: [statement] },
    })
    expect(
      screen.getByText('Stone (inferred), direct quote · 1 article; origin not stated'),
    ).toBeDefined()
  })
})
