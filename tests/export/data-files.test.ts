import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printDataFiles } from '#export/data-files.ts'
import { aSmallVisit, anEvent } from '../support/corpus-builders.ts'
import { readLines } from './csv-reader.ts'

const texts = new Map(['000_aa', '001_bb'].map((id) => [id, 'some words '.repeat(100)]))

describe('printDataFiles', () => {
  it('prints every format, the same for the same corpus', () => {
    const files = printDataFiles(aSmallVisit(), texts, null)
    expect([...files.keys()]).toEqual([
      'annotations.jsonld',
      'statements.csv',
      'events.csv',
      'events.ics',
      'timeline.json',
    ])
    expect(printDataFiles(aSmallVisit(), texts, null)).toEqual(files)
  })

  it('has no calendar where no event is known to the day', () => {
    const corpus = { ...aSmallVisit(), statements: [], events: [anEvent({ dating: null })] }
    expect(printDataFiles(corpus, texts, null).has('events.ics')).toBe(false)
  })
})

describe('the README of the room', () => {
  const readme = readFileSync('src/export/README.md', 'utf8')
  const files = printDataFiles(aSmallVisit(), texts, null)

  it('has a chapter for each file', () => {
    for (const file of files.keys()) expect(readme).toContain(`\n## ${file}\n`)
  })

  it.each(['statements.csv', 'events.csv'])('names the columns of %s in their order', (file) => {
    const [chapter = ''] = readme.split(`## ${file}`)[1]?.split('\n## ') ?? []
    const cells = chapter.split('\n').flatMap((line) => /^\| (`[^|]*?) *\|/.exec(line)?.[1] ?? [])
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
    expect(named).toEqual(readLines(files.get(file) ?? '')[0])
  })
})
