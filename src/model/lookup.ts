/** Ways from an id, present or former, to what it names. */
import { oncePer } from './once-per.ts'

const indexById = <Item extends { id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]))

/** The items by their id, in the order of the list; the same map each time the same list is given. */
export const byId = oncePer(indexById)

const indexAliases = (items: readonly { id: string; aliases: readonly string[] }[]) =>
  new Map(items.flatMap((item) => item.aliases.map((alias) => [alias, item.id] as const)))

const aliasesOf = oncePer(indexAliases)

/** The present id for an id or one of its aliases; null for what nothing is or was called. */
export const findId = (
  items: readonly { id: string; aliases: readonly string[] }[],
  idOrAlias: string,
): string | null =>
  byId(items).has(idOrAlias) ? idOrAlias : (aliasesOf(items).get(idOrAlias) ?? null)
