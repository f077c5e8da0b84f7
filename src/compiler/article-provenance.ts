import type { Article, BlockKind } from '#model/corpus.ts'
import { checkAddress, toProvenance } from './check-values.ts'
import { readDating } from './dating.ts'
import { checkValues } from './check-evidence.ts'
import type { Names } from './name-forms.ts'
import type { Seed } from './parse-yaml.ts'
import type { Anatomy } from './place-words.ts'
import type { ProblemLog } from './problem-log.ts'
import type { References } from './references.ts'
import type { ArticleSeed } from './seed-schema.ts'

type Field = 'title' | 'publisher' | 'url' | 'published' | 'agency'

/** What is said of the article itself. */
export type ArticleFacts = Pick<Article, Field>

/**
 * What the seed says of an article itself, each value checked against what it rests on: stated values against
 * apparatus and body, values of the record against the record line, inferred ones for their reason.
 */
export function readArticleFacts(
  anatomy: Anatomy,
  seed: Seed<ArticleSeed>,
  zone: string,
  names: Names,
  references: References,
  log: ProblemLog,
): ArticleFacts {
  const { title, publisher, url, published, agency } = seed.value
  const grounds = (field: Field, words: string | undefined) => {
    const value = seed.value[field]
    if (value === null) return { basis: 'stated' as const, because: null }
    if (value.basis === 'inferred') checkWords(anatomy, seed, field, log)
    else checkEvidence(anatomy, seed, field, value.basis, words, log)
    return toProvenance(value, field, seed.at(field, 'basis'), log)
  }
  if (url !== null) checkAddress(url.is, seed.at('url', 'is'), log)
  if (agency !== null) references.check('person', agency.is, seed.at('agency', 'is'))
  const dating = published && readDating(published.when, zone, seed.at('published', 'when'), log)
  checkValues(anatomy, seed, names, log)
  checkUntitled(seed, log)
  return {
    title: title && { text: title.text, ...grounds('title', title.text) },
    publisher: publisher && {
      name: publisher.name,
      ...grounds('publisher', publisher.words ?? publisher.name),
    },
    url: url && { is: url.is, ...grounds('url', url.is) },
    published: published &&
      dating && {
        ...dating,
        words: published.words ?? null,
        zone: published.zone ?? null,
        ...grounds('published', published.words),
      },
    agency: agency && { is: agency.is, ...grounds('agency', agency.words) },
  }
}

function checkUntitled(seed: Seed<ArticleSeed>, log: ProblemLog) {
  const headline = seed.value.apparatus.find(({ kind }) => kind === 'headline')
  if (seed.value.title !== null || headline === undefined) return
  log.report('HEADLINE_WITHOUT_TITLE', seed.at('title'), { headline: headline.text })
}

const noEvidence: BlockKind[] = ['record', 'furniture']
const noApparatus: BlockKind[] = [...noEvidence, 'body']

/** Which blocks can bear a value out: what a body says of a publisher is not said of the article. */
function evidenceFor(field: Field, basis: 'stated' | 'record') {
  if (basis === 'record')
    return { where: 'the record line', has: (kind: BlockKind) => kind === 'record' }
  const out = field === 'publisher' ? noApparatus : noEvidence
  const where = `the apparatus${field === 'publisher' ? '' : ' or body'} of the article`
  return { where, has: (kind: BlockKind) => !out.includes(kind) }
}

/** The words of an article's blocks whose kind a test accepts. */
const wordsOf = ({ text, blocks }: Anatomy, fits: (kind: BlockKind) => boolean) =>
  blocks.filter(({ kind }) => fits(kind)).map(({ start, end }) => text.slice(start, end))

/** Words given for an inferred value bear it out in part at most, but stand in the article like any others. */
function checkWords(anatomy: Anatomy, seed: Seed<ArticleSeed>, field: Field, log: ProblemLog) {
  const value = seed.value[field]
  const words = value !== null && 'words' in value ? value.words : undefined
  if (words === undefined || !anatomy.sound) return
  if (wordsOf(anatomy, (kind) => kind !== 'furniture').some((block) => block.includes(words)))
    return
  const where = 'the article, furniture left out'
  log.report('EVIDENCE_NOT_FOUND', seed.at(field, 'words'), { words, where })
}

/** Where the value itself stands, which is its own evidence where no words are given. */
const valueFields = { title: 'text', publisher: 'name', url: 'is', published: 'when', agency: 'is' }

function checkEvidence(
  anatomy: Anatomy,
  seed: Seed<ArticleSeed>,
  field: Field,
  basis: 'stated' | 'record',
  words: string | undefined,
  log: ProblemLog,
) {
  if (words === undefined) return log.report('EVIDENCE_MISSING', seed.keyAt(field), { what: field })
  const place = seed.at(field, seed.has(field, 'words') ? 'words' : valueFields[field])
  if (field === 'title' && basis === 'stated') {
    const headlines = wordsOf(anatomy, (kind) => kind === 'headline')
    if (!headlines.includes(words) && anatomy.sound)
      log.report('TITLE_NOT_HEADLINE', place, { title: words })
    return
  }
  const { where, has } = evidenceFor(field, basis)
  if (!wordsOf(anatomy, has).some((block) => block.includes(words)) && anatomy.sound) {
    log.report('EVIDENCE_NOT_FOUND', place, { words, where })
  }
}
