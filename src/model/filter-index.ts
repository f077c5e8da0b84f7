/**
 * The corpus as the filter sees it: entries, one for each statement and each event, with their values
 * as numbers, made once for a corpus. Every question is answered in one walk over them, at a cost that
 * a hundred thousand events do not make felt: no text is compared and no set is built.
 */
import type { Corpus } from './corpus.ts'
import type { Facet, Role } from './filter.ts'
import { facets } from './filter.ts'
import { createFilterValues } from './filter-values.ts'
import { oncePer } from './once-per.ts'
import { placesOf } from './passing.ts'

export type FilterIndex = {
  /** How many entries there are. Those that keep the same event visible are neighbours. */
  readonly size: number
  /** The place of each entry's statement in the corpus; -1 where the entry is an event. */
  readonly statements: Int32Array
  /** The place of the event that an entry keeps visible: itself, or its occasion; -1 for none. */
  readonly events: Int32Array
  /** The values of entry `i` stand at `[starts[i], starts[i + 1])` of `numbers` and `ways`. */
  readonly starts: Int32Array
  /** Numbers of values, those of one entry each once. */
  readonly numbers: Int32Array
  /** For each of them the roles in which somebody concerns the entry, as bits; all bits of other values. */
  readonly ways: Uint8Array
  /** By facet and value the number of every value that occurs. */
  readonly numberOf: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** The bit of the facet that each numbered value belongs to. */
  readonly facetBits: Uint8Array
}

const anyWay = 255
const roleBits: Readonly<Record<Role, number>> = { speaks: 1, 'takes-part': 2, mentioned: 4 }

/** The roles as bits of `ways`. */
export const toWays = (chosen: readonly Role[]): number =>
  chosen.reduce((ways, role) => ways | roleBits[role], 0)

/** The bit that stands for a facet. */
export const facetBit = (facet: Facet): number => 1 << facets.indexOf(facet)

type Numbering = Readonly<Record<Facet, Map<string, number>>>

const createNumbering = (): Numbering =>
  // fromEntries forgets that every facet is there
  Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Numbering

/** Collects the values of one entry after the other. */
const createValueList = () => {
  const numberOf = createNumbering()
  const facetBits: number[] = []
  const starts = [0]
  const numbers: number[] = []
  const ways: number[] = []
  let start = 0
  const toNumber = (facet: Facet, value: string): number => {
    const known = numberOf[facet].get(value)
    if (known !== undefined) return known
    numberOf[facet].set(value, facetBits.length)
    return facetBits.push(facetBit(facet)) - 1
  }
  return {
    add: (facet: Facet, value: string, role?: Role): void => {
      const number = toNumber(facet, value)
      const way = role === undefined ? anyWay : roleBits[role]
      const known = numbers.indexOf(number, start)
      if (known < 0) ways[numbers.push(number) - 1] = way
      else ways[known] = (ways[known] ?? 0) | way
    },
    endEntry: (): void => {
      start = numbers.length
      starts.push(start)
    },
    finish: () => ({
      numberOf,
      facetBits: new Uint8Array(facetBits),
      starts: new Int32Array(starts),
      numbers: new Int32Array(numbers),
      ways: new Uint8Array(ways),
    }),
  }
}

/** For each event the places of what was said at it, and last of what was said nobody says where. */
const heardAt = ({ events, statements }: Corpus): readonly (readonly number[])[] => {
  const places = placesOf(events)
  const heard: number[][] = Array.from({ length: events.length + 1 }, () => [])
  statements.forEach(({ occasion }, place) => {
    heard[places.get(occasion ?? '') ?? events.length]?.push(place)
  })
  return heard
}

/** Numbers the values of every statement and event: an event, what was said at it, and at last the rest. */
export const toFilterIndex = oncePer((corpus: Corpus): FilterIndex => {
  const size = corpus.events.length + corpus.statements.length
  const [statements, events] = [new Int32Array(size), new Int32Array(size)]
  const { addOfStatement, addOfEvent } = createFilterValues(corpus)
  const { add, endEntry, finish } = createValueList()
  let entry = 0
  const end = (statement: number, event: number): void => {
    statements[entry] = statement
    events[entry] = event
    entry += 1
    endEntry()
  }
  heardAt(corpus).forEach((heard, place) => {
    const event = corpus.events[place]
    const said = heard.flatMap((each) => corpus.statements[each] ?? [])
    if (event) {
      addOfEvent(event, said, add)
      end(-1, place)
    }
    said.forEach((statement, nth) => {
      addOfStatement(statement, add)
      end(heard[nth] ?? -1, event ? place : -1)
    })
  })
  return { size, statements, events, ...finish() }
})
