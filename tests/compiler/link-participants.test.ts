import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { anEvent, aVisit } from './seed-builders.ts'

const because = 'Nobody else could answer'
const text = 'Anna Berg met him.'
const people = [
  { id: 'berg', name: 'Anna Berg', kind: 'person' },
  { id: 'holm', name: 'Jon Holm', kind: 'person' },
]
const passages = [{ event: 'meeting', says: { status: 'held' }, text }]

const compiled = (holm: unknown) => {
  const events = [anEvent({ with: [holm], present: ['berg'] })]
  return compileCorpus(aVisit({ one: { text, passages } }, { people, events }))
}

describe('linkPeopleThere', () => {
  it('keeps who is inferred to have been at an event apart from whom a telling names', () => {
    const [event] = compiled({ is: 'holm', basis: 'inferred', because }).corpus?.events ?? []
    expect(event).toMatchObject({ with: ['holm'], inferredPeople: [{ person: 'holm', because }] })
  })

  it('refuses whom no telling names, unless it is inferred', () => {
    const { problems } = compiled('holm')
    expect(problems.map(({ code }) => code)).toEqual(['PERSON_NOT_IN_TELLINGS'])
  })
})
