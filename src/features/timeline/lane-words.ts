/** What is said of the lanes of each kind. */

/** What stands before the names of lanes that no statement is drawn in. */
export const foldedNames = {
  topics: 'No statement on',
  speakers: 'No statement by',
  articles: 'Nothing told most fully by',
} as const

/** Which lane a statement is drawn in, of those it belongs to. */
export const laneRules = {
  topics: 'under its first topic',
  speakers: 'under its first speaker',
  articles: 'under the article that quotes it most fully',
} as const
