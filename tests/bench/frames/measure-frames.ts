/** How long it takes until an event is seen in a frame: from opening the page around it, with a cold cache. */
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../support/browser.ts'
import { median } from '../statistics.ts'
import type { FrameSubject } from './frame-pages.ts'
import { frameSubjects } from './frame-pages.ts'
import { serveFiles } from './frame-server.ts'

/** Times in ms, bytes in kB as they are sent. */
export type FrameFigures = { name: string; painted: number; firstPaint: number; sent: number }

/** Slow 4G and a fourth of the processor, as the developer tools of Chromium have them. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}
const slowness = 4

/** Runs in the frame before anything of it: notes when what is looked for has been painted. */
const watchFrame = (selector: string): void => {
  if (window.parent === window) return
  const afterPaint = (): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      Object.assign(window, { paintedAt: performance.timeOrigin + performance.now() })
    })
    port1.start()
    port2.postMessage(null)
  }
  const look = (): void => {
    const found = document.querySelector(selector)
    if (found && found.getClientRects().length > 0) afterPaint()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const slowDown = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  return () => bytes
}

/** One visit. The host is another origin of the same site, so that what slows it down slows the frame. */
const visit = async (
  browser: Browser,
  host: string,
  { name, event }: FrameSubject,
): Promise<FrameFigures> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(watchFrame, event)
  const sentSoFar = await slowDown(page)
  await page.goto(host, { timeout: 120_000 })
  const frame = page.frames()[1]
  if (!frame) throw new Error(`${name} is in no frame.`)
  await frame.waitForFunction(() => Reflect.has(window, 'paintedAt'), null, { timeout: 120_000 })
  const { paintedAt, firstAt } = await frame.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint')
    return {
      paintedAt: Number(Reflect.get(window, 'paintedAt')),
      firstAt: performance.timeOrigin + (first?.startTime ?? 0),
    }
  })
  const began = await page.evaluate(() => performance.timeOrigin)
  const figures = {
    name,
    painted: paintedAt - began,
    firstPaint: firstAt - began,
    sent: sentSoFar() / 1000,
  }
  await context.close()
  return figures
}

const middle = (numbers: readonly number[]): number => median(numbers) ?? 0

const toMedians = (name: string, visits: readonly FrameFigures[]): FrameFigures => {
  const own = visits.filter((each) => each.name === name)
  return {
    name,
    painted: middle(own.map(({ painted }) => painted)),
    firstPaint: middle(own.map(({ firstPaint }) => firstPaint)),
    sent: middle(own.map(({ sent }) => sent)),
  }
}

const hostOf = (address: string, { name, path }: FrameSubject): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title></head>
<body><iframe src="${address}${path}" title="${name}" width="1000" height="700"></iframe></body></html>`,
  )

/** Medians of so many visits of each, which take turns. */
export const measureFrames = async (
  pages: Parameters<typeof serveFiles>[0],
  runs: number,
  say: (line: string) => void,
): Promise<readonly FrameFigures[]> => {
  const browser = await launchBrowser()
  const frames = await serveFiles(pages)
  const hosts = await serveFiles(
    new Map(frameSubjects.map((each) => [`${each.path}host/`, hostOf(frames.address, each)])),
  )
  const visits: FrameFigures[] = []
  // The first visit is not counted: by it the server has compressed what is asked for.
  for (const turn of Array.from({ length: runs + 1 }, (_, at) => at)) {
    for (const each of frameSubjects) {
      // One at a time: two pages at once would compete for the processor.
      // oxlint-disable-next-line no-await-in-loop
      const figures = await visit(browser, `${hosts.address}${each.path}host/`, each)
      if (turn > 0) visits.push(figures)
    }
  }
  await Promise.all([frames.close(), hosts.close(), browser.close()])
  const medians = frameSubjects.map(({ name }) => toMedians(name, visits))
  for (const { name, painted } of medians) say(`frame of ${name}: ${Math.round(painted)} ms`)
  return medians
}
