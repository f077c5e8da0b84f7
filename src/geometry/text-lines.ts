/** How much room words need, guessed from their letters so that nothing has to be measured. */

// Of a sans-serif at 12 px, semibold: wide enough for all but capitals.
const letterPx = 6.9

/** About how wide the text is on one line. */
export const textWidth = (text: string): number => text.length * letterPx

/** How many lines the text takes in a width of px, broken between words; at least one. */
export const countLines = (text: string, widthPx: number): number => {
  const room = Math.max(1, Math.floor(widthPx / letterPx + 1e-9))
  let lines = 1
  let left = room
  for (const { length } of text.split(' ')) {
    if (length > left && left < room) {
      lines += 1
      left = room
    }
    // A word longer than a line is broken within it.
    lines += Math.max(0, Math.ceil(length / room) - 1)
    left = Math.max(0, left - ((length - 1) % room) - 2)
  }
  return lines
}
