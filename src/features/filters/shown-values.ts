/** Which values of a facet have a place in the bar; the others wait in its panel. */
import type { Facet } from '#model/filter.ts'
import type { Choice } from '#model/filter-counts.ts'

const places: Readonly<Record<Facet, number>> = {
  people: 5,
  topics: 2,
  articles: 2,
  days: Number.POSITIVE_INFINITY,
  form: 0,
  agency: 0,
  disputed: 0,
}

const placesFor = (facet: Facet, choices: readonly Choice[]): number => {
  const most = places[facet]
  // A single value behind a button would take as much room as the button.
  return choices.length === most + 1 ? choices.length : Math.min(most, choices.length)
}

const takePlace = (
  shown: ReadonlySet<string>,
  value: string,
  choices: readonly Choice[],
): ReadonlySet<string> => {
  const last = choices.findLast((choice) => shown.has(choice.value) && !choice.isChosen)
  return last ? new Set([...shown].filter((each) => each !== last.value).concat(value)) : shown
}

/**
 * The values in the bar, in their order, after these were there. What is chosen elsewhere takes the
 * place of the last one that is not; nothing else ever changes, so that no chip leaves its place under
 * the pointer. The same array if nothing does. Null for `before` begins with the first values.
 */
export const valuesInBar = (
  facet: Facet,
  choices: readonly Choice[],
  before: readonly string[] | null,
): readonly string[] => {
  const first = choices.slice(0, placesFor(facet, choices)).map(({ value }) => value)
  const start = before ?? first
  const missing = choices.filter(({ value, isChosen }) => isChosen && !start.includes(value))
  if (missing.length === 0) return start
  const shown = missing.reduce<ReadonlySet<string>>(
    (taken, { value }) => takePlace(taken, value, choices),
    new Set(start),
  )
  const next = choices.filter(({ value }) => shown.has(value)).map(({ value }) => value)
  return next.join() === start.join() ? start : next
}
