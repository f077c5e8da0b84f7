import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '#embed/protocol.ts'
import { protocolVersion, readCommand, stateNames, themes, toMessage } from '#embed/protocol.ts'

const ours = (fields: object) => ({ visitTimeline: protocolVersion, ...fields })

const someWord = fc.string({ maxLength: 200 })
const someState = fc.dictionary(
  fc.constantFrom(...stateNames),
  fc.array(someWord, { maxLength: 20 }),
  { noNullPrototype: true },
)
const someCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>({ type: 'hello' }, { type: 'get' }),
  fc.record({ type: fc.constant('set' as const), state: someState, replace: fc.boolean() }),
  fc.constantFrom(...themes).map((theme) => ({ type: 'theme', theme }) as const),
)

/** Anything that can be posted, with our names scattered in it. */
const someFields = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'visitTimeline',
      'type',
      'state',
      'kind',
      'key',
      'theme',
      'replace',
      '__proto__',
      ...stateNames,
    ),
    fc.string(),
  ),
  fc.oneof(
    fc.constantFrom<unknown>(
      1,
      2,
      '1',
      'hello',
      'set',
      'select',
      'theme',
      'event',
      'dark',
      null,
      Number.NaN,
      1e9,
    ),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  ),
)

describe('readCommand', () => {
  it('takes every command as it is meant', () => {
    fc.assert(
      fc.property(someCommand, (command) => {
        expect(readCommand(ours(command))).toEqual(command)
      }),
    )
  })

  it('takes a value alone for a list, and nothing for an empty one', () => {
    expect(readCommand(ours({ type: 'set', state: { people: 'a', day: null, q: '' } }))).toEqual({
      type: 'set',
      state: { people: ['a'], day: [], q: [] },
      replace: false,
    })
    expect(readCommand(ours({ type: 'select', kind: 'quote', key: 'a' }))).toEqual({
      type: 'select',
      selection: { kind: 'quote', key: 'a' },
    })
    expect(readCommand(ours({ type: 'select', kind: null }))).toEqual({
      type: 'select',
      selection: null,
    })
  })

  it('never throws, and gives nothing that no command holds', () => {
    fc.assert(
      fc.property(fc.oneof(someFields, fc.anything()), (data) => {
        const command = readCommand(data)
        if (command === null || command === 'bad') return
        expect(['hello', 'get', 'set', 'select', 'theme']).toContain(command.type)
        if (command.type !== 'set') return
        for (const [name, values] of Object.entries(command.state)) {
          expect(stateNames).toContain(name)
          for (const value of values) expect(value.length).toBeLessThanOrEqual(200)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves other versions, unknown types and messages of others alone', () => {
    for (const data of [
      { visitTimeline: 2, type: 'hello' },
      { visitTimeline: '1', type: 'hello' },
      ours({ type: 'explode' }),
      ours({}),
      { type: 'hello' },
      'hello',
      [1],
      null,
      undefined,
    ]) {
      expect(readCommand(data)).toBeNull()
    }
  })

  it('refuses what is too long, too much or of another type', () => {
    const long = 'x'.repeat(201)
    const many = Array.from({ length: 101 }, () => 'x')
    for (const fields of [
      { type: 'set' },
      { type: 'set', state: [] },
      { type: 'set', state: { people: 1 } },
      { type: 'set', state: { people: [Number.NaN] } },
      { type: 'set', state: { people: [long] } },
      { type: 'set', state: { people: many } },
      { type: 'select', kind: 'person', key: 'a' },
      { type: 'select', kind: 'quote', key: long },
      { type: 'select', kind: 'quote' },
      { type: 'theme', theme: 'constructor' },
    ]) {
      expect(readCommand(ours(fields))).toBe('bad')
    }
  })

  it('ignores fields that it does not know, and those that an object inherits', () => {
    const state: unknown = Object.create(
      { people: ['a'] },
      { topics: { value: ['b'], enumerable: true } },
    )
    expect(readCommand(ours({ type: 'set', state, later: { __proto__: 1 } }))).toEqual({
      type: 'set',
      state: { topics: ['b'] },
      replace: false,
    })
  })
})

describe('toMessage', () => {
  it('says the version, and the name of the frame where it has one', () => {
    expect(toMessage({ type: 'scroll', top: 4 }, null)).toEqual({
      visitTimeline: 1,
      type: 'scroll',
      top: 4,
    })
    expect(toMessage({ type: 'scroll', top: 4 }, 'a')).toMatchObject({ id: 'a' })
  })
})
