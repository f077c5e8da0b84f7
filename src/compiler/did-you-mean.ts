/**
 * How far two names are apart: the fewest insertions, deletions and replacements of a letter and exchanges of
 * two neighbours (optimal string alignment).
 */
function distance(left: string, right: string): number {
  const first = Array.from({ length: right.length + 1 }, (_, column) => column)
  const rows = [first]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1)
      const exchanged =
        left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
          ? at(i - 2, j - 2) + 1
          : Infinity
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, exchanged))
    }
  }
  return at(left.length, right.length)
}

/**
 * The known name most like a misspelt one, or null where none is: at most a third of its letters
 * may differ, or one of them contain the other whole. Ties go to the name that is known first.
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  let best: { name: string; cost: number } | null = null
  for (const candidate of known) {
    const longest = Math.max(name.length, candidate.length)
    const contained = name.length > 2 && candidate.length > 2 && sharesWhole(name, candidate)
    const cost = distance(name, candidate) / longest
    if (cost > 0.34 && !contained) continue
    if (best === null || cost < best.cost) best = { name: candidate, cost }
  }
  return best?.name ?? null
}

function sharesWhole(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left)
}

/** " Did you mean “x”?" for use at the end of a message; empty where nothing is alike. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known)
  return nearest === null ? '' : ` Did you mean "${nearest}"?`
}
