/** Which items of a list of the corpus pass, by place and by id. */
import { oncePer } from './once-per.ts'

type Items = readonly { readonly id: string }[]

/**
 * Some items of a list. Ask by id with `has`, or by place with `flags` where a hundred thousand are
 * asked for at once; iterating gives the ids in the order of the list. The same object for the same
 * corpus, filter and finds, so that what is derived from it can be kept with it.
 */
export type Passing = Iterable<string> & {
  /** 1 at the place of each item of the list that passes, else 0. */
  readonly flags: Uint8Array
  /** How many pass. */
  readonly size: number
  /** Whether the item of this id passes; false where there is none. */
  readonly has: (id: string) => boolean
}

/** The place of each item of a list by its id. */
export const placesOf = oncePer(
  (items: Items): ReadonlyMap<string, number> => new Map(items.map(({ id }, place) => [id, place])),
)

const countFlags = (flags: Uint8Array): number => {
  let count = 0
  for (const flag of flags) count += flag
  return count
}

/** The items whose flags are 1; `flags` has an entry for each item and is not changed any more. */
export const toPassing = (items: Items, flags: Uint8Array): Passing => ({
  flags,
  size: countFlags(flags),
  has: (id) => flags[placesOf(items).get(id) ?? -1] === 1,
  *[Symbol.iterator]() {
    for (const [place, { id }] of items.entries()) if (flags[place] === 1) yield id
  },
})
