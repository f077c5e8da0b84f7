import type { Seed } from './parse-yaml.ts'
import type { ProblemLog } from './problem-log.ts'
import type { SeedTexts } from './seed-files.ts'
import type { PersonSeed } from './seed-schema.ts'
import { hasWords } from './word-bounds.ts'

type Form = { form: string; person: string }

/** The forms of names, by their first word: a text is then searched word by word, not form by form. */
export type NameForms = Map<string, Form[]>

/** What each person or organisation is called, by id: the name and its forms. */
export type Names = ReadonlyMap<string, readonly string[]>

/** The names and forms of everybody, by id; of two with one id, which is a problem elsewhere, the last. */
export const collectNames = (people: Seed<PersonSeed>[]): Names =>
  new Map(people.map(({ value }) => [value.id, [value.name, ...value.forms]]))

/** Whether a text names somebody by whole words, in any case; true of those who are not known. */
export function isNamed(text: string, person: string, names: Names): boolean {
  const forms = names.get(person)
  return forms === undefined || forms.some((form) => hasWords(text, form))
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const wordPart = /^[\p{L}\p{M}\p{N}]/u

/** Collects the forms of all people, the longest first; a form of two people is a problem. */
export function collectForms(people: Seed<PersonSeed>[], log: ProblemLog): NameForms {
  const owners = new Map<string, string>()
  const forms: NameForms = new Map()
  for (const seed of people) {
    const person = seed.value.id
    seed.value.forms.forEach((form, index) => {
      const other = owners.get(form)
      if (other !== undefined) {
        return log.report('FORM_SHARED', seed.at('forms', index), { form, other })
      }
      owners.set(form, person)
      const [first = ''] = form.match(word) ?? []
      forms.set(first, [...(forms.get(first) ?? []), { form, person }])
    })
  }
  for (const alike of forms.values()) {
    alike.sort((left, right) => right.form.length - left.form.length)
  }
  return forms
}

/** Every form at every place of a text where it stands as whole words, overlapping ones included. */
function* occurringForms(text: string, forms: NameForms): Generator<Form & { start: number }> {
  for (const match of text.matchAll(word)) {
    for (const candidate of forms.get(match[0]) ?? []) {
      const start = match.index - candidate.form.indexOf(match[0])
      const end = start + candidate.form.length
      // A code point is two code units at most.
      if (text.startsWith(candidate.form, start) && !wordPart.test(text.slice(end, end + 2))) {
        yield { ...candidate, start }
      }
    }
  }
}

/** The people whose names stand in a text, each once, by first occurrence; of forms that overlap the longest counts. */
export function peopleNamed(text: string, forms: NameForms): string[] {
  const people = new Set<string>()
  let covered = 0
  for (const { form, person, start } of occurringForms(text, forms)) {
    if (start < covered) continue
    people.add(person)
    covered = start + form.length
  }
  return [...people]
}

/** Reports the forms that occur in no article; nothing, where one cannot be read. */
export function checkForms(
  people: Seed<PersonSeed>[],
  forms: NameForms,
  { articles, articleCount }: Pick<SeedTexts, 'articles' | 'articleCount'>,
  log: ProblemLog,
) {
  if (articles.length < articleCount) return
  const occurring = new Set<string>()
  for (const { text } of articles) {
    for (const { form } of occurringForms(text, forms)) occurring.add(form)
  }
  for (const person of people) {
    person.value.forms.forEach((form, index) => {
      if (!occurring.has(form)) log.report('FORM_NOT_FOUND', person.at('forms', index), { form })
    })
  }
}
