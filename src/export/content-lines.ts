/** Lines of an iCalendar file (RFC 5545, section 3.1): escaped, folded, ended with CRLF. */

// Everything up to U+001F but the tab, and U+007F: what no line may hold.
// oxlint-disable-next-line no-control-regex -- to find control characters is what it is for
const control = /[\u0000-\u0008\u000A-\u001F\u007F]/g

/**
 * Text as the value of a property: separators escaped, line ends as `\n`. Other control characters
 * cannot be told in iCalendar; the replacement character shows that something stood there.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(control, '\uFFFD')

const octetLimit = 75

const countOctets = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** The line in parts of at most 75 octets of UTF-8, each but the first led by a space, ended by CRLF. */
export const foldLine = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = countOctets(character)
    if (octets + size > octetLimit) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** A property and its value, folded; the value is already written as its type demands. */
export const contentLine = (property: string, value: string): string =>
  foldLine(`${property}:${value}`)

/** A property whose value is text. */
export const textLine = (property: string, text: string): string =>
  contentLine(property, escapeText(text))
