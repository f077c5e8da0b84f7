/**
 * One kind of problem: `title` in a few words, `message` for what is wrong and why, from the
 * author's side, `remedy` for what to do. Where it is wrong is not said here: every problem carries its
 * place. Written with `kind`, so that each message knows its own details.
 */
export type ProblemKind<Details> = {
  title: string
  message: (details: Details) => string
  remedy: string
}

/** Lets a catalogue entry be written plainly while the type of its details is kept. */
export const kind = <Details>(entry: ProblemKind<Details>) => entry

/** Words of an article as they are named in messages: one line, and not longer than a glance. */
export function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= 80 ? `"${line}"` : `"${line.slice(0, 50)} … ${line.slice(-25)}"`
}

/** Words as `excerpt` shows them but, where they are long, those around an offset. */
export function excerptAround(words: string, offset: number): string {
  if (words.length <= 80) return excerpt(words)
  const start = Math.max(0, Math.min(offset - 40, words.length - 74))
  const line = words.slice(start, start + 74).replace(/\s+/g, ' ')
  return `"${start > 0 ? '… ' : ''}${line}${start + 74 < words.length ? ' …' : ''}"`
}

/** "a", "a or b", "a, b or c". */
export function oneOf(choices: readonly string[]): string {
  const head = choices.slice(0, -1)
  return head.length === 0 ? choices.join() : `${head.join(', ')} or ${choices.at(-1)}`
}
