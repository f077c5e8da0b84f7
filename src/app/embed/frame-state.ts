/** The view as messages carry it: the parameters of an address, each with its values in a list. */
import type { PartialState, StateName } from '#embed/protocol.ts'
import { stateNames } from '#embed/protocol.ts'
import { decode, toQuery } from '#store/query.ts'

/** Words are one value whatever is in them; so is what is read, whose marks have a meaning. */
const singles: readonly StateName[] = ['q', 'read']

const valuesOf = (name: StateName, raw: string): readonly string[] =>
  (singles.includes(name) ? [raw] : raw.split(',')).map(decode)

/** The state that a query stands for. */
export const toState = (query: string): PartialState => {
  const state: PartialState = {}
  for (const { name, raw } of toQuery(query)) {
    const known = stateNames.find((each) => each === name)
    if (known) state[known] = valuesOf(known, raw)
  }
  return state
}

const print = (name: StateName, values: readonly string[]): string =>
  // The marks of what is read stay as they are; in any other value they are encoded.
  values
    .map((value) =>
      name === 'read'
        ? encodeURIComponent(value).replaceAll('%2C', ',')
        : encodeURIComponent(value),
    )
    .join(',')

/** A choice takes the place of the other kind of choice. */
const withoutRival = (state: PartialState, change: PartialState): PartialState => {
  if (change.event?.length && !change.quote) return { ...state, quote: [] }
  return state
}

/** The query of a state with some of its parts changed; an empty list takes a part out. */
export const toChangedQuery = (state: PartialState, change: PartialState): string => {
  const merged: PartialState = { ...withoutRival(state, change), ...change }
  return stateNames
    .flatMap((name) => {
      const values = merged[name] ?? []
      return values.length === 0 ? [] : [`${name}=${print(name, values)}`]
    })
    .join('&')
}
