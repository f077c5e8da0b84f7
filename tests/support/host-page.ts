/** What hosts of frames have in their page, hear and say. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Host } from './host-site.ts'

/** Frames as wide as the page, and room that nothing is in. */
export const style =
  '<style>body{margin:0}iframe{display:block;width:100%;border:0}.room{height:2000px}</style>'

/** The script that fits frames. */
export const loader = `<script src="${new URL('embed.js', inject('site')).href}"></script>`

/** Of a frame that has no origin. */
export const strict = 'sandbox="allow-scripts"'

const { resolve } = createRequire(import.meta.url)

/** Puts a file of an installed package on the host, by the name it is asked for there. */
export const putPackaged = async (host: Host, name: string, file: string): Promise<void> =>
  host.put(name, { body: await readFile(resolve(file), 'utf8'), type: 'text/javascript' })

/** Everything that the host hears from frames, in `heard`. */
export const listener = `<script>var heard = []; addEventListener('message', function (e) { heard.push(e.data) })</script>`

type Heard = { type?: string; [name: string]: unknown }
export const heardOn = (page: Page, type: string): Promise<Heard[]> =>
  page.evaluate(
    (wanted) =>
      // What the listener above has put there.
      (Reflect.get(window, 'heard') as Heard[]).filter((each) => each?.['type'] === wanted),
    type,
  )

export const post = (page: Page, message: unknown, at = 0): Promise<void> =>
  page.evaluate(
    ([sent, index]) =>
      document.querySelectorAll('iframe')[index]?.contentWindow?.postMessage(sent, '*'),
    [message, at] as const,
  )
export const command = (fields: object) => ({ visitTimeline: 1, ...fields })

/** The view as the frame itself tells it. */
export const stateOf = async (page: Page): Promise<unknown> => {
  const before = (await heardOn(page, 'state')).length
  await post(page, command({ type: 'get' }))
  await expect.poll(async () => (await heardOn(page, 'state')).length).toBeGreaterThan(before)
  return (await heardOn(page, 'state')).at(-1)?.['state']
}

/** The messages that a frame hears from now on, from whomever; the function says how many they are. */
export const countHeard = async (frame: Frame): Promise<() => Promise<number>> => {
  const counted = await frame.evaluateHandle(() => {
    const heard = { count: 0 }
    addEventListener('message', () => (heard.count += 1))
    return heard
  })
  return () => counted.evaluate(({ count }) => count)
}
