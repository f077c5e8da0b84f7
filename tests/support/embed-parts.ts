/** What tests of frames look at again and again. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host-site.ts'

/** Px of a frame in its page; of the first where none is named. */
export const heightOf = (page: Page, at = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate(({ clientHeight }) => clientHeight)

export const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))

/** Whether a frame is as tall as what is in it. */
export const fits = async (page: Page, frame: Frame, at = 0): Promise<boolean> =>
  (await heightOf(page, at)) === (await contentHeight(frame))

const foldedIn = (frame: Frame) => frame.locator('.account-rest > summary')

/** The frame fits at first, grows with what is unfolded in it, and shrinks again. */
export const expectToFollow = async (page: Page, frame: Frame, at = 0): Promise<void> => {
  await expect.poll(() => fits(page, frame, at)).toBe(true)
  const small = await heightOf(page, at)
  await foldedIn(frame).click()
  await expect.poll(() => heightOf(page, at)).toBeGreaterThan(small)
  await expect.poll(() => fits(page, frame, at)).toBe(true)
  await foldedIn(frame).click()
  await expect.poll(() => heightOf(page, at)).toBe(small)
}

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
