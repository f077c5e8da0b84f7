/** The dialog that gives a view away as a link or as code. */
import { allOf } from './lists.ts'

export const notPublished = 'Publish the site first: from here nobody else can load it.'

export const parts = {
  legend: 'Show',
  all: 'timeline and account',
  timeline: 'timeline',
  account: 'account',
  card: 'only what is chosen, as a card',
}
export const colours = {
  legend: 'Colours',
  auto: 'as the reader’s system asks',
  light: 'light',
  dark: 'dark',
}
export const ground = 'transparent (needs light or dark)'
export const titleAbove = 'with the title above'
export const filterBar = { legend: 'Filter bar', compact: 'compact', full: 'full', none: 'none' }
export const height = {
  legend: 'Height',
  auto: 'as tall as its content',
  fixed: 'always the same',
  pixels: 'Height in px',
}
export const limit = 'Events before “Show more”'
export const lock = {
  legend: 'Readers cannot change',
  people: 'people',
  topics: 'topics',
  articles: 'articles',
  days: 'days',
  form: 'forms',
  agency: 'agencies',
  disputed: 'disputed only',
}

export const preview = 'Preview'
export const previewOf = (title: string): string => `Preview: ${title}`
export const previewWidth = 'Width of the preview'
export const pixels = (number: number): string => `${number} px`

/** What a frame is called that shows one thing of the visit. */
export const cardTitle = (visit: string, chosen: string): string => `${visit}: ${chosen}`
export const quoteOf = (speakers: readonly string[]): string =>
  speakers.length === 0 ? 'a quote' : `a quote of ${allOf(speakers)}`

export const code = {
  legend: 'Code',
  name: 'Code to copy',
  interactive: 'with script',
  plain: 'without script',
  strict: 'strict sandbox',
  amp: 'AMP',
  address: 'address only',
}
const strict =
  'For pages on this same site, and for those who trust nobody: the frame has no origin of its own.'
const amp = 'For AMP pages. The frame may not stand at the very top of the page.'
const address = 'For WordPress, Ghost, Notion and others that turn a pasted address into an embed.'
/** What each kind of code is good for, where the frame is as tall as its content. */
export const explanations = {
  interactive:
    'In every browser the frame becomes as tall as its content. The script also brings into view what a reader opens, and tells your page what is chosen.',
  plain: 'The frame fits by itself in Chrome and Edge; elsewhere it keeps this height and scrolls.',
  strict: `${strict} It fits by itself in Chrome and Edge; elsewhere it keeps this height and scrolls.`,
  amp,
  address,
}
/** The same where its height is to stay. */
export const fixedExplanations = {
  interactive: 'The frame keeps its height and scrolls. The script tells your page what is chosen.',
  plain: 'The frame keeps its height and scrolls.',
  strict,
  amp,
  address,
}
/** Pasting an address brings what its page says; that of a mixed view is the first page. */
export const pasted = {
  ownPage: 'This view has a page of its own: paste its address.',
  noPage:
    'This view has no page of its own: pasted, its address may bring the whole visit. To keep the choices, paste the code.',
}
export const carried = {
  heading: 'What it carries',
  text: 'Filters, searched words, what is chosen, the open article, lanes and the days in view. It does not carry what is unfolded, whether the timeline is drawn to scale, nor how far it is zoomed within a day. The frame stores nothing, counts nobody and asks no other site for anything.',
}
export const policy = {
  heading: 'If your site has a Content-Security-Policy',
  name: 'What the policy has to allow',
  styles:
    'Where it forbids style attributes, give the frame in your style sheet what its attribute says.',
}
