/** The tables that look at all articles at once, and what is told of each person. */
import { counted, events, statements } from './counts.ts'

export const toldBy = 'Told by'
export const open = 'open'
/** A way into an article, and what the article does there. */
export const teller = (article: string, does: string): string => `${article}: ${does}`
export const readInAccount = 'Read in the account'

export const crossing = {
  heading: 'Who said what about what',
  caption: 'Number of statements, by topic and speaker',
  all: 'All',
  allTopics: 'All topics',
  press:
    'Each figure counts statements. Press one and the page shows only these; press it again and it shows all.',
  underPeople: 'under People',
}
export const figure = (speaker: string, topic: string, number: number): string =>
  `${speaker}, ${topic}: ${statements(number)}`
export const chosenFigure = <Part>(figures: Part): readonly (string | Part)[] => [
  'Chosen: ',
  figures,
  '. ',
]
export const onSeveralTopics = (number: number): string =>
  `${counted(number, 'statement is', 'statements are')} about more than one topic: counted under each of them, and once in the totals.`
export const countedAre = (left: number, all: number): string =>
  `Counted are the ${left} of ${statements(all)} that your other choices leave.`
export const unattributed = <Part>(link: Part): readonly (string | Part)[] => [
  'What no article attributes to anybody cannot be chosen here; it stands ',
  link,
  '.',
]

export const tellings = {
  heading: 'Who tells what',
  onlyLeft: 'Only what your choices leave is counted and listed here.',
  notWitnesses:
    'Several articles are not several witnesses: they may all have it from one agency. Nor is something wrong because only one tells it.',
  caption: 'Events, and the articles that tell of them',
  event: 'Event',
  statement: 'Statement',
  saidHeading: 'What was said, event by event',
  only: 'only',
}
const toldAs = {
  held: 'told as held',
  underway: 'told as underway',
  planned: 'told as planned',
  expected: 'told as expected',
}
export const told = (status: keyof typeof toldAs, isOwn: boolean): string =>
  isOwn ? toldAs[status] : `${toldAs[status]}, only through what somebody said`
export const legend = {
  held: 'told as held',
  underway: 'as underway',
  planned: 'as planned',
  expected: 'as expected',
  through: 'only through what somebody said',
  alone: 'told by one article only',
}
export const saidAt = (all: number, alone: number): string => {
  if (alone === 0) return statements(all)
  if (alone < all) return `${statements(all)}, ${alone} told by one article only`
  return `${statements(all)}, ${alone === 1 ? '' : 'each '}told by one article only`
}
export const saidAtCaption = (event: string): string =>
  `${event}: statements and the articles that carry them`

/** How many things an article carries, and how many of them no other article does. */
type Share = { carried: number; alone: number }
const share = ({ carried, alone }: Share, none: string, count: (number: number) => string) => {
  if (carried === 0) return none
  const things = count(carried)
  const isOne = carried === 1
  if (alone === 0) return `${things}, ${isOne ? '' : 'each '}also in another article`
  const which = alone < carried ? `${alone} of them ` : isOne ? '' : 'all of them '
  return `${things}, ${which}in no other article`
}
/** "21 statements, 9 of them in no other article; 8 events, each also in another article". */
export const carriage = (ofStatements: Share, ofEvents: Share): string =>
  `${share(ofStatements, 'no statements', statements)}; ${share(ofEvents, 'no events', events)}`

export const people = {
  heading: 'People',
  fromArticles:
    'What these articles tell of each, whatever is chosen above. Nothing is added from elsewhere.',
  whenListed:
    'An event is listed for everybody whom an article names as counterpart or as present, or quotes from there. Where that is a conclusion, it is marked as inferred; where no article says who took part, the event is listed for nobody.',
  office: 'Office',
  said: 'Said',
  tookPart: 'Takes part in',
  mentioned: 'Mentioned in',
  saysNothing: 'nothing in these articles',
  opensOffice: 'open where it gives the office',
  officeDiffers: 'The articles differ in this',
}
export const principal = (name: string): string =>
  `That ${name} takes part in an event is concluded from the counterparts named for it.`
/** A name, and that nothing but a conclusion has its bearer there. */
export const personThere = (name: string, isInferred: boolean): string =>
  isInferred ? `${name} (inferred)` : name
/** What stands after an event that somebody takes part in. */
export const participation = (about: {
  /** A date beyond the days, and whether it was only planned. */
  notes: readonly string[]
  met: string
  isSpeaking: boolean
  /** Whether the taking part itself is a conclusion. */
  isInferred: boolean
  alsoThere: string
}): string =>
  [
    about.notes.length === 0 ? '' : ` (${about.notes.join(', ')})`,
    about.met === '' ? '' : `, with ${about.met}`,
    about.isSpeaking ? ', speaks there' : '',
    about.isInferred ? ' (taking part is inferred)' : '',
    about.alsoThere === '' ? '' : `; also there: ${about.alsoThere}`,
  ].join('')
