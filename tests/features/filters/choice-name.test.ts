import { describe, expect, it } from 'vitest'
import { choiceName } from '#features/filters/choice-name.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const visit = aSmallVisit()

describe('choiceName', () => {
  it.each([
    ['people', 'reed', 'Reed', 'Reed'],
    ['topics', 'ports', 'Ports', 'Ports'],
    ['articles', '001_bb', '001', '001'],
    ['days', '2021-05-12', '12', 'Wednesday 12 May'],
    ['days', 'before', 'Before', 'Before the visit'],
    ['people', 'gone', 'gone', 'gone'],
  ] as const)('names a value of %s: %s', (facet, value, shown, spoken) => {
    expect(choiceName(visit, facet, value)).toEqual({ shown, spoken })
  })
})
