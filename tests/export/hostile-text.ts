/** Text as an export may meet it, and corpora whose articles hold it. */
import * as fc from 'fast-check'
import type { Corpus } from '#model/corpus.ts'
import {
  aCorpus,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aRendering,
  aStatement,
  aTopic,
} from '../support/corpus-builders.ts'

const separators = [
  '"',
  "'",
  ',',
  ';',
  ':',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\u2028',
]
const controls = ['\u0000', '\u0007', '\ufeff', '\u202e']
const formulas = ['=1+1', '+', '-', '@SUM(A1)', '＝']
const markup = ['<b>', '</script>', '&amp;', '\\n', 'END:VEVENT', '“', '”']
const scripts = ['🌊', '👩‍🚀', '𝓐', 'e\u0301', 'שלום', 'عربي', '漢字']
const pieces = fc.constantFrom(...separators, ...controls, ...formulas, ...markup, ...scripts)

/** Anything but half a surrogate pair, which no file in UTF-8 can hold. */
export const hostileText = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** The same as one that is not empty. */
const hostileWords = hostileText.filter((text) => text !== '')

const isBoundary = (text: string, offset: number): boolean =>
  !/[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) || !/[\uDC00-\uDFFF]/.test(text.charAt(offset))

/** A text, and stretches of it that begin and end with whole characters, none of them empty. */
export const textWithStretches = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(hostileText, { minLength: 1, maxLength: 4 }))
  .map(([mark, parts]) => `${mark}${parts.join('¶')}!`)
  .chain((text) => {
    const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset)
    const boundary = fc.constantFrom(...offsets.filter((offset) => isBoundary(text, offset)))
    const stretch = fc
      .tuple(boundary, boundary)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .filter(({ start, end }) => start < end)
    return fc.tuple(fc.constant(text), fc.array(stretch, { minLength: 1, maxLength: 5 }))
  })

/** A corpus of one hostile article, one statement for each stretch of it, and hostile names. */
export const hostileCorpus: fc.Arbitrary<{ corpus: Corpus; texts: ReadonlyMap<string, string> }> =
  fc
    .tuple(textWithStretches, fc.array(hostileWords, { minLength: 6, maxLength: 6 }))
    .map(([[text, stretches], words]) => {
      const [name = '', label = '', title = '', because = '', file = '', publisher = ''] = words
      const id = `000_${file}`
      const inferred = { basis: 'inferred' as const, because }
      const statements = stretches.map(({ start, end }, index) =>
        aStatement({
          id: `statement-${index}`,
          occasion: 'talks',
          renderings: [
            aRendering({
              article: id,
              speakerBasis: inferred,
              occasionBasis: inferred,
              passages: [aPassage({ start, end, exact: text.slice(start, end) })],
            }),
          ],
        }),
      )
      const corpus = aCorpus({
        people: [aPerson({ name })],
        topics: [aTopic({ label })],
        articles: [
          anArticle({
            id,
            length: text.length,
            title: { text: title, ...inferred },
            publisher: { name: publisher, ...inferred },
          }),
        ],
        events: [anEvent({ title, place: label, topics: ['trade'], ...inferred })],
        statements,
      })
      return { corpus, texts: new Map([[id, text]]) }
    })
