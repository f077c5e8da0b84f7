/** What is cited of the five shipped articles: with and without title, publisher, agency and address. */
import { beforeAll, describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { readSeeds } from '#compiler/read-seeds.ts'
import { printBibtex } from '#export/bibtex.ts'
import { citeApa, citeChicago } from '#export/cite.ts'
import { citeMla } from '#export/cite-mla.ts'
import { quoteAddress } from '#export/quote-address.ts'
import { toCsl } from '#export/csl-json.ts'
import type { Rendered } from '#export/rendered.ts'
import { listRendered } from '#export/rendered.ts'

const site = 'https://visits.example/'
const collection = 'Jaishankar in Russia, 25–29 December 2023'
const sputnik =
  'https://sputnikglobe.com/20231227/lavrov-jaishankar-talks-moscow-and-new-delhi-to-boost-specially-privileged-ties-1115835693.html'
const talks = "Lavrov-Jaishankar Talks: Moscow and New Delhi to Boost 'Specially Privileged' Ties"
const ties = 'Indo-Russia ties very strong, very steady: Jaishankar as he meets Lavrov'
const expressed = 'beginning “Russian Foreign Minister Sergey Lavrov on Wednesday expressed …”'
const held = 'beginning “External Affairs Minister S Jaishankar on Wednesday held …”'
const said = 'beginning “Russian Foreign Minister Sergey Lavrov on Wednesday said …”'
const nobody = '[publisher not stated]'

type Cited = { record: string; apa: string; chicago: string; mla: string }

/** After the address of a quote comes the end of the sentence, so it is given as a function of it. */
const expected: ((quote: string) => Cited)[] = [
  () => ({
    record: '000',
    apa: `${talks}. (2023, December 27). [Sputnik]. ${collection} (Record 000). ${sputnik}`,
    chicago: `“${talks},” [Sputnik], December 27, 2023, record 000, ${collection}, ${sputnik}.`,
    mla: `“${talks}.” [Sputnik], 27 Dec. 2023, ${sputnik}. ${collection}, record 000.`,
  }),
  (quote) => ({
    record: '001',
    apa: `[Article ${expressed}]. (2023, December 27). ${nobody}. ${collection} (Record 001). As given at ${quote}`,
    chicago: `[article ${expressed}], ${nobody}, December 27, 2023, record 001, ${collection}, as given at ${quote}.`,
    mla: `Article ${expressed}. ${nobody}, 27 Dec. 2023. ${collection}, record 001, as given at ${quote}.`,
  }),
  (quote) => ({
    record: '002',
    apa: `ANI. [2023, December 27]. [Article ${held}]. ${nobody}. ${collection} (Record 002). As given at ${quote}`,
    chicago: `ANI, [article ${held}], ${nobody}, [December 27, 2023], record 002, ${collection}, as given at ${quote}.`,
    mla: `ANI. Article ${held}. ${nobody}, [27 Dec. 2023]. ${collection}, record 002, as given at ${quote}.`,
  }),
  (quote) => ({
    record: '003',
    apa: `[Article ${said}]. (2023, December 27). ${nobody}. ${collection} (Record 003). As given at ${quote}`,
    chicago: `[article ${said}], ${nobody}, December 27, 2023, record 003, ${collection}, as given at ${quote}.`,
    mla: `Article ${said}. ${nobody}, 27 Dec. 2023. ${collection}, record 003, as given at ${quote}.`,
  }),
  (quote) => ({
    record: '004',
    apa: `Press Trust of India. (2023, December 27). ${ties}. ${nobody}. ${collection} (Record 004). As given at ${quote}`,
    chicago: `Press Trust of India, “${ties},” ${nobody}, December 27, 2023, record 004, ${collection}, as given at ${quote}.`,
    mla: `Press Trust of India. “${ties}.” ${nobody}, 27 Dec. 2023. ${collection}, record 004, as given at ${quote}.`,
  }),
]

let all: readonly Rendered[] = []

beforeAll(async () => {
  const { corpus } = compileCorpus(await readSeeds('seeds'))
  if (!corpus) throw new Error('The shipped seeds do not compile.')
  all = listRendered(corpus)
})

/** One rendering of the article of each expectation, with what is expected of it. */
const cases = () =>
  expected.map((of) => {
    const { record } = of('')
    const rendered = all.find(({ article }) => article.record === record)
    if (!rendered) throw new Error(`No quote is of record ${record}.`)
    return { rendered, cited: of(quoteAddress(site, rendered)) }
  })

describe('the shipped articles', () => {
  it('are all cited', () => {
    const records = new Set(all.map(({ article }) => article.record))
    expect([...records].toSorted()).toEqual(cases().map(({ cited }) => cited.record))
  })

  it('are cited by APA, Chicago and MLA with what they give and nothing else', () => {
    for (const { rendered, cited } of cases()) {
      expect(citeApa(rendered, site)).toBe(cited.apa)
      expect(citeMla(rendered, site)).toBe(cited.mla)
      // Before the article stands who is quoted, which is not the same for every rendering.
      expect(citeChicago(rendered, site).replace(/^.* (quoted|paraphrased) in /, '')).toBe(
        cited.chicago,
      )
    }
  })

  it('have the same title and publisher in BibTeX and in CSL-JSON', () => {
    for (const { rendered } of cases()) {
      const { title, 'container-title': publisher } = toCsl(rendered, site)
      const bibtex = printBibtex(rendered, site)
      expect(bibtex).toContain(`title = {{${title}}}`)
      expect(bibtex.includes('howpublished')).toBe(publisher !== undefined)
      expect(bibtex).toContain(`howpublished = {{${publisher ?? ''}}}`.repeat(publisher ? 1 : 0))
    }
  })
})
