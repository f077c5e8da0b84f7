/** A stretch of a text, `[start, end)` in UTF-16 code units. */
export type Stretch = { start: number; end: number }

const space = /\s/

/** The stretch without white space at its ends (a byte-order mark is white space); null if none is left. */
export function trim(text: string, { start, end }: Stretch): Stretch | null {
  let first = start
  let last = end
  while (first < last && space.test(text.charAt(first))) first += 1
  while (last > first && space.test(text.charAt(last - 1))) last -= 1
  return first < last ? { start: first, end: last } : null
}

/** Those of some stretches, sorted and not overlapping, that share a letter with another; by bisection. */
export function touching<Member extends Stretch>(
  sorted: readonly Member[],
  { start, end }: Stretch,
): Member[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Member[] = []
  for (let at = low; at < sorted.length; at += 1) {
    const member = sorted[at]
    if (member === undefined || member.start >= end) break
    found.push(member)
  }
  return found
}

/** What is left of a stretch when others, sorted by start, are taken out of it. */
export function without(stretch: Stretch, taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let at = stretch.start
  for (const { start, end } of taken) {
    if (start > at && at < stretch.end) left.push({ start: at, end: Math.min(start, stretch.end) })
    at = Math.max(at, end)
  }
  if (at < stretch.end) left.push({ start: at, end: stretch.end })
  return left
}

/**
 * What a quotation says: letters, digits and signs, a minus before a number, and the marks that make a question
 * or a call of a sentence. Commas, full stops, dashes and quotation marks are left to whoever quotes.
 */
const content =
  /[\p{L}\p{M}\p{N}%‰&#@§?!？！؟¿¡‽]|(?![`´❛❜❝❞])\p{S}|(?<![\p{L}\p{M}\p{N}])[-–](?=\p{N})/gu

/** A stretch from its first letter, digit or sign to its last; null where it has none. */
export function contentIn(text: string, { start, end }: Stretch): Stretch | null {
  const found: Stretch[] = []
  // Searched in the whole text, because what stands before a minus decides whether it is one.
  content.lastIndex = start
  for (let match = content.exec(text); match; match = content.exec(text)) {
    if (match.index >= end) break
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  const [first] = found
  return first === undefined ? null : { start: first.start, end: found.at(-1)?.end ?? first.end }
}
