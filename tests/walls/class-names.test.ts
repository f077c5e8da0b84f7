/** Styles know no rooms: a class that two features begin a rule with is one class, and each spoils the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groupBy } from '#model/group.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.replaceAll('\\', '/'))

/** "features/reader" of a feature, "ui" of another room. */
const roomOf = (file: string): string => (/^features\/[^/]+|^[^/]+/.exec(file) ?? [file])[0]

/** Every class that a rule of its file begins with, beside the room that the file stands in. */
const styled = files.flatMap((file) => {
  const names = readFileSync(join('src', file), 'utf8').match(/^\.[\w-]+/gm) ?? []
  return names.map((name) => ({ name, room: roomOf(file) }))
})

describe('a class', () => {
  it('is styled by one room', () => {
    const rooms = [...groupBy(styled, ({ name }) => name)].map(
      ([name, uses]) => [name, new Set(uses.map(({ room }) => room))] as const,
    )
    expect(rooms.length).toBeGreaterThan(100)
    expect(rooms.filter(([, users]) => users.size > 1)).toEqual([])
  })
})
