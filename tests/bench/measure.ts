/** Measures one timeline in a browser of its own, for as long as its time lasts. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import type { BenchPage } from './bench-page.ts'
import type { Figures, Run } from './figures.ts'
import { noFigures } from './figures.ts'
import { toFrameTimes } from './statistics.ts'
import type { SubjectName } from './subjects/names.ts'

const windowSize = { width: 1280, height: 800 }
const dragSteps = 60
const dragStepPx = 16
// To either side: within the day that lies beyond the events there.
const dragReachPx = 160
const wheelSteps = 20
const wheelNotch = 120
// After so long a movement ends where it is: the frames until then say enough.
const longestMovementMs = 12_000

const stages = ['loading', 'painting', 'dragging', 'wheeling', 'filtering'] as const
type Stage = (typeof stages)[number]

type Measuring = { page: Page; figures: Figures; enter: (stage: Stage) => void }

/** How far from the middle the pointer is at a step: there and back, time and again. */
const offsetAt = (step: number): number => {
  const way = (step * dragStepPx + dragReachPx) % (4 * dragReachPx)
  return way < 2 * dragReachPx ? way - dragReachPx : 3 * dragReachPx - way
}

const inPage = async <Answer>(page: Page, ask: (bench: BenchPage) => Answer) => {
  const bench = await page.evaluateHandle(() => {
    if (!window.bench) throw new Error('The page of the bench is not ready.')
    return window.bench
  })
  return bench.evaluate(ask)
}

const countNodes = async ({ page, figures }: Measuring): Promise<void> => {
  const nodes = await inPage(page, (bench) => bench.countNodes())
  figures.nodes = Math.max(nodes, figures.nodes ?? 0)
}

const record = async (page: Page, move: () => Promise<void>) => {
  await inPage(page, (bench) => bench.startFrames())
  await move()
  // What a movement leaves to be drawn later belongs to it.
  await inPage(page, (bench) => bench.comeToRest())
  return toFrameTimes(await inPage(page, (bench) => bench.stopFrames()))
}

/** The middle of what can be seen of the timeline. */
const findMiddle = async (page: Page): Promise<{ x: number; y: number }> => {
  const surface = page.locator(await inPage(page, (bench) => bench.surface)).first()
  const box = await surface.boundingBox()
  if (!box) throw new Error('There is nothing to drag.')
  const bottom = Math.min(box.y + box.height, windowSize.height)
  return { x: box.x + box.width / 2, y: (Math.max(box.y, 0) + bottom) / 2 }
}

const untilTimeIsUp = (): (() => boolean) => {
  const end = performance.now() + longestMovementMs
  return () => performance.now() < end
}

const drag = async (page: Page, { x, y }: { x: number; y: number }): Promise<void> => {
  const hasTime = untilTimeIsUp()
  for (let step = 1; step <= dragSteps && hasTime(); step += 1) {
    // The browser answers when it has dealt with a step: each frame gets one.
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.move(x + offsetAt(step), y)
  }
}

const wheel = async (measuring: Measuring): Promise<void> => {
  const { page } = measuring
  const hasTime = untilTimeIsUp()
  for (let step = 0; step < wheelSteps && hasTime(); step += 1) {
    // As with dragging; to wait for frames between would only count idle ones.
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.wheel(0, step < wheelSteps / 2 ? -wheelNotch : wheelNotch)
    // oxlint-disable-next-line no-await-in-loop
    if (step === wheelSteps / 2) await countNodes(measuring)
  }
}

const readHeap = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

const measureAll = async (measuring: Measuring, session: CDPSession): Promise<void> => {
  const { page, figures, enter } = measuring
  enter('painting')
  Object.assign(figures, await inPage(page, (bench) => bench.mount()))
  await countNodes(measuring)
  const middle = await findMiddle(page)
  await page.mouse.move(middle.x, middle.y)
  enter('dragging')
  await page.mouse.down()
  figures.drag = await record(page, () => drag(page, middle))
  await page.mouse.up()
  await countNodes(measuring)
  enter('wheeling')
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  figures.wheel = await record(page, () => wheel(measuring))
  await page.keyboard.up('Control')
  await countNodes(measuring)
  enter('filtering')
  figures.filter = await inPage(page, (bench) => bench.filter())
  figures.heapMb = await readHeap(session)
}

const openPage = async (browser: Browser, address: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: windowSize })
  await page.goto(address)
  await page.waitForFunction(() => window.bench !== undefined)
  return page
}

export type Bounds = { site: string; limitMs: number }

/** One run. What does not finish in time is given up, with the figures that were reached. */
export const measure = async (
  subject: SubjectName,
  size: number,
  { site, limitMs }: Bounds,
): Promise<Run> => {
  const figures = { ...noFigures }
  let stage: Stage = 'loading'
  const enter = (next: Stage): void => {
    stage = next
  }
  const browser = await launchBrowser()
  const work = async (): Promise<null> => {
    const query = new URLSearchParams({ subject, size: String(size) })
    const page = await openPage(browser, `${site}?${query.toString()}`)
    const session = await page.context().newCDPSession(page)
    await measureAll({ page, figures, enter }, session)
    return null
  }
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`not finished in ${limitMs / 1000} s, ${stage}`), limitMs)
  })
  try {
    const unfinished = await Promise.race([
      work().catch((error: unknown) => `failed ${stage}: ${String(error).split('\n', 1)[0]}`),
      timeUp,
    ])
    return { figures: { ...figures }, unfinished }
  } finally {
    clearTimeout(timer)
    await browser.close()
  }
}
