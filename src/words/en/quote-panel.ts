/** A quotation as text to take away. */
export const heading = 'Copy or cite'
export const asGivenBy = 'As given by'
export const given = (article: string, form: string): string => `${article}, ${form}`
/** One of several that an article gives in one form, in the order of the text as they are offered. */
export const numbered = (label: string, place: number): string => `${label} (${place})`
export const as = 'As'
export const markMistakes = 'Mark mistakes of the article with [sic]'
export const styles = {
  quote: 'Quote with link',
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
}
