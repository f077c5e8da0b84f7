/**
 * Speaker and occasion are vouched for by each article on its own: what one article states, another may leave
 * the editor to infer. The articles must agree on the value, and each must say what it rests on there.
 */
import type { Provenance } from '#model/corpus.ts'
import { toProvenance } from './check-values.ts'
import type { Given } from './link-statements.ts'
import type { Linking } from './linking.ts'
import type { ReadArticle } from './read-article.ts'
import type { Place } from './source-position.ts'

type Field = 'speaker' | 'occasion'

/** What one passage says: the ids, or null for "not attributed" or "not stated". */
type Said = { ids: string[] | null; basis: Provenance | null; given: Given; place: Place }

export type Vouched = {
  value: string[] | null
  /** What the value rests on in one rendering: what it says itself, else what its article says first. */
  basisOf: (given: Given) => Provenance | null
}

/** The value all articles agree on, and what it rests on in each rendering. */
export function vouchFor(field: Field, id: string, group: Given[], linking: Linking): Vouched {
  const said = group.flatMap((given) => sayings(field, given, linking))
  const first = field === 'speaker' ? said[0] : said.find(({ ids }) => ids !== null)
  const basisIn = new Map<Given | ReadArticle, Provenance | null>()
  for (const saying of said) {
    basisIn.set(saying.given, saying.basis)
    if (!basisIn.has(saying.given.source)) basisIn.set(saying.given.source, saying.basis)
    if (first !== undefined && !agree(saying, first))
      reportDisagreement(field, id, saying, first, linking)
  }
  for (const { passage, source } of group) {
    if (basisIn.has(source)) continue
    basisIn.set(source, null)
    if (!source.unread.has('statement', id))
      reportMissing(field, id, passage.at('statement'), first, linking)
  }
  const basisOf = (given: Given) => basisIn.get(given) ?? basisIn.get(given.source) ?? null
  return { value: first?.ids ?? null, basisOf }
}

function sayings(field: Field, from: Given, { references, log }: Linking): Said[] {
  const { passage } = from
  const given = passage.value[field]
  const place = passage.at(field, 'is')
  if (given === undefined) return []
  if (given === null) return [{ ids: null, basis: null, given: from, place }]
  const ids = typeof given.is === 'string' ? [given.is] : given.is
  const kind = field === 'speaker' ? 'person' : 'event'
  ids.forEach((one, index) => references.check(kind, one, passage.at(field, 'is', index)))
  const basis = toProvenance(given, field, passage.at(field, 'basis'), log)
  return [{ ids, basis, given: from, place }]
}

const agree = (left: Said, right: Said) => left.ids?.join() === right.ids?.join()
const named = ({ ids }: Said) => ids?.join(' and ') ?? 'nobody'

function reportDisagreement(
  field: Field,
  statement: string,
  saying: Said,
  first: Said,
  { log }: Linking,
) {
  const where = log.nameOf(first.place)
  if (field === 'occasion' && saying.ids === null) {
    return log.report('OCCASION_MISSING', saying.place, {
      statement,
      occasion: named(first),
      where,
    })
  }
  const code = field === 'speaker' ? 'SPEAKER_DISAGREES' : 'OCCASION_DISAGREES'
  return log.report(code, saying.place, {
    statement,
    given: named(saying),
    first: named(first),
    where,
  })
}

function reportMissing(
  field: Field,
  statement: string,
  place: Place,
  first: Said | undefined,
  { log }: Linking,
) {
  if (field === 'speaker') return log.report('SPEAKER_MISSING', place, { statement })
  if (first === undefined) return undefined
  const where = log.nameOf(first.place)
  return log.report('OCCASION_MISSING', place, { statement, occasion: named(first), where })
}
