/** The ways in which a quote can be taken away as text. */
import { printBibtex } from '#export/bibtex.ts'
import { citeApa, citeChicago } from '#export/cite.ts'
import { citeMla } from '#export/cite-mla.ts'
import { copyQuote } from '#export/copied-quote.ts'
import { toCsl } from '#export/csl-json.ts'
import type { Site } from '#export/addresses.ts'
import type { Quotable } from '#export/quotable.ts'
import type { Rendered } from '#export/rendered.ts'
import { styles } from '#words/quote-panel.ts'

export type QuoteStyle = 'quote' | 'apa' | 'chicago' | 'mla' | 'bibtex' | 'csl'

/** The styles with their names, in the order they are offered. */
export const quoteStyles: readonly { value: QuoteStyle; label: string }[] = [
  { value: 'quote', label: styles.quote },
  { value: 'apa', label: styles.apa },
  { value: 'chicago', label: styles.chicago },
  { value: 'mla', label: styles.mla },
  { value: 'bibtex', label: styles.bibtex },
  { value: 'csl', label: styles.csl },
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
