import { describe, expect, it } from 'vitest'
import { checkSeeds } from '#compiler/check-seeds.ts'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { formatClock, wallTime } from '#model/zone-clock.ts'
import { goodSeeds, secondVisit } from './seed-fixtures.ts'

/** Another visit, with other people, days, zone, languages and quotation marks than the shipped one. */
const compiled = async () => {
  const { corpus, texts } = compileCorpus(await secondVisit())
  if (corpus === null) throw new Error('the second visit does not compile')
  return { corpus, texts }
}

describe('the second visit', () => {
  it('places clock times in its own zone', async () => {
    const { corpus } = await compiled()
    const arrival = corpus.events.find(({ id }) => id === 'arrival')
    expect(arrival?.dating).toEqual({
      when: '2031-03-07T14:30+13:00',
      precision: 'minute',
      earliest: '2031-03-07',
      latest: '2031-03-07',
      instant: Date.UTC(2031, 2, 7, 1, 30),
    })
    expect(arrival?.tellings.map(({ dating }) => dating?.instant)).toEqual([
      Date.UTC(2031, 2, 7, 1, 30),
      Date.UTC(2031, 2, 7, 2, 0),
    ])
    const clocks = arrival?.tellings.map(({ dating }) =>
      formatClock(wallTime(dating?.instant ?? 0, corpus.visit)),
    )
    expect(clocks).toEqual(['14:30', '15:00'])
  })

  it('counts the byte-order mark and both units of a line end in its offsets', async () => {
    const { corpus, texts } = await compiled()
    const text = texts.get('10_harbour-post') ?? ''
    expect(text.startsWith('\ufeffOkafor')).toBe(true)
    const blocks = corpus.articles[0]?.blocks.slice(0, 2)
    expect(blocks?.map(({ start }) => start)).toEqual([1, text.indexOf('By Tam')])
    expect(text.slice(0, text.indexOf('By Tam'))).toContain('\r\n\r\n')
  })

  it('reads a quotation that is left open and continued in the next paragraph as one', async () => {
    const { corpus } = await compiled()
    const words = (id: string) =>
      corpus.statements.find((statement) => statement.id === id)?.renderings[0]?.passages[0]?.exact
    expect(words('two-fingers')).toContain("workers' houses")
    expect(words('measure-together')).toBe('We came to measure it together.')
    expect(words('blue-book')).toContain('🌊')
  })

  it('names words once as evidence, though a statement and an event both rest on them', async () => {
    const { corpus } = await compiled()
    const answers = corpus.differences.flatMap((difference) => difference.answers)
    const april = answers.find(({ id }) => id === 'april')
    expect(april?.evidence.map(({ exact }) => exact)).toEqual(['in April'])
  })

  it('leaves guillemets and German marks out of the words that they enclose', async () => {
    const { corpus } = await compiled()
    const exact = corpus.statements
      .flatMap(({ renderings }) => renderings)
      .flatMap(({ passages }) => passages)
      .filter(({ kind }) => kind === 'verbatim')
      .map((passage) => passage.exact)
    expect(exact).toContain('avant l’été')
    expect(exact).toContain('Das ‚Blaue Buch‘ bleibt hier.')
    expect(exact).toContain('die letzte gute Tat des alten Rates')
    expect(exact.join()).not.toMatch(/[«»„“"]/)
  })
})

describe('checkSeeds', () => {
  it('ends with 0 and says what good seeds cover', async () => {
    const { exitCode, report } = checkSeeds(await secondVisit(), 'second')
    expect(exitCode).toBe(0)
    expect(report).toContain('second compiles with no problem.')
    expect(report).toMatch(/articles +3\n/)
    expect(report).toMatch(/okafor 4: direct 4/)
    expect(report).toMatch(/quotation marks +26 {2}all accounted for/)
    expect(report).toMatch(/precision: day 2, interval 2, year 2, minute 1/)
    expect(report).toMatch(/arrival-hour: 2 answers/)
  })

  it('ends with 1 and reports the problems of others', async () => {
    const files = new Map(await goodSeeds())
    files.delete('topics.yaml')
    const { exitCode, report } = checkSeeds(files, 'seeds')
    expect(exitCode).toBe(1)
    expect(report).toMatch(/^seeds\/topics\.yaml:1:1 {2}MISSING_FILE {2}A file is missing\n/)
  })
})
