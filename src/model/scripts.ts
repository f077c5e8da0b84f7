/** Scripts, as far as it depends on them where a word ends. */

const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Bopomofo']

/** Letters of scripts that write words together, for a class of a regular expression with the flag `u`. */
export const lettersWrittenTogether = scripts.map((script) => `\\p{Script=${script}}`).join('')

/** Finds a letter of a script that writes words together. */
export const writtenTogether = new RegExp(`[${lettersWrittenTogether}]`, 'u')
