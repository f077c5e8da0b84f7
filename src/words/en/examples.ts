/** The page that shows how the site looks in pages of others. */
export const heading = 'Embedded: examples'
export const documentTitle = (visit: string): string => `Embedded: examples – ${visit}`
export const note = <Part>(link: Part): readonly (string | Part)[] => [
  'Each frame below shows the same site under another address. For the code of your own, press “Share or embed” in ',
  link,
  '.',
]
export const frames = { quote: 'Quote', timeline: 'Timeline', account: 'Account' }
export const beside = 'Three side by side'
export const story = {
  heading: 'A quote in a story',
  before:
    'A story of your own stands here, in your own type. Where it quotes, a card brings the words as an article gives them, who said them, and what of that is inferred.',
  after:
    'The card is as tall as it has to be, and grows when a reader compares the articles. What is below it makes room.',
}
export const buttons = {
  heading: 'Buttons of the page around it',
  note: 'The buttons belong to this page, and so does the line that says what is chosen in the frame.',
  everything: 'Everything',
  nothing: 'nothing yet',
}
export const chosen = <Part>(what: Part): readonly (string | Part)[] => [
  'Chosen in the frame: ',
  what,
]
export const dark = 'On a dark page, transparent'
export const narrow = 'In a narrow column'
export const fixed = 'With a fixed height'
