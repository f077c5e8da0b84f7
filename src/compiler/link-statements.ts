import type { Provenance, Rendering, Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { toProvenance } from './check-values.ts'
import { compareRenderings } from './compare-renderings.ts'
import type { Linking } from './linking.ts'
import { isNamed, peopleNamed } from './name-forms.ts'
import type { ReadArticle, RenderedPassage } from './read-article.ts'
import { remarksOf } from './remarks.ts'
import { cutOf } from './sentence-cut.ts'
import { touching } from './stretch.ts'
import { vouchFor } from './vouch.ts'

/** One rendering of a statement, with the article that gives it. */
export type Given = RenderedPassage & { source: ReadArticle }

/** The statements of all articles, by first appearance; renderings by article, then in text order. */
export function linkStatements(articles: ReadArticle[], linking: Linking): Statement[] {
  const groups = new Map<string, Given[]>()
  for (const source of articles) {
    for (const rendered of source.rendered) {
      const id = rendered.passage.value.statement
      const group = groups.get(id) ?? []
      groups.set(id, group)
      group.push({ ...rendered, source })
    }
  }
  checkAliases(groups, linking)
  return [...groups].map(([id, group]) => linkOne(id, group, linking))
}

/** An alias is an address of one statement, so that no other may have it as id or alias. */
function checkAliases(groups: ReadonlyMap<string, Given[]>, { log }: Linking) {
  const owners = new Map([...groups.keys()].map((id) => [id, id]))
  for (const [id, group] of groups) {
    for (const { passage } of group) {
      passage.value.aliases.forEach((alias, index) => {
        const owner = owners.get(alias) ?? id
        owners.set(alias, owner)
        if (owner === id && alias !== id) return
        const where = log.nameOf(groups.get(owner)?.[0]?.passage.at('statement') ?? passage.at())
        const place = passage.at('aliases', index)
        log.report('DUPLICATE_ID', place, { kind: 'statement', id: alias, where })
      })
    }
  }
}

function linkOne(id: string, group: Given[], linking: Linking): Statement {
  const speaker = vouchFor('speaker', id, group, linking)
  const occasion = vouchFor('occasion', id, group, linking)
  const speakers = speaker.value ?? []
  const renderings = group.map((given) => ({
    ...renderingOf(given, linking),
    speakerBasis: speaker.basisOf(given),
    occasionBasis: occasion.basisOf(given),
  }))
  return {
    id,
    speaker: speakers.length > 1 ? speakers : (speakers[0] ?? null),
    occasion: occasion.value?.[0] ?? null,
    topics: topicsOf(id, group, linking),
    mentions: mentionsOf(group, speakers, linking),
    lastPossibleDay: lastPossibleDay(group, linking),
    renderings: compareAll(renderings),
    aliases: [...new Set(group.flatMap(({ passage }) => passage.value.aliases))],
  }
}

function renderingOf({ passage, words, source }: Given, linking: Linking) {
  const { form } = passage.value
  const place: Rendering['place'] = passage.value.in ?? 'body'
  const { origin, originBasis } = originOf(passage, source, linking)
  const remarked = (kind: 'sic' | 'unclear') =>
    remarksOf(kind, source.text, passage, words, linking.log)
  return {
    article: source.article.id,
    form,
    place,
    origin,
    originBasis,
    passages: words,
    cut: cutOf(source.text, source.article.blocks, words),
    sic: remarked('sic'),
    unclear: remarked('unclear'),
    comparison: null,
  }
}

/** Each rendering with its comparison; the one that stands for all is what the others are compared with. */
function compareAll(renderings: Rendering[]): Rendering[] {
  const lead = leadRendering({ renderings })
  return renderings.map((rendering) =>
    rendering === lead
      ? rendering
      : { ...rendering, comparison: compareRenderings(rendering.passages, lead.passages) },
  )
}

function originOf(
  passage: Given['passage'],
  source: ReadArticle,
  { references, names, log }: Linking,
): { origin: string | null; originBasis: Provenance | null } {
  const { origin } = passage.value
  const { agency } = source.article
  if (origin === undefined) {
    if (agency === null) return { origin: null, originBasis: null }
    return { origin: agency.is, originBasis: { basis: agency.basis, because: agency.because } }
  }
  references.check('person', origin.is, passage.at('origin', 'is'))
  if (origin.basis === 'stated' && !isNamed(wordsAround(passage, source), origin.is, names)) {
    log.report('ORIGIN_NOT_NAMED', passage.at('origin', 'is'), { origin: origin.is })
  }
  const originBasis = toProvenance(origin, 'origin', passage.at('origin', 'basis'), log)
  return { origin: origin.is, originBasis }
}

/** The paragraphs of a passage, where a credit may stand outside its words, and the apparatus. */
function wordsAround({ stretches }: Given['passage'], { article, text }: ReadArticle): string {
  const own = stretches.flatMap((stretch) => touching(article.blocks, stretch))
  const paragraphs = new Set(own.map(({ paragraph }) => paragraph))
  return article.blocks
    .filter(({ kind, paragraph }) =>
      kind === 'body' ? paragraphs.has(paragraph) : kind !== 'record' && kind !== 'furniture',
    )
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function topicsOf(id: string, group: Given[], { references, unread, log }: Linking): string[] {
  const given = group.flatMap(({ passage }) => {
    const { topics } = passage.value
    topics?.forEach((topic, index) => references.check('topic', topic, passage.at('topics', index)))
    return topics === undefined ? [] : [{ topics, place: passage.at('topics') }]
  })
  const [first, ...others] = given
  const [appearance] = group
  if (first === undefined) {
    if (appearance !== undefined && !unread.has('statement', id)) {
      log.report('TOPICS_MISSING', appearance.passage.at('statement'), { statement: id })
    }
    return []
  }
  for (const { topics, place } of others) {
    if (topics.join() === first.topics.join()) continue
    log.report('TOPICS_DISAGREE', place, { statement: id, where: log.nameOf(first.place) })
  }
  return first.topics
}

function mentionsOf(
  group: Given[],
  speakers: readonly string[],
  { references, forms }: Linking,
): string[] {
  const people = new Set<string>()
  for (const { passage, words } of group) {
    for (const { exact } of words) {
      for (const person of peopleNamed(exact, forms)) people.add(person)
    }
    passage.value.mentions.forEach((person, index) => {
      references.check('person', person, passage.at('mentions', index))
      people.add(person)
    })
  }
  return [...people].filter((person) => !speakers.includes(person))
}

/** The day of the earliest publication that carries a statement, brought inside the visit. */
function lastPossibleDay(group: Given[], { days }: Linking): string {
  const published = group.flatMap(({ source }) => source.article.published?.latest ?? [])
  const [earliest = days.to] = published.toSorted()
  if (earliest < days.from) return days.from
  return earliest > days.to ? days.to : earliest
}
