/**
 * The corpus as the filter sees it: entries, one for each statement and each event, with their values
 * as numbers, made once for a corpus. Every question is answered in one walk over them, at a cost that
 * a hundred thousand events do not make felt: no text is compared and no set is built.
 */
import type { Corpus } from './corpus.ts'
import type { Facet, Role } from './filter.ts'
import { facets, roles } from './filter.ts'
import type { FacetValues } from './filter-values.ts'
import { valuesOfEvent, valuesOfStatement } from './filter-values.ts'
import { oncePer } from './once-per.ts'
import { placesOf } from './passing.ts'

/** The values of all entries in one facet. Those of entry `i` stand at `[starts[i], starts[i + 1])`. */
export type Column = {
  /** Every value that occurs, in the order in which the entries bring them. */
  readonly values: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly starts: Int32Array
  /** Numbers of values, those of one entry each once. */
  readonly numbers: Int32Array
  /** For each of them the ways in which it concerns the entry, as bits; 1 where there is but one. */
  readonly ways: Uint8Array
}

export type FilterIndex = {
  /** How many entries there are. Those that keep the same event visible are neighbours. */
  readonly size: number
  /** The place of each entry's statement in the corpus; -1 where the entry is an event. */
  readonly statements: Int32Array
  /** The place of the event that an entry keeps visible: itself, or its occasion; -1 for none. */
  readonly events: Int32Array
  readonly columns: Readonly<Record<Facet, Column>>
}

const bits: Readonly<Record<Role, number>> = { speaks: 1, 'takes-part': 2, mentioned: 4 }

/** The roles as bits of `ways`. */
export const toWays = (chosen: readonly Role[]): number =>
  chosen.reduce((ways, role) => ways | bits[role], 0)

/** Collects the values of one facet, entry after entry. */
const createColumn = () => {
  const numberOf = new Map<string, number>()
  const starts = [0]
  const numbers: number[] = []
  const ways: number[] = []
  const numbered = (value: string): number => {
    const known = numberOf.get(value)
    if (known !== undefined) return known
    numberOf.set(value, numberOf.size)
    return numberOf.size - 1
  }
  let start = 0
  return {
    add: (value: string, way: number): void => {
      const number = numbered(value)
      const known = numbers.indexOf(number, start)
      if (known < 0) ways[numbers.push(number) - 1] = way
      else ways[known] = (ways[known] ?? 0) | way
    },
    endEntry: (): void => {
      start = numbers.length
      starts.push(start)
    },
    finish: (): Column => ({
      values: [...numberOf.keys()],
      numberOf,
      starts: Int32Array.from(starts),
      numbers: Int32Array.from(numbers),
      ways: Uint8Array.from(ways),
    }),
  }
}

type Columns = Readonly<Record<Facet, ReturnType<typeof createColumn>>>

const createColumns = (): Columns =>
  // fromEntries forgets that every facet is there
  Object.fromEntries(facets.map((facet) => [facet, createColumn()])) as Columns

const addValues = (columns: Columns, values: FacetValues): void => {
  for (const facet of facets) {
    const column = columns[facet]
    if (facet === 'people') {
      for (const role of roles) values.people[role].forEach((id) => column.add(id, bits[role]))
    } else values[facet].forEach((value) => column.add(value, 1))
    column.endEntry()
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
  const columns = createColumns()
  let entry = 0
  const addEntry = (statement: number, event: number, values: FacetValues): void => {
    statements[entry] = statement
    events[entry] = event
    entry += 1
    addValues(columns, values)
  }
  heardAt(corpus).forEach((heard, place) => {
    const event = corpus.events[place]
    const said = heard.flatMap((each) => corpus.statements[each] ?? [])
    if (event) addEntry(-1, place, valuesOfEvent(event, said, corpus))
    said.forEach((statement, nth) =>
      addEntry(heard[nth] ?? -1, event ? place : -1, valuesOfStatement(statement, corpus)),
    )
  })
  return {
    size,
    statements,
    events,
    // fromEntries forgets that every facet is there
    columns: Object.fromEntries(
      facets.map((facet) => [facet, columns[facet].finish()]),
    ) as FilterIndex['columns'],
  }
})
