import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takenAsSame } from '#export/rendering-words.ts'
import { printStatements } from '#export/statements-csv.ts'
import {
  aCorpus,
  aDating,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aSmallVisit,
  aStatement,
} from '../support/corpus-builders.ts'
import { readRows } from './csv-reader.ts'
import { hostileCorpus } from './hostile-text.ts'

const because = 'He was asked by name.'
const inferred = { basis: 'inferred' as const, because }
const stated = { basis: 'stated' as const, because: null }

/** One statement of which everything is known, in words that an article interrupts. */
const aFullCorpus = () =>
  aCorpus({
    articles: [
      anArticle({
        title: { text: 'Stone meets Reed', ...stated },
        publisher: { name: 'Imber Post', ...inferred },
        agency: { is: 'reed', ...stated },
        url: { is: 'https://post.example/1', basis: 'record', because: null },
        published: { ...aDating(), words: 'Wednesday', zone: null, ...inferred },
      }),
    ],
    events: [anEvent({ title: 'The talks', ...inferred })],
    statements: [
      aStatement({
        occasion: 'talks',
        speaker: ['stone', 'reed'],
        topics: ['trade', 'ports'],
        mentions: ['reed'],
        renderings: [
          aRendering({
            form: 'partial',
            origin: 'reed',
            originBasis: stated,
            speakerBasis: inferred,
            occasionBasis: stated,
            passages: [
              aPassage({ start: 0, exact: 'They spoke of', kind: 'context' }),
              aPassage({ start: 15, exact: 'free ports' }),
            ],
            sic: [{ start: 20, end: 25, exact: 'ports', because: '“port” is meant' }],
            unclear: [{ start: 20, end: 25, exact: 'ports', because: 'it does not say which' }],
            comparison: { likeness: 'apart', variants: [] },
          }),
        ],
      }),
    ],
  })

describe('printStatements', () => {
  it('has one row for each rendering', () => {
    const corpus = aSmallVisit()
    const renderings = corpus.statements.flatMap(({ id, renderings: all }) =>
      all.map(({ article }) => [id, article]),
    )
    const rows = readRows(printStatements(corpus, null))
    expect(rows.map(({ statement, article }) => [statement, article])).toEqual(renderings)
  })

  it('tells everything of a rendering, and the basis and reason of each part', () => {
    expect(readRows(printStatements(aFullCorpus(), 'https://visits.example/'))).toEqual([
      {
        statement: 'stone-on-trade',
        words: 'They spoke of “free ports”',
        verbatim_words: 'free ports',
        sic: 'ports: “port” is meant',
        unclear: '“ports”: it does not say which',
        form: 'partial',
        likeness: 'apart',
        sameness_basis: 'inferred',
        sameness_reason: takenAsSame,
        speaker: 'Alex Stone and Alex Reed',
        speaker_ids: 'stone; reed',
        speaker_basis: 'inferred',
        speaker_reason: because,
        occasion: 'The talks',
        occasion_id: 'talks',
        occasion_basis: 'stated',
        occasion_reason: '',
        said_on: '2021-05-12',
        said_on_basis: 'inferred',
        said_on_reason: because,
        last_possible_day: '2021-05-12',
        topics: 'Trade; Ports',
        topic_ids: 'trade; ports',
        mentions: 'Alex Reed',
        mention_ids: 'reed',
        article: '000_aa',
        record: '000',
        place: 'body',
        code_units: '0-13; 15-25',
        origin: 'Alex Reed',
        origin_basis: 'stated',
        origin_reason: '',
        title: 'Stone meets Reed',
        title_basis: 'stated',
        title_reason: '',
        publisher: 'Imber Post',
        publisher_basis: 'inferred',
        publisher_reason: because,
        agency: 'Alex Reed',
        agency_basis: 'stated',
        agency_reason: '',
        published: '2021-05-12',
        published_in_words: 'Wednesday 12 May 2021',
        published_basis: 'inferred',
        published_reason: because,
        original: 'https://post.example/1',
        original_basis: 'record',
        original_reason: '',
        address: 'https://visits.example/?quote=stone-on-trade&read=000_aa~0',
      },
    ])
  })

  it('leaves empty what is not known', () => {
    const statement = aStatement({
      speaker: null,
      renderings: [
        aRendering({
          form: 'reported',
          speakerBasis: null,
          passages: [aPassage({ kind: 'context' })],
        }),
      ],
    })
    const [row = {}] = readRows(printStatements(aCorpus({ statements: [statement] }), null))
    const known = Object.entries(row).filter(([, cell]) => cell !== '')
    expect(Object.fromEntries(known)).toEqual({
      statement: 'stone-on-trade',
      words: 'some words',
      form: 'reported',
      last_possible_day: '2021-05-12',
      topics: 'Trade',
      topic_ids: 'trade',
      article: '000_aa',
      record: '000',
      place: 'body',
      code_units: '0-10',
    })
  })

  it('gives any words, names and reasons back through a parser', () => {
    fc.assert(
      fc.property(hostileCorpus, ({ corpus }) => {
        const rows = readRows(printStatements(corpus, null))
        const passages = corpus.statements.flatMap(({ renderings }) =>
          renderings.flatMap((rendering) => rendering.passages),
        )
        expect(rows.map((row) => row['verbatim_words'])).toEqual(passages.map(({ exact }) => exact))
        for (const row of rows) {
          expect(row['speaker']).toBe(corpus.people[0]?.name)
          expect(row['speaker_reason']).toBe(corpus.events[0]?.because)
          expect(row['title']).toBe(corpus.articles[0]?.title?.text)
        }
      }),
    )
  })
})
