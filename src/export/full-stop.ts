/** Ended by a full stop, unless it ends as a sentence does already. */
export const endSentence = (text: string): string =>
  /[.?!…][”’"']*$/.test(text) ? text : `${text}.`
