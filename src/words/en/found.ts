/** What a search finds in the articles beside statements and events. */
export const heading = 'Elsewhere in the articles'
export const nothing = 'Nothing beside these statements and events.'
export const showFewer = 'Show fewer'
export const showAll = (number: number): string => `Show all ${number}`
