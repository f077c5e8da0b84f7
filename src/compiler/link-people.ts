import type { BlockKind, Office, Person } from '#model/corpus.ts'
import { blockKind } from '#model/corpus-terms.ts'
import { toProvenance } from './check-values.ts'
import { findAnchor, occurrences } from './find-anchor.ts'
import type { Linking } from './linking.ts'
import { isNamed, peopleNamed } from './name-forms.ts'
import type { Seed } from './parse-yaml.ts'
import { placeWords } from './place-words.ts'
import type { ReadArticle } from './read-article.ts'
import type { PersonSeed } from './seed-schema.ts'
import type { Place } from './source-position.ts'
import { touching } from './stretch.ts'
import { wordsCut } from './word-bounds.ts'

type OfficeSeed = PersonSeed['offices'][number]

const body: BlockKind[] = ['body']

/** Body and apparatus: an office that the body does not give may stand in a caption or a headline. */
const wholeArticle = blockKind.exclude(['record', 'furniture']).options

/** The people, each office with the words of the article that gives it. */
export function linkPeople(
  people: Seed<PersonSeed>[],
  articles: ReadArticle[],
  linking: Linking,
): Person[] {
  const byId = new Map(articles.map((source) => [source.article.id, source]))
  return people.map((seed) => {
    const { id, name, kind, country, offices, forms, aliases } = seed.value
    const at = (index: number) => (field: keyof OfficeSeed) => seed.at('offices', index, field)
    return {
      id,
      name,
      kind,
      country: country ?? null,
      offices: offices.flatMap((office, index) => linkOffice(id, office, at(index), byId, linking)),
      forms,
      aliases,
    }
  })
}

function linkOffice(
  person: string,
  seed: OfficeSeed,
  at: (field: keyof OfficeSeed) => ReturnType<Seed<unknown>['at']>,
  articles: ReadonlyMap<string, ReadArticle>,
  linking: Linking,
): Office[] {
  const { article, office, words, prefix, suffix } = seed
  const { references, log } = linking
  checkOffice(person, seed, at, linking)
  const grounds = toProvenance(seed, 'office', at('basis'), log)
  const source = articles.get(article)
  if (source === undefined) {
    references.check('article', article, at('article'))
    return []
  }
  const anatomy = { text: source.text, blocks: source.article.blocks, sound: true }
  const anchor = { text: words, prefix, suffix }
  const inBody = findAnchor(source.text, anchor).some((stretch) =>
    touching(anatomy.blocks, stretch).every(({ kind }) => kind === 'body'),
  )
  const parts = inBody ? body : wholeArticle
  const found = placeWords(anatomy, anchor, parts, at('words'), log)
  if (found === null) return []
  const exact = source.text.slice(found.start, found.end)
  return [{ article, ...found, exact, office, ...grounds }]
}

/**
 * An office stands in its words as whole words, and not right before the name of somebody else. Words that
 * do not name its holder state no office of theirs: that it is theirs is inferred.
 */
function checkOffice(
  person: string,
  { office, words, basis }: OfficeSeed,
  at: (field: keyof OfficeSeed) => Place,
  { forms, names, log }: Linking,
) {
  const found = occurrences(words, office).find((stretch) => wordsCut(words, stretch).length === 0)
  if (found === undefined) return log.report('OFFICE_OUTSIDE_WORDS', at('office'), { office })
  if (isNamed(words, person, names)) return
  const rest = words.slice(found.end).trimStart()
  const [other] = peopleNamed(rest, forms)
  if (other !== undefined && names.get(other)?.some((form) => rest.startsWith(form)))
    return log.report('OFFICE_OF_ANOTHER', at('office'), { office, person, other })
  if (basis === 'stated') log.report('OFFICE_NOT_NAMED', at('words'), { person })
}
