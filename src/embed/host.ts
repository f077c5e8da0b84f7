/**
 * The script that a host may add: fits our frames to what is in them where the browser does not by itself,
 * and hands on what they say as events. It depends on nothing, and asks for nothing but frames of the
 * folder it was loaded from. A page with frames of several visits has one from each: the first listens for all.
 */
type Send = (frame: HTMLIFrameElement, message: object) => void
type Loader = { v: 1; bases: Set<string>; scan: () => void; send: Send }

const key = 'visitTimeline'
const page: Window & { visitTimeline?: Loader } = window
const script = document.currentScript
const base = new URL('./', script instanceof HTMLScriptElement ? script.src : document.baseURI).href
const bases = page[key]?.bases ?? new Set<string>()
bases.add(base)

const framesOfOurs = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) =>
    [...bases].some((each) => src.startsWith(each)),
  )

const send: Send = ({ contentWindow }, message) =>
  // To anybody: a frame in a sandbox has no origin to be named.
  contentWindow?.postMessage({ ...message, [key]: 1 }, '*')

const scan = (): void => framesOfOurs().forEach((frame) => send(frame, { type: 'hello' }))

const resize = (frame: HTMLIFrameElement, height: number): void => {
  const fits = getComputedStyle(frame).getPropertyValue('frame-sizing') === 'content-height'
  if (fits || frame.dataset['visitTimelineHeight'] === 'fixed') return
  if (height >= 50 && height <= 20_000) frame.style.height = `${Math.ceil(height)}px`
}

const bringIntoView = (frame: HTMLIFrameElement, top: number): void => {
  const y = frame.getBoundingClientRect().top + top
  if (top >= 0 && top <= 20_000 && (y < 0 || y > innerHeight * 0.8)) scrollBy({ top: y - 80 })
}

const hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
  const { [key]: version, type, height, top } = Object(data) as Record<string, unknown>
  if (version !== 1 || typeof type !== 'string') return
  const frame = framesOfOurs().find(({ contentWindow }) => contentWindow === source)
  if (!frame || (origin !== new URL(frame.src).origin && origin !== 'null')) return
  if (type === 'height') resize(frame, Number(height))
  const event = new CustomEvent(`visit-timeline:${type}`, {
    bubbles: true,
    cancelable: true,
    detail: data,
  })
  if (frame.dispatchEvent(event) && type === 'scroll') bringIntoView(frame, Number(top))
}

if (page[key]) page[key].scan()
else {
  page[key] = { v: 1, bases, scan, send }
  addEventListener('message', hear)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', scan)
  else scan()
}
