/** One article with its passages marked, and another beside it. */
import { counted, statements } from './counts.ts'

/** What an article is and where it comes from. */
export const provenance = {
  title: 'Title',
  noTitle: 'no title in the text',
  publisher: 'Publisher',
  published: 'Published',
  agency: 'Agency',
  original: 'Original',
  file: 'File',
}
export const asWritten = (exact: string): string => `as written: “${exact}”`
export const verbatim = (exact: string): string => `“${exact}”`

export const marksKey = {
  name: 'What the marks mean',
  event: 'event',
  difference: 'articles differ',
}
/** What of an article's text is folded away. */
export const notOfArticle = (what: string): string => `Not part of the article: ${what}`
export const pieces = (part: string, number: number): string => `${part}, ${number} pieces`

/** A passage as it is heard. */
export const repeatPassage = (statement: string): string => `Says again: ${statement}`
export const eventPassage = (status: string, title: string): string => `Event, ${status}: ${title}`
export const differencePassage = (question: string, answer: string): string =>
  `The articles differ. ${question} Here: ${answer}`

/** What a passage is. */
export const inferredFact = (fact: string): string => `${fact}, inferred`
export const saysAgain = 'says again what the text says'
export const noDateHere = 'no date given here'
export const answerHere = (answer: string): string => `here: ${answer}`
export const moreHere = (number: number): string => `${number} more here`

/** The ways from a passage. */
export const ways = {
  account: 'In the account',
  difference: 'Where the articles differ',
  timeline: 'On the timeline',
  original: 'In the original',
}
export const beside = (article: string): string => `Beside ${article}`

export const stepsBy = {
  passage: { name: 'Step by passage', previous: 'Previous passage', next: 'Next passage' },
  shared: {
    name: 'Step by shared statement',
    previous: 'Previous shared statement',
    next: 'Next shared statement',
  },
}
export const passagesHere = (number: number): string =>
  `${counted(number, 'passage')} in this article`
export const passageHere = (place: number, number: number): string =>
  `${place} of ${number} in this article`

export const compareWith = 'Compare with …'
export const sharedStatements = (number: number): string => counted(number, 'shared statement')
export const sharedPlace = (place: number, number: number): string => `${place} of ${number} shared`
export const compared = (here: string, there: string): string => `${here} beside ${there}`
export const sharing = (number: number): string =>
  `${statements(number)} in both, with the same number in each.`
export const scrollTogether = 'Scroll together'
export const articleShown = 'Article shown'
export const stopComparing = 'Stop comparing'
export const onlyHere = 'of these two only here'
/** A passage of one of two articles as it is heard. */
export const sharedPassage = (place: number, number: number, passage: string): string =>
  `Shared ${place} of ${number}: ${passage}`
export const passageOnlyIn = (article: string, passage: string): string =>
  `Of these two only here, in ${article}: ${passage}`
