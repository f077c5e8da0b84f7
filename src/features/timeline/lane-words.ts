/** What is said of the lanes of each kind. */

/** What stands before the names of lanes that no statement is drawn in. */
export const foldedNames = {
  topics: 'No statement on',
  speakers: 'No statement by',
  articles: 'Nothing told most fully by',
} as const
