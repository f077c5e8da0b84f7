/** Words that are given as evidence of a value, held against the value itself. */
import { numbersMissing } from './date-words.ts'
import type { Names } from './name-forms.ts'
import { isNamed } from './name-forms.ts'
import type { Seed } from './parse-yaml.ts'
import type { Anatomy } from './place-words.ts'
import type { ProblemLog } from './problem-log.ts'
import type { ArticleSeed } from './seed-schema.ts'
import { hasWords } from './word-bounds.ts'

/**
 * Reports words that stand in the article but do not give the value which is said to rest on them: a
 * publisher or an agency that they do not name, the year, day or zone of a date, half an address. Words of
 * inferred values need not give them.
 */
export function checkValues(
  anatomy: Anatomy,
  seed: Seed<ArticleSeed>,
  names: Names,
  log: ProblemLog,
) {
  const { publisher, agency, published, url } = seed.value
  const fail = (field: 'publisher' | 'agency' | 'published', words: string, value: string) =>
    log.report('EVIDENCE_WITHOUT_VALUE', seed.at(field, 'words'), { words, value })
  if (publisher?.words !== undefined && publisher.basis !== 'inferred') {
    const { name, words, basis } = publisher
    // A record line may hold no more of a name than its letters in an address.
    const gives = basis === 'record' ? includesName(words, name) : hasWords(words, name)
    if (!gives) fail('publisher', words, name)
  }
  if (agency?.words !== undefined && agency.basis !== 'inferred') {
    if (!isNamed(agency.words, agency.is, names)) fail('agency', agency.words, agency.is)
  }
  if (published?.words !== undefined && published.basis !== 'inferred') {
    const missing = numbersMissing(published.when, published.words)
    if (missing.length > 0) fail('published', published.words, missing.join(', '))
  }
  if (published?.zone !== undefined) {
    const { words = '', zone } = published
    const place = seed.at('published', 'zone')
    if (!hasWords(words, zone)) log.report('EVIDENCE_WITHOUT_VALUE', place, { words, value: zone })
  }
  if (url !== null && url.basis !== 'inferred') checkWhole(anatomy, url.is, seed, log)
}

const includesName = (words: string, name: string) =>
  words.toLowerCase().includes(name.toLowerCase().replaceAll(/\s/g, ''))

const aroundAddress = /^[\p{Ps}\p{Pi}<"']+|[\p{Pe}\p{Pf}>"'.,;:]+$/gu

/** Reports an address that stands in the article as the beginning or middle of a longer one only. */
function checkWhole({ text }: Anatomy, address: string, seed: Seed<ArticleSeed>, log: ProblemLog) {
  const longer = text.split(/\s+/).filter((token) => token.includes(address))
  const isWhole = (token: string) =>
    token === address || token.replaceAll(aroundAddress, '') === address
  const [token] = longer
  if (token === undefined || longer.some(isWhole)) return
  log.report('ADDRESS_CUT_SHORT', seed.at('url', 'is'), { address, whole: token })
}
