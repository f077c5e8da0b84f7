import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { aStatement, aVisit, anEvent } from './seed-builders.ts'

const codesOf = (...visit: Parameters<typeof aVisit>) =>
  compileCorpus(aVisit(...visit)).problems.map(({ code }) => code)

const people = [
  { id: 'berg', name: 'Anna Berg', kind: 'person' },
  { id: 'holm', name: 'Jon Holm', kind: 'person' },
]

describe('checkStatements', () => {
  const saidAt = (published: string, when: string) => {
    const text = 'At the meeting she said: “Yes.”'
    const passages = [
      { event: 'meeting', says: { status: 'held' }, text: 'At the meeting' },
      aStatement({ text: 'Yes.', occasion: 'meeting' }),
    ]
    const dates = { when: published, basis: 'inferred', because: 'The paper of that day' }
    const events = [anEvent({ when, basis: 'inferred', because: 'The day of the talks' })]
    return codesOf({ one: { text, published: dates, passages } }, { events })
  }

  it('knows that a day without a clock time can be the day before elsewhere', () => {
    expect(saidAt('2021-05-03', '2021-05-04')).toEqual([])
    expect(saidAt('2021-05-03', '2021-05-05')).toEqual(['OCCASION_AFTER_PUBLICATION'])
  })

  it('compares clock times to the minute, in whatever zones they are given', () => {
    const ten = '2021-05-04T10:00+02:00'
    expect(saidAt(ten, '2021-05-04T08:00Z')).toEqual([])
    expect(saidAt(ten, '2021-05-04T08:01Z')).toEqual(['OCCASION_AFTER_PUBLICATION'])
    expect(saidAt('2021-05-04T23:30Z', '2021-05-05')).toEqual([])
  })

  it('lets two partial statements share a sentence, and several speakers one statement', () => {
    const text = 'Berg called it “good”, Holm “useful”. Both said it was time.'
    const shared = 'Berg called it “good”, Holm “useful”.'
    const partial = { form: 'partial', text: shared }
    const passages = [
      aStatement({ ...partial, verbatim: ['good'] }),
      aStatement({ ...partial, statement: 'use', speaker: 'holm', verbatim: ['useful'] }),
      aStatement({
        statement: 'both',
        speaker: ['berg', 'holm'],
        form: 'reported',
        text: 'Both said it was time.',
      }),
    ]
    expect(codesOf({ one: { text, passages } }, { people })).toEqual([])
  })
})

describe('linkPeople', () => {
  const office = (words: string, held: string, grounds = {}) => {
    const forms = { forms: ['Anna Berg', 'Berg'] }
    const offices = [{ article: 'one', office: held, words, ...grounds }]
    const [berg, holm] = people
    return codesOf(
      { one: { text: words } },
      {
        people: [
          { ...berg, ...forms },
          { ...holm, offices },
        ],
      },
    )
  }

  const inferred = { basis: 'inferred', because: 'No other minister is spoken of' }

  it('takes an office from words that do not name its holder only where that is inferred', () => {
    for (const words of ['the minister said', "Berg's minister", 'the minister for Anna Berg']) {
      expect(office(words, 'minister', inferred)).not.toContain('OFFICE_NOT_NAMED')
      expect(office(words, 'minister', inferred)).not.toContain('OFFICE_OF_ANOTHER')
      expect(office(words, 'minister')).toContain('OFFICE_NOT_NAMED')
    }
    expect(office('the minister said', 'minister', { basis: 'inferred' })).toContain(
      'REASON_MISSING',
    )
  })

  it('takes no office from right before the name of somebody else', () => {
    expect(office('Minister Anna Berg', 'Minister', inferred)).toContain('OFFICE_OF_ANOTHER')
    expect(office('Minister Anna Berg', 'Minister')).toContain('OFFICE_OF_ANOTHER')
  })
})
