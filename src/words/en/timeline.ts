/** The picture of the visit in its order, and what is said of all its marks. */
import { events, statements } from './counts.ts'

export const heading = 'Timeline'
export const headingToScale = 'Timeline to scale'
const lanesOf = { topics: 'topic', speakers: 'first speaker', articles: 'article it is read in' }
export const caption = (visit: string, lanes: keyof typeof lanesOf): string =>
  `${visit}: the events in order by day, and every statement in the lane of its ${lanesOf[lanes]}`

/** The names of rows, each with what holds of it. */
export const rowsEvents = 'Events'
export const rowsInOrder = 'in order'
export const rowsHoursNotStated = 'in order; hours not stated'
export const rowsStatements = 'Statements'
export const rowsUndated = 'Undated'
export const rowsNotPlaced = 'not placed'
/** Which lane a statement is drawn in, of those it belongs to. */
export const laneRules = {
  topics: 'each once, under its first topic',
  speakers: 'each once, under its first speaker',
  articles: 'each once, under the article it is read in',
}
/** What stands before the names of lanes that no statement is drawn in. */
export const emptyLanes = {
  topics: 'No statement on',
  speakers: 'No statement by',
  articles: 'Nothing read in',
}
/** Behind the number of statements in a lane. */
export const statementsHere = (number: number): string =>
  number === 1 ? 'statement' : 'statements'
export const alsoHere = 'also here'

export const controlsZoom = 'Zoom'
export const controlsZoomOut = 'Zoom out'
export const controlsZoomIn = 'Zoom in'
export const controlsFit = 'Fit visit'
export const controlsLanes = 'Lanes'
export const controlsToScale = 'to scale'
export const controlsToScaleCrowded = 'to scale (too many events to set side by side)'
export const controlsStory = 'The visit as a story'
export const controlsPrevious = '‹ Previous'
export const controlsNext = 'Next event ›'
export const laneKinds = { topics: 'topics', speakers: 'speakers', articles: 'articles' }
export const storyPlace = (place: number, number: number): string => `${place} of ${number}`
/** What wheel, fingers and keys do. */
export const help = <Part>(key: (name: string) => Part): readonly (string | Part)[] => [
  'Drag to move; Ctrl or ⌘ with the wheel, or two fingers, to zoom; double click fits an event. Keys: ',
  // Together on one line.
  ...['←', '→', '↑', '↓', 'Home'].flatMap((name) => [key(name), '\u00a0']),
  key('End'),
  ' move, ',
  ...['+', '−'].flatMap((name) => [key(name), ' ']),
  key('0'),
  ' zoom, ',
  key('Enter'),
  ' opens, ',
  key('Esc'),
  ' goes back.',
]
export const keys = '← → ↑ ↓ move · Enter opens · Esc goes back'
export const readInAccount = 'Read in the account'
export const clear = 'Clear'

export const legendName = 'Legend'
export const legendNotAttributed = 'not attributed'
export const legendArticles = 'told by two articles'
export const legendGhost = 'so told by others'
export const legendDifference = 'articles differ'
export const legendPublication = 'an article, by its record number, over the day it appeared'

/** What lies before or after the visit. */
export const listEnd = 'List it in one column'
export const openEnd = 'Set it out by date'

export const overview = 'The whole span'
export const overviewRule = 'days to scale'
export const overviewSpoken = (days: string): string =>
  `What is told on each day, days to scale. ${days}`
/** "Tuesday 4 March: 3 events, 12 statements; …". */
export const toldOnDays = (
  days: readonly { name: string; events: number; statements: number }[],
): string =>
  days
    .map((day) => {
      const told = [
        ...(day.events > 0 ? [events(day.events)] : []),
        ...(day.statements > 0 ? [statements(day.statements)] : []),
      ]
      return `${day.name}: ${told.join(', ') || 'nothing'}`
    })
    .join('; ')

/** An event where it is heard; what is seen of it comes first. */
export const heardEvent = (date: string, title: string, said: readonly string[]): string =>
  [date === '' ? title : `${date} ${title}`, ...said].join(', ')
export const orLater = 'or later'
export const undated = 'undated'
export const hereOrLater = 'here or later: no article says what it came before'
export const toldBy = (articleNames: string): string => `told by ${articleNames}`

/** What some articles tell of another day. */
export const ghost = (event: string, said: string): string => `${event}: ${said}`
export const saysDay = (tellers: readonly string[], day: string): string =>
  `${tellers.join(', ')} ${tellers.length === 1 ? 'says' : 'say'} ${day}`
export const dayInferred = (because: string): string => `day inferred: ${because}`
/** What is said of one of several articles. */
export const inArticle = (name: string, said: string): string => `${name}: ${said}`
export const drawnOn = (date: string): string => `drawn on ${date}, the editor’s reading`
export const inParagraph = (number: number): string =>
  number === 1 ? 'in its first paragraph' : `in its paragraph ${number}`
export const inPart = (part: string): string => `in its ${part}`

/** A statement where there is room for some words. */
export const markOutside = (spoken: string): string => `${spoken}, outside the filter`
export const beforeWords = (spoken: string): string => `${spoken}: `
export const speakerCounts = (number: number, counts: string): string =>
  `${statements(number)}: ${counts}; zoom in`
export const form = (name: string, article: string | null): string =>
  article === null ? name : `${name} in ${article}`
export const occasionBy = (day: string): string => `occasion not stated, by ${day}`
export const speakerInferred = ' (speaker inferred)'
export const about = (topics: string): string => `on ${topics}`

/** An article at the time it appeared. */
export const publication = (name: string, published: string): string =>
  `Article ${name}, ${published}`
export const publicationPeek = <Part>(
  name: Part,
  published: string,
): readonly (string | Part)[] => ['Article ', name, `, ${published}`]
export const publicationTime = (name: string, time: string): string => `${name}: ${time}`
