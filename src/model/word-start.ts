/** Whether something begins in a text at a place that an address names. */

const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * Whether a word or a mark begins at a code unit: nothing does in white space, in the middle of a word or
 * outside of the text.
 */
export const beginsAt = (text: string, at: number): boolean => {
  // A character may have two code units; the second of them begins nothing.
  const [here = ' '] = text.slice(at, at + 2)
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ' '
  if (/\s|[\uDC00-\uDFFF]/.test(here.charAt(0))) return false
  return !(letter.test(before) && letter.test(here))
}
