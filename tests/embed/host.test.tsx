import { describe, expect, it, vi } from 'vitest'

/** A frame on the page that notes what it is told, and says what it is given to say; nothing is loaded. */
const aFrame = (src: string) => {
  const frame = document.createElement('iframe')
  frame.srcdoc = ' '
  document.body.append(frame)
  const heard: unknown[] = []
  const contentWindow = { postMessage: (message: unknown) => heard.push(message) }
  Object.defineProperties(frame, { src: { value: src }, contentWindow: { value: contentWindow } })
  const tellHeight = (height: number, origin = new URL(src).origin): void => {
    const data = { visitTimeline: 1, type: 'height', height }
    const event = new MessageEvent('message', { data, origin })
    Object.defineProperty(event, 'source', { value: contentWindow })
    window.dispatchEvent(event)
  }
  return { frame, heard, tellHeight }
}

/** Runs the loader as a script of this address. */
const load = async (src: string): Promise<void> => {
  const script = document.createElement('script')
  Object.defineProperty(script, 'src', { value: src })
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true })
  vi.resetModules()
  await import('#embed/host.ts')
}

const hello = { visitTimeline: 1, type: 'hello' }

describe('the loaders of two visits on one page', () => {
  it('greet and fit the frames of both, and hear each once and from its own site', async () => {
    await load('https://one.example/first/embed.js')
    const one = aFrame('https://one.example/first/embed/?day=1')
    const other = aFrame('https://two.example/embed/')
    const foreign = aFrame('https://one.example/second/embed/')
    const frames = [one, other, foreign]
    await load('https://two.example/embed.js')
    expect(frames.map(({ heard }) => heard)).toEqual([[hello], [hello], []])

    const fitted: unknown[] = []
    document.addEventListener('visit-timeline:height', ({ target }) => fitted.push(target))
    for (const { tellHeight } of frames) tellHeight(321.5)
    expect(frames.map(({ frame }) => frame.style.height)).toEqual(['322px', '322px', ''])
    expect(fitted).toEqual([one.frame, other.frame])

    one.tellHeight(700, 'https://two.example')
    expect(one.frame.style.height).toBe('322px')
    one.tellHeight(700, 'null')
    expect(one.frame.style.height).toBe('700px')
  })
})
