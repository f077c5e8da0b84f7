/** The address of words as one article gives them. */
import { encodeId, viewAddress } from './addresses.ts'
import type { Rendered } from './rendered.ts'

/**
 * The page with the statement chosen: `?quote=id`. Where its renderings are not letter by letter the same, the
 * article is open at these very words besides, `&read=article~start`: the page may read others first.
 */
export const quoteAddress = (
  site: string,
  { statement, rendering }: Pick<Rendered, 'statement' | 'rendering'>,
): string => {
  const address = viewAddress(site, 'quote', statement.id)
  const isOneWording = statement.renderings.every(
    ({ comparison }) => comparison === null || comparison.likeness === 'identical',
  )
  if (isOneWording) return address
  return `${address}&read=${encodeId(rendering.article)}~${rendering.passages[0]?.start ?? 0}`
}
