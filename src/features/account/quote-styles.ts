/** The ways in which a quote can be taken away as text. */
import { printBibtex } from '#export/bibtex.ts'
import { citeApa, citeChicago } from '#export/cite.ts'
import { citeMla } from '#export/cite-mla.ts'
import { copyQuote } from '#export/copied-quote.ts'
import { toCsl } from '#export/csl-json.ts'
import type { Site } from '#export/addresses.ts'
import type { Quotable } from '#export/quotable.ts'
import type { Rendered } from '#export/rendered.ts'

export type QuoteStyle = 'quote' | 'apa' | 'chicago' | 'mla' | 'bibtex' | 'csl'

/** The styles with their names, in the order they are offered. */
export const quoteStyles: readonly { value: QuoteStyle; label: string }[] = [
  { value: 'quote', label: 'Quote with link' },
  { value: 'apa', label: 'APA' },
  { value: 'chicago', label: 'Chicago' },
  { value: 'mla', label: 'MLA' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'csl', label: 'CSL-JSON' },
]

const printers: Readonly<Record<QuoteStyle, (rendered: Rendered, site: Site) => string>> = {
  quote: copyQuote,
  apa: citeApa,
  chicago: citeChicago,
  mla: citeMla,
  bibtex: printBibtex,
  csl: (rendered, site) => `${JSON.stringify([toCsl(rendered, site)], null, 2)}\n`,
}

/** What is quoted, in one of the styles; with `sic`, mistakes of the article are marked in the quote. */
export const printQuote = (
  quotable: Quotable,
  { style, site, sic }: { style: QuoteStyle; site: Site; sic: boolean },
): string =>
  style === 'quote'
    ? copyQuote(quotable, site, { sic, parts: quotable.parts })
    : printers[style](quotable, site)
