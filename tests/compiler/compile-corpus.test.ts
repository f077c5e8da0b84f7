import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import type { Compilation } from '#compiler/compile-corpus.ts'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import type { SeedFiles } from '#compiler/seed-files.ts'
import { aStatement, aVisit, anEvent } from './seed-builders.ts'
import { changeSeeds, goodSeeds, secondVisit } from './seed-fixtures.ts'
import { byteOrderMark, lineEnd, plainText } from './text-arbitraries.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The corpus of seeds that are known to be good; throws their problems where they are not. */
function corpusOf({ corpus, problems }: Compilation): Corpus {
  if (corpus === null)
    throw new Error(problems.map(({ code, message }) => `${code} ${message}`).join())
  return corpus
}

const codesOf = ({ problems }: Compilation) => problems.map(({ code }) => code)

/** Everything in a corpus that points into an article. */
function stretchesOf({ statements, events, differences, people }: Corpus) {
  const renderings = statements.flatMap((statement) => statement.renderings)
  return [
    ...renderings.flatMap(({ article, passages }) =>
      passages.map((passage) => ({ article, ...passage })),
    ),
    ...events.flatMap(({ tellings }) => tellings),
    ...differences.flatMap(({ answers }) => answers).flatMap(({ evidence }) => evidence),
    ...people.flatMap(({ offices }) => offices),
  ]
}

/** One quotation in an article of any text, annotated as a direct statement. */
function oneQuote(
  before: string,
  quote: string,
  after: string,
  ends: string,
  mark = '',
): SeedFiles {
  const text = `${mark}${before}${ends}${ends}${before}: “§${quote}§” ${after}${ends}`
  return aVisit({ one: { text, passages: [aStatement({ text: `§${quote}§` })] } })
}

const anyArticle = fc.tuple(plainText, plainText, plainText, lineEnd, byteOrderMark)

describe('compileCorpus', { timeout: 60_000 }, () => {
  it('gives offsets that slice the decoded file exactly, whatever its letters and line ends', () => {
    fc.assert(
      fc.property(anyArticle, ([before, quote, after, ends, mark]) => {
        const files = oneQuote(before, quote, after, ends, mark)
        const text = decoder.decode(files.get('articles/one.txt'))
        const [statement] = corpusOf(compileCorpus(files)).statements
        const [passage] = statement?.renderings[0]?.passages ?? []
        expect(text.slice(passage?.start, passage?.end)).toBe(`§${quote}§`)
        expect(passage?.exact).toBe(`§${quote}§`)
        expect(text.charAt((passage?.start ?? 0) - 1)).toBe('“')
      }),
    )
  })

  it('lays blocks over the text in order, without overlap, leaving out only white space', () => {
    fc.assert(
      fc.property(anyArticle, ([before, quote, after, ends, mark]) => {
        const compilation = compileCorpus(oneQuote(before, quote, after, ends, mark))
        const text = compilation.texts.get('one') ?? ''
        let at = 0
        for (const { start, end } of corpusOf(compilation).articles[0]?.blocks ?? []) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('catches every character of a quote that is not the character of the article', () => {
    const letters = [...'aZé漢ж“7 🌊']
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.constantFrom(...letters), (texts, seed, letter) => {
        const [before, quote, after, ends] = texts
        const points = [...quote]
        const at = seed % points.length
        fc.pre(points[at] !== letter)
        const changed = points.with(at, letter).join('')
        const text = `${before} “§${quote}§” ${after}${ends}`
        const passages = [aStatement({ text: `§${changed}§` })]
        expect(codesOf(compileCorpus(aVisit({ one: { text, passages } })))).toContain(
          'QUOTE_NOT_IN_ARTICLE',
        )
      }),
    )
  })

  it('catches a letter left out at either end of a quote', () => {
    const text = 'She said, “We will open it.”'
    const left = (words: string) =>
      codesOf(compileCorpus(aVisit({ one: { text, passages: [aStatement({ text: words })] } })))
    expect(left('We will open it.')).toEqual([])
    expect(left('will open it.')).toEqual(['LETTER_UNCLAIMED'])
    expect(left('e will open it.')).toEqual(['WORD_CUT'])
    expect(left('We will open i')).toEqual(['WORD_CUT'])
  })

  it('ignores no field that it does not know, whatever its name and wherever it stands', async () => {
    const files = [...(await goodSeeds())]
    const yaml = files.flatMap(([file, bytes]) => {
      const text = decoder.decode(bytes)
      const fields = file.endsWith('.yaml')
        ? text.matchAll(/(?<=^\s*|- |\{ |, )[a-z_]+(?=: |:$)/gm)
        : []
      return [...fields].map(({ 0: name, index }) => ({ file, text, name, index }))
    })
    const names = fc.stringMatching(/^[a-z_]{1,12}$/)
    fc.assert(
      fc.property(fc.constantFrom(...yaml), names, ({ file, text, name, index }, other) => {
        fc.pre(name !== other)
        const renamed = text.slice(0, index) + other + text.slice(index + name.length)
        const changed = new Map([...files, [file, new TextEncoder().encode(renamed)]])
        expect(compileCorpus(changed).corpus).toBeNull()
      }),
    )
  })

  it('tells in one run what is wrong in different places, but not what only follows from it', async () => {
    const files = changeSeeds(await goodSeeds(), [
      { file: 'articles/two_paper.yaml', find: 'sat down with', put: 'sat beside' },
      { file: 'visit.yaml', find: 'https:', put: 'ftp:' },
      { file: 'events.yaml', find: 'place: Lund', put: 'place: London' },
      { file: 'events.yaml', find: 'after: [meeting]', put: 'place: Lund\n  after: [meeting]' },
      { file: 'differences.yaml', find: 'id: tuesday', put: 'id: wednesday' },
    ])
    // The misquoted passage tells of the meeting and answers the question: neither is said to be missing.
    expect(codesOf(compileCorpus(files)).toSorted()).toEqual([
      'ADDRESS_NOT_HTTP',
      'PLACE_WITHOUT_EVIDENCE',
      'QUOTE_NOT_IN_ARTICLE',
      'UNKNOWN_REFERENCE',
    ])
  })

  it('gives the same result in whatever order the files come', async () => {
    const files = [...(await secondVisit())]
    const expected = compileCorpus(new Map(files))
    const orders = fc.shuffledSubarray(files, { minLength: files.length })
    fc.assert(
      fc.property(orders, (order) => {
        expect(compileCorpus(new Map(order))).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('reports the same problems in whatever order the files come', async () => {
    const files = [...(await goodSeeds())].filter(([path]) => path !== 'people.yaml')
    expect(compileCorpus(new Map(files.toReversed()))).toEqual(compileCorpus(new Map(files)))
  })

  it('changes the fingerprint with any byte of any seed, and with nothing else', async () => {
    const files = await goodSeeds()
    const fingerprint = (changed: SeedFiles) => corpusOf(compileCorpus(changed)).fingerprint
    const visit = decoder.decode(files.get('visit.yaml')).replace('opens', 'Opens')
    const note = new TextEncoder().encode('not a seed')
    expect(fingerprint(new Map([...files, ['README.md', note]]))).toBe(fingerprint(files))
    expect(
      fingerprint(new Map([...files, ['visit.yaml', new TextEncoder().encode(visit)]])),
    ).not.toBe(fingerprint(files))
  })

  it('points at the words themselves from everything that has evidence', async () => {
    for (const files of [await goodSeeds(), await secondVisit()]) {
      const compilation = compileCorpus(files)
      const stretches = stretchesOf(corpusOf(compilation))
      expect(stretches.length).toBeGreaterThan(10)
      for (const { article, start, end, exact } of stretches) {
        expect(compilation.texts.get(article)?.slice(start, end)).toBe(exact)
      }
    }
  })

  it('cuts a partial rendering into context and verbatim words, without their marks', () => {
    const text = 'He called it " long, very “long” indeed." Then he left.'
    const passage = aStatement({
      form: 'partial',
      text: 'He called it " long, very “long” indeed." Then',
      verbatim: ['long, very “long” indeed.'],
    })
    const { statements } = corpusOf(compileCorpus(aVisit({ one: { text, passages: [passage] } })))
    expect(statements[0]?.renderings[0]?.passages.map(({ kind, exact }) => [kind, exact])).toEqual([
      ['context', 'He called it'],
      ['verbatim', 'long, very “long” indeed.'],
      ['context', 'Then'],
    ])
  })

  it('joins the parts of a quotation that the article interrupts', () => {
    const text = '“We met,” she said, “and\r\n\r\n“we talked.”'
    const passage = aStatement({ parts: ['We met', 'and', 'we talked.'] })
    const { statements } = corpusOf(compileCorpus(aVisit({ one: { text, passages: [passage] } })))
    expect(statements[0]?.renderings[0]?.passages.map(({ exact }) => exact)).toEqual([
      'We met',
      'and',
      'we talked.',
    ])
  })

  it('gives every article its own word on speaker and occasion, and the statement one value', () => {
    const files = aVisit(
      {
        one: {
          text: 'At the meeting she said: “Yes.”',
          passages: [
            { event: 'meeting', says: { status: 'held' }, text: 'At the meeting' },
            aStatement({ text: 'Yes.', occasion: 'meeting' }),
          ],
        },
        two: {
          text: 'One voice said: “Yes.”',
          passages: [
            aStatement({
              text: 'Yes.',
              speaker: { is: 'berg', basis: 'inferred', because: 'One gives her name' },
              occasion: { is: 'meeting', basis: 'inferred', because: 'One gives it' },
            }),
          ],
        },
      },
      { events: [anEvent({})] },
    )
    const [statement] = corpusOf(compileCorpus(files)).statements
    expect(statement).toMatchObject({ speaker: 'berg', occasion: 'meeting' })
    expect(
      statement?.renderings.map(({ speakerBasis, occasionBasis }) => [speakerBasis, occasionBasis]),
    ).toEqual([
      [
        { basis: 'stated', because: null },
        { basis: 'stated', because: null },
      ],
      [
        { basis: 'inferred', because: 'One gives her name' },
        { basis: 'inferred', because: 'One gives it' },
      ],
    ])
  })

  it('keeps a speaker that nobody names null', () => {
    const passages = [aStatement({ text: 'frank', form: 'partial', speaker: null })]
    const partial = { ...passages[0], text: 'It was “frank”.', verbatim: ['frank'] }
    const files = aVisit({ one: { text: 'It was “frank”.', passages: [partial] } })
    const [statement] = corpusOf(compileCorpus(files)).statements
    expect(statement?.speaker).toBeNull()
    expect(statement?.renderings[0]?.speakerBasis).toBeNull()
  })

  it('credits a passage without an origin to the agency of its article', async () => {
    const [statement] = corpusOf(compileCorpus(await goodSeeds())).statements
    expect(statement?.renderings.map(({ article, origin }) => [article, origin])).toEqual([
      ['one_wire', 'nwa'],
      ['two_paper', null],
    ])
  })

  it('finds the people whose names stand in a statement, but not its speaker', () => {
    const files = aVisit(
      {
        one: {
          text: 'Berg said: “Jon Holm, Berg and Holmes met.”',
          passages: [aStatement({ text: 'Jon Holm, Berg and Holmes met.' })],
        },
      },
      {
        people: [
          { id: 'berg', name: 'Anna Berg', kind: 'person', forms: ['Berg'] },
          { id: 'holm', name: 'Jon Holm', kind: 'person', forms: ['Holm', 'Jon Holm'] },
        ],
      },
    )
    expect(corpusOf(compileCorpus(files)).statements[0]?.mentions).toEqual(['holm'])
  })

  it('puts the last possible day of a statement at its earliest publication, inside the visit', () => {
    const published = (when: string) => ({
      when,
      basis: 'inferred',
      because: 'The paper of that day',
    })
    const lastPossibleDay = (...days: string[]) => {
      const said = { text: 'She said: “Yes.”', passages: [aStatement({ text: 'Yes.' })] }
      const articles = days.map((day) => [day, { ...said, published: published(day) }] as const)
      const files = aVisit(Object.fromEntries(articles))
      return corpusOf(compileCorpus(files)).statements[0]?.lastPossibleDay
    }
    expect(lastPossibleDay('2021-05-05', '2021-05-04')).toBe('2021-05-04')
    expect(lastPossibleDay('2021-07-01')).toBe('2021-05-05')
    expect(lastPossibleDay('2021-04-01')).toBe('2021-05-03')
    expect(lastPossibleDay('[2021-05-01..]')).toBe('2021-05-05')
  })

  it('marks the headline that repeats a statement of the body', () => {
    const files = aVisit({
      one: {
        text: '“Yes”: Berg\n\nShe said: “Yes.”',
        title: { text: '“Yes”: Berg', basis: 'stated' },
        apparatus: [{ kind: 'headline', text: '“Yes”: Berg' }],
        passages: [{ repeats: ['words'], text: '“Yes”' }, aStatement({ text: 'Yes.' })],
      },
    })
    const [article] = corpusOf(compileCorpus(files)).articles
    expect(article?.repeats).toEqual([{ statement: 'words', start: 0, end: 5 }])
    expect(article?.opening).toBe('“Yes”: Berg')
  })

  it.for([
    [
      'One well-known  two three four five six seven eight',
      'One well-known two three four five six seven',
    ],
    ['日本の首相は火曜日に港を訪れ、協定に署名した。', '日本の首相は火曜日に港を'],
  ] as const)('names an article without a title by its first words: %s', ([text, opening]) => {
    const [article] = corpusOf(compileCorpus(aVisit({ one: { text } }))).articles
    expect(article?.opening).toBe(opening)
  })

  it('refuses an alias that is the address of another statement', () => {
    const aliased = (aliases: string[]) => {
      const passages = [
        aStatement({ text: 'Yes.' }),
        aStatement({ text: 'No.', statement: 'other', aliases }),
      ]
      return codesOf(compileCorpus(aVisit({ one: { text: '“Yes.” “No.”', passages } })))
    }
    expect(aliased(['former', 'former'])).toEqual([])
    expect(aliased(['words'])).toEqual(['DUPLICATE_ID'])
  })

  it('reads text that looks like numbers, dates and truth values as text', () => {
    const files = new Map(aVisit({ one: { text: 'no' } }))
    const topics = '- { id: talks, label: 2024, meaning: yes }'
    files.set('topics.yaml', new TextEncoder().encode(topics))
    expect(corpusOf(compileCorpus(files)).topics).toEqual([
      { id: 'talks', label: '2024', meaning: 'yes', aliases: [] },
    ])
  })
})
