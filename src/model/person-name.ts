/** How people are called where there is little room, and how their marks are told apart. */
import type { Corpus, Person } from './corpus.ts'
import { oncePer } from './once-per.ts'

const standsIn = (form: string, name: string): boolean => ` ${name} `.includes(` ${form} `)

/** The shortest form the articles use that is a part of the name; else the last word of the name. */
const shortForm = (person: Person): string => {
  if (person.kind === 'organisation') return person.name
  const forms = person.forms.filter((form) => form !== person.name && standsIn(form, person.name))
  const last = person.name.split(' ').at(-1) ?? person.name
  return forms.reduce(
    (shortest, form) => (form.length < shortest.length ? form : shortest),
    forms[0] ?? last,
  )
}

/**
 * The short name of each person by id: the surname as the articles use it, the full name where two
 * would be called the same. Organisations keep their name.
 */
export const shortNames = oncePer((people: readonly Person[]): ReadonlyMap<string, string> => {
  const shorts = people.map(shortForm)
  return new Map(
    people.map((person, index) => {
      const short = shorts[index] ?? person.name
      const isShared = shorts.indexOf(short) !== shorts.lastIndexOf(short)
      return [person.id, isShared ? person.name : short] as const
    }),
  )
})

/** What marks a speaker: a colour from 1 to 8, and an initial. */
export type SpeakerMark = { colour: number; initial: string }

const colours = 8

/**
 * The mark of everybody who speaks in the corpus, by id. Colours follow the order of the people and
 * begin anew after the eighth, which is why the initial always goes with them.
 */
export const speakerMarks = oncePer((corpus: Corpus): ReadonlyMap<string, SpeakerMark> => {
  const speakers = new Set(corpus.statements.flatMap(({ speaker }) => speaker ?? []))
  const names = shortNames(corpus.people)
  return new Map(
    corpus.people
      .filter((person) => speakers.has(person.id))
      .map(({ id, name }, index) => {
        const [initial = '?'] = names.get(id) ?? name
        return [id, { colour: (index % colours) + 1, initial: initial.toUpperCase() }] as const
      }),
  )
})
