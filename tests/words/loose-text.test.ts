import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findLooseText } from '../support/loose-text.ts'

/** Rooms whose texts all stand in the catalogue. */
const rooms = [
  'src/evidence',
  'src/features/account',
  'src/features/differences',
  'src/features/downloads',
  'src/features/filters',
  'src/features/overviews',
  'src/features/reader',
  'src/features/share',
  'src/features/timeline',
  'src/geometry',
  'src/ui',
]

/** What looks like a text for readers and is none. */
const names = new Set(['TimelineJS'])

const filesOf = (room: string): readonly string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)

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
