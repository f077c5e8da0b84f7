import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LeadWords } from '#features/timeline/LeadWords.tsx'
import { aPassage, aRendering, aStatement } from '../../support/corpus-builders.ts'

it('ends no line with a sign of omission, which the sign for what has no room would double', () => {
  const passages = [
    aPassage({ kind: 'context', exact: 'the port' }),
    aPassage({ kind: 'context', exact: 'Stone said', start: 90 }),
  ]
  const cut = { before: true, after: true }
  const { container } = render(
    <LeadWords statement={aStatement({ renderings: [aRendering({ passages, cut })] })} />,
  )
  expect(container.textContent).toBe('…\u00a0the port …\u00a0Stone said …')
})
