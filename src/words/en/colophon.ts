/** The foot of the page: what it promises and what not, and where to turn. */
export const promise =
  'The words in quotation marks were compared letter by letter with the articles when this page was built. Who said them, where and when was read by people, who can be wrong; what a text does not state is marked as inferred. Where the articles contradict each other, no winner is picked.'
export const rights = 'The articles belong to their publishers.'
export const report = 'Report a mistake'
export const filesCorpus = 'Corpus (JSON)'
export const filesSchema = 'its schema'
export const filesStatements = 'Statements (CSV)'
export const filesEvents = 'Events (CSV)'
export const filesCalendar = 'Calendar'
export const filesAnnotations = 'Web Annotations'
export const filesTimeline = 'TimelineJS'
export const updated = <Part>(day: string, edition: Part): readonly (string | Part)[] => [
  `Updated ${day} · edition `,
  edition,
]
