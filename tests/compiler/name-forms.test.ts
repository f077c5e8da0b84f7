import { describe, expect, it } from 'vitest'
import { checkForms, collectForms, peopleNamed } from '#compiler/name-forms.ts'
import type { Seed } from '#compiler/parse-yaml.ts'
import { createProblemLog } from '#compiler/problem-log.ts'
import type { PersonSeed } from '#compiler/seed-schema.ts'

const place = { file: 'people.yaml', start: 0, end: 0 }

const aPerson = (id: string, forms: string[]): Seed<PersonSeed> => ({
  value: { id, name: id, kind: 'person', offices: [], aliases: [], forms },
  at: () => place,
  keyAt: () => place,
  has: () => true,
})

const people = [
  aPerson('berg', ['Berg', 'Anna Berg']),
  aPerson('park', ['Berg Park', 'Нина Пак']),
  aPerson('dam', ['d’Am']),
]
const forms = collectForms(people, createProblemLog(new Map()))

describe('peopleNamed', () => {
  it.each([
    ['Anna Berg spoke', ['berg']],
    ['in Berg Park', ['park']],
    ['in Berg Park, Berg said', ['park', 'berg']],
    ['Bergen, Bergs, Ginsberg and Berg\u0301', []],
    ['“Berg”, Berg.', ['berg']],
    ['Нина Пак и Пак', ['park']],
    ['Jo d’Am', ['dam']],
    ['berg', []],
  ])('in "%s" are %j', (text, named) => {
    expect(peopleNamed(text, forms)).toEqual(named)
  })
})

describe('checkForms', () => {
  it('counts a form that stands only inside a longer one as found', () => {
    const log = createProblemLog(new Map())
    const text = 'Anna Berg met Нина Пак in Berg Park'
    const bytes = new Uint8Array()
    const article = { id: 'a', file: 'a.txt', bytes, text, yamlFile: 'a.yaml', yaml: '' }
    checkForms(people, forms, { articles: [article], articleCount: 1 }, log)
    expect(log.findings.map(({ message }) => message)).toEqual([
      'No article has "d’Am" as whole words.',
    ])
  })
})
