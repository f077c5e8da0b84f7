/** What a fact rests on, and the ways to the words of the articles. */

/** Behind each of these the reason is unfolded. */
export const inferred = {
  answer: 'answer inferred',
  date: 'date inferred',
  occasion: 'occasion inferred',
  office: 'office inferred',
  origin: 'origin inferred',
  speaker: 'speaker inferred',
}
/** What is inferred, and behind it that it is. */
export const inferredMark = (text: string, what: keyof typeof inferred): string =>
  `${text} (${inferred[what]})`
export const officeOfInferred = (person: string): string => `office of ${person} inferred`
/** Of one of several articles. */
export const inferredIn = (record: string, what: keyof typeof inferred): string =>
  `${record}: ${inferred[what]}`

export const openAtPassage = (article: string): string => `Article ${article}: open at this passage`
export const openAtWords = (article: string): string => `Article ${article}: open at these words`
export const articlesDiffer = (event: string): string => `${event}: the articles differ`
