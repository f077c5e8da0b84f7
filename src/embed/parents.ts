/**
 * Scripts that pages use already to fit frames to what is in them, each with words of its own for the
 * height. Three are said to everybody, for who listens to them is not known; the others only to who has
 * spoken first, for some pages take every message for their own.
 */

export type Size = { height: number; width: number }

/** The height in the words of one script. `isFirst` once, for those that tell the first from later ones. */
export type Teller = (size: Size, isFirst: boolean) => unknown

/** What is known of a frame before anybody has spoken. */
export type FrameClues = { href: string; search: string; hash: string; name: string }

/** Stands in the messages of Datawrapper's script, whose older ones look for it in addresses of frames. */
const chartKey = (href: string): string => {
  let key = 'vt-frame'
  while (href.includes(key)) key += '-'
  return key
}

/** Datawrapper (since 2021), and who follows its form. */
const datawrapper =
  (key: string): Teller =>
  ({ height }) => ({ 'datawrapper-height': { [key]: height } })

/** Embedly, with it Medium, and CodeSandbox. */
const embedly =
  (href: string): Teller =>
  ({ height }) =>
    JSON.stringify({ src: href, context: 'iframe.resize', height })

/** pym.js 1: the page around names the frame in its address. */
const pym =
  (child: string): Teller =>
  ({ height }) =>
    `pymxPYMx${child}xPYMxheightxPYMx${height}`

/** AMP's <amp-iframe>, which asks for at least 100 px. */
const amp: Teller = ({ height }) => ({
  sentinel: 'amp',
  type: 'embed-size',
  height: Math.max(100, height),
})

/** WordPress: shows the frame only after this, and keeps the height between 200 and 1,000 px. */
const wordpress =
  (secret: string): Teller =>
  ({ height }) => ({ message: 'height', value: height, secret })

/** iframe-resizer 4 and 5; the fifth field of the first message must be a version. */
const iframeResizer =
  (id: string): Teller =>
  ({ height, width }, isFirst) =>
    `[iFrameSizer]${id}:${height}:${width}:${isFirst ? 'init:4.4.5' : 'resizeObserver'}`

/** open-iframe-resizer 2. */
const openIframeResizer: Teller = ({ height, width }) => ({ type: 'iframe-resized', width, height })

const valueIn = (search: string, name: string): string | null =>
  new URLSearchParams(search).get(name)

const secretForm = /^[A-Za-z0-9]{6,40}$/

/** Who is told of the height from the start. */
export const tellersAtFirst = ({ href, search, hash, name }: FrameClues): readonly Teller[] => {
  const child = valueIn(search, 'childId')
  const [, secret = ''] = /^#\?secret=(.*)$/.exec(hash) ?? []
  const isAmp = name.startsWith('amp_iframe') || /(^#|&)amp=1(&|$)/.test(hash)
  return [
    datawrapper(chartKey(href)),
    embedly(href),
    ...(child === null || child.length > 200 ? [] : [pym(child)]),
    ...(secretForm.test(secret) ? [wordpress(secret)] : []),
    ...(isAmp ? [amp] : []),
  ]
}

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? Object.entries(data).find(([each]) => each === name)?.[1]
    : undefined

/** The name under which a teller is known, so that a second greeting does not make a second one. */
export type Greeting = { script: string; teller: Teller }

/** Who greets with a message; null where it is no greeting. */
export const greetingIn = (data: unknown): Greeting | null => {
  if (typeof data === 'string') {
    const [, id] = /^\[iFrameSizer\]([^:]{1,200}):\d/.exec(data) ?? []
    return id === undefined ? null : { script: `iframe-resizer ${id}`, teller: iframeResizer(id) }
  }
  const type = fieldOf(data, 'type')
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') {
    return { script: 'open-iframe-resizer', teller: openIframeResizer }
  }
  const secret = fieldOf(data, 'secret')
  if (
    fieldOf(data, 'message') === 'ready' &&
    typeof secret === 'string' &&
    secretForm.test(secret)
  ) {
    return { script: 'wordpress', teller: wordpress(secret) }
  }
  return null
}
