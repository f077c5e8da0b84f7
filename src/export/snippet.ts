/**
 * The code with which somebody else shows a view in a page of theirs. Every attribute may be taken out by
 * whoever stores the page: what is left still works, 640 px high, with what does not fit scrolling.
 */
import { escapeHtml } from './html-text.ts'

export type SnippetKind = 'interactive' | 'plain' | 'strict' | 'amp' | 'address'

export type Snippet = {
  /** Address of the embedded page with all its options. */
  frame: string
  /** Address of the same view in a window of its own. */
  page: string
  /** Address of the loader. */
  loader: string
  /** What is shown. */
  title: string
  /** Px that are kept free until the frame has its height; all it gets where it is `isFixed`. */
  height: number
  isFixed: boolean
  /** What the page around it looks like, where the frame is to let it shine through. */
  scheme: 'light' | 'dark' | null
}

const popups = 'allow-popups allow-popups-to-escape-sandbox'
const sandboxes = {
  usual: `allow-scripts allow-same-origin ${popups} allow-downloads`,
  // Where the host is on our own origin, a frame of that origin could leave its sandbox.
  strict: `allow-scripts ${popups} allow-downloads`,
  amp: `allow-scripts allow-same-origin ${popups}`,
} as const

const styleOf = ({ height, isFixed, scheme }: Snippet): string =>
  [
    'width:100%',
    'border:0',
    'display:block',
    ...(scheme === null ? [] : [`color-scheme:${scheme}`]),
    // Where the browser can fit the frame by itself; others drop what they do not know.
    ...(isFixed
      ? []
      : [
          'frame-sizing:content-height',
          `height:if(supports(frame-sizing: content-height): auto; else: ${height}px)`,
        ]),
  ].join(';')

type Attributes = Readonly<Record<string, string | number | true>>

const printAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? name : `${name}="${escapeHtml(String(value))}"`))
    .join(' ')

const frameTitle = ({ title }: Snippet): string => `Timeline: ${title} (interactive)`

const printFrame = (snippet: Snippet, sandbox: string): string =>
  `<iframe ${printAttributes({
    src: snippet.frame,
    title: frameTitle(snippet),
    width: '100%',
    height: snippet.height,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox,
    allow: 'clipboard-write; fullscreen',
    style: styleOf(snippet),
  })}></iframe>`

/** Beside the frame, not in it, where nothing is ever shown: for feeds, mails and print. */
const printLink = ({ page, title }: Snippet): string =>
  `<p><a href="${escapeHtml(page)}">Open the timeline: ${escapeHtml(title)}</a></p>`

const printLoader = ({ loader }: Snippet): string =>
  `<script async src="${escapeHtml(loader)}"></script>`

const printAmp = (snippet: Snippet): string => {
  const attributes = printAttributes({
    title: frameTitle(snippet),
    width: 640,
    height: snippet.height,
    layout: 'responsive',
    ...(!snippet.isFixed && { resizable: true }),
    sandbox: sandboxes.amp,
    src: snippet.frame,
    ...(snippet.scheme && { style: `color-scheme:${snippet.scheme}` }),
  })
  const overflow = '<div overflow tabindex="0" role="button" aria-label="Show all">Show all</div>'
  return `<amp-iframe ${attributes}>${overflow}</amp-iframe>`
}

const printers: Readonly<Record<SnippetKind, (snippet: Snippet) => readonly string[]>> = {
  // Where the height is to stay, too, the script tells the host what is chosen.
  interactive: (snippet) => [
    printFrame(snippet, sandboxes.usual),
    printLink(snippet),
    printLoader(snippet),
  ],
  plain: (snippet) => [printFrame(snippet, sandboxes.usual), printLink(snippet)],
  strict: (snippet) => [printFrame(snippet, sandboxes.strict), printLink(snippet)],
  amp: (snippet) => [printAmp(snippet), printLink(snippet)],
  address: ({ page }) => [page],
}

/** The code of that kind; of the kind `address` the address that others make a frame of by themselves. */
export const printSnippet = (kind: SnippetKind, snippet: Snippet): string =>
  printers[kind](snippet).join('\n')

/** What the policy of a host has to allow for the code of that kind. */
export const printPolicy = (kind: SnippetKind, site: string): string =>
  [`frame-src ${site};`, ...(kind === 'interactive' ? [`script-src ${site}embed.js;`] : [])].join(
    '\n',
  )
