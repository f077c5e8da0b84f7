/** References as BibTeX, for LaTeX and the reference managers that read it. */
import type { Site } from './addresses.ts'
import { monthName } from './cited-date.ts'
import type { Reference, ReferenceDate } from './reference.ts'
import { citableText, toReference } from './reference.ts'
import { noteLines } from './reference-note.ts'
import type { Rendered } from './rendered.ts'
import { renderingId } from './rendered.ts'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '`': '\\textasciigrave{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text as LaTeX: what it takes for commands is written so that it shows as itself. */
const escapeLatex = (text: string): string =>
  text
    .replaceAll(/[\\`~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
    // Two of them in a row are another sign.
    .replaceAll(/([-'])(?=\1)/g, '$1{}')
    .replaceAll(/\s+/g, ' ')

/** Keys may not have what BibTeX or LaTeX reads as a sign of its own. */
const toKey = (rendered: Rendered): string =>
  renderingId(rendered)
    .replaceAll(/[^A-Za-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Addresses stand as they are; what would end the field is percent-encoded. */
const printAddress = (address: string): string =>
  address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))

/** In two pairs of braces: names are not taken apart, and capitals stay. */
const whole = (text: string): string => `{{${escapeLatex(text)}}}`

const dateFields = (date: ReferenceDate | null): readonly string[] => {
  const [year, month, day] = date?.parts ?? []
  if (year === undefined) return []
  return [
    `year = {${year}}`,
    ...(month === undefined
      ? []
      : [`month = ${(monthName(month) ?? '').slice(0, 3).toLowerCase()}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
  ]
}

/** A date that year, month and day cannot say. */
const datedInWords = ({ date }: Reference): readonly string[] =>
  date && (date.approximate || date.uncertain || date.parts.length === 0)
    ? [`Published ${date.text}.`]
    : []

/**
 * The article that carries a rendering as an entry of BibTeX, `@misc`, which asks for no field. Brackets as
 * in the other styles; the note has the record, the words and what everything rests on. The text is UTF-8.
 */
export const printBibtex = (rendered: Rendered, site: Site): string => {
  const reference = toReference(rendered, site)
  const { author, title, description, publisher, record, collection, original } = reference
  const [words, ...facts] = noteLines(rendered, site)
  const place = [`Record ${record}, ${collection}.`, ...datedInWords(reference)]
  const note = [...place, `${words} —`, ...facts].join(' ')
  const fields = [
    ...(author ? [`author = ${whole(citableText(author))}`] : []),
    `title = ${whole(title ? citableText(title) : `[Article ${description}]`)}`,
    ...(publisher ? [`howpublished = ${whole(citableText(publisher))}`] : []),
    ...dateFields(reference.date),
    ...(original === null ? [] : [`url = {${printAddress(original)}}`]),
    `note = {${escapeLatex(note)}}`,
  ]
  return `@misc{${toKey(rendered)},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`
}
