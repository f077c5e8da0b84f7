import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findLooseText } from '../support/loose-text.ts'

/** Rooms that show texts: all of them stand in the catalogue. What embed says is for programmers. */
const rooms = [
  'src/app',
  'src/corpus',
  'src/evidence',
  'src/features',
  'src/geometry',
  'src/model',
  'src/store',
  'src/ui',
]

/** Schemas, policies, terms of other standards: read by machines and those who program them. */
const isForMachines = (file: string): boolean =>
  /\/model\/(corpus(-\w+)?|scripts)\.ts$|\/prerender\/(content-policy|load-part-plugin|page-picture|script-parts|site-files|structured-data|worker-file)\.ts$/.test(
    file,
  )

/** What looks like a text for readers and is none: ids, classes, parts of the address. */
const names = new Set([
  'TimelineJS',
  "trusted-types 'none'",
  'visit-timeline …',
  'kept kept-whole …',
  'clamp(calc(… + …), …, calc(… - …))',
  'read: …',
  'read: …~…',
  ...['event', 'quote', 'difference', 'ghost', 'end', 'cluster', 'publication'].map(
    (kind) => `${kind} …`,
  ),
])

const filesOf = (room: string): readonly string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !isForMachines(file))

const looseIn = (file: string): readonly string[] =>
  findLooseText(file, readFileSync(file, 'utf8'))
    .filter(({ text }) => !names.has(text))
    .map(({ line, text }) => `${file}:${line} ${text}`)

const textsOf = (source: string): readonly string[] =>
  findLooseText('a.tsx', source).map(({ text }) => text)

describe('a room', () => {
  it.each(rooms)('%s takes every text for readers from the catalogue', (room) => {
    expect(filesOf(room).flatMap(looseIn)).toEqual([])
  })
})

describe('what is found', () => {
  it('is text in markup, also of one small word', () => {
    expect(textsOf('const a = <p>and {b}</p>')).toEqual(['and'])
    expect(textsOf("const a = <p>{isOne ? 'it' : other}</p>")).toEqual(['it'])
  })

  it('is what names and describes elements', () => {
    expect(textsOf('const a = <a aria-label="Close" title={`Open ${b}`} />')).toEqual([
      'Close',
      'Open …',
    ])
  })

  it('is what is called a label, also of one small word', () => {
    expect(textsOf("const a = { value: 'none', label: 'none' }")).toEqual(['none'])
  })

  it('is any literal that reads like words', () => {
    expect(textsOf("const a = { label: 'only what is chosen' }; const b = 'People'")).toEqual([
      'only what is chosen',
      'People',
    ])
    expect(textsOf('const a = `${b} and ${c}`')).toEqual(['… and …'])
  })
})

describe('what is not found', () => {
  it('is classes, selectors, keys, types and what is thrown', () => {
    expect(textsOf('const a = <p className="Big wide" id="A b" />')).toEqual([])
    expect(textsOf("const a = 'tell-joined tell-first'; b.querySelector('A b')")).toEqual([])
    expect(textsOf("const isOut = key === 'Escape'; type A = 'In two words'")).toEqual([])
    expect(textsOf("throw new Error('There is no such thing.')")).toEqual([])
  })
})
