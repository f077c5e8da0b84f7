/** What the articles answer in more than one way. */
import { events, statements } from './counts.ts'

export const heading = 'Where the articles differ'
export const note =
  'Every answer stands with the words of the articles that give it. None is picked.'
export const bearsOn = 'Bears on'
export const onlyDisputed = (statementCount: number, eventCount: number): string =>
  `Show only what is disputed: ${statements(statementCount)}, ${events(eventCount)}`
export const readInAccount = 'Read in the account'
