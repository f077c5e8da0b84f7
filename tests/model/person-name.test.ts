import { describe, expect, it } from 'vitest'
import { shortNames, speakerMarks } from '#model/person-name.ts'
import { aCorpus, aPerson, aStatement } from '../support/corpus-builders.ts'

const short = (...people: Parameters<typeof aPerson>[0][]) => [
  ...shortNames(
    people.map((person, index) => aPerson({ id: `person-${index}`, ...person })),
  ).values(),
]

const spoken = (...ids: string[]) =>
  aCorpus({
    people: ids.map((id) => aPerson({ id })),
    statements: ids.slice(1).map((id) => aStatement({ id: `${id}-spoke`, speaker: id })),
  })

describe('shortNames', () => {
  it('is the shortest form the articles use that is part of the name', () => {
    expect(short({ name: 'Mira Stone', forms: ['Mira Stone', 'Stone', 'MS'] })).toEqual(['Stone'])
    expect(short({ name: 'Li Wei', forms: ['Li Wei', 'Li'] })).toEqual(['Li'])
  })

  it('is the last word of a name of which the articles use no part', () => {
    expect(short({ name: 'Mira Stone', forms: [] })).toEqual(['Stone'])
    expect(short({ name: 'Madonna', forms: [] })).toEqual(['Madonna'])
  })

  it('is the full name where two would be called the same', () => {
    expect(
      short({ name: 'Mira Stone', forms: ['Stone'] }, { name: 'Ann Stone', forms: ['Stone'] }),
    ).toEqual(['Mira Stone', 'Ann Stone'])
  })

  it('leaves organisations their name', () => {
    const forms = ['Ministry']
    expect(short({ name: 'Ministry of Ports', kind: 'organisation', forms })).toEqual([
      'Ministry of Ports',
    ])
  })
})

describe('speakerMarks', () => {
  it('numbers those who speak in the order of the people, and marks nobody else', () => {
    expect([...speakerMarks(spoken('agency', 'reed', 'stone'))]).toEqual([
      ['reed', { colour: 1, initial: 'R' }],
      ['stone', { colour: 2, initial: 'S' }],
    ])
  })

  it('begins anew after the eighth colour', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `p${index}`)
    const colours = [...speakerMarks(spoken(...ids)).values()].map(({ colour }) => colour)
    expect(colours).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2])
  })
})
