/** The page that shows how the site looks in pages of others. */
export const heading = 'Embedded: examples'
export const documentTitle = (visit: string): string => `Embedded: examples – ${visit}`
export const note = <Part>(link: Part): readonly (string | Part)[] => [
  'Each frame below is the same page with another address. ',
  link,
  ' gives the code: “Share or embed”.',
]
export const frames = { quote: 'Quote', timeline: 'Timeline', account: 'Account' }
export const beside = 'Three beside each other'
export const story = {
  heading: 'A quote in a story',
  before:
    'A story of your own stands here, in your own type. Where it quotes, a card brings the words as an article gives them, who said them, and what of that is inferred.',
  after:
    'The card is as tall as it has to be, and grows when a reader compares the articles. What is below it makes room.',
}
export const buttons = {
  heading: 'Buttons of the page around it',
  note: 'These buttons are this page’s own, and so is the line that says what is chosen in the frame.',
  everything: 'Everything',
  nothing: 'nothing',
}
export const chosen = <Part>(what: Part): readonly (string | Part)[] => ['Chosen: ', what]
export const dark = 'On a dark page, whose ground shines through'
export const narrow = 'In a narrow column'
export const fixed = 'Of a fixed height'
