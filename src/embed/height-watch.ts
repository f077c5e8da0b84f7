/** How high a frame has to be, told whenever that changes, and not for ever. */
import type { Size } from './parents.ts'

/** More growth than this, one after the other and with nobody doing anything, is a loop. */
const mostGrowths = 8
const loopMs = 2000

/**
 * Whether growing has become a loop: a page that grows with its frame never ends. Pure: it is told the
 * times in ms, and keeps those of the last growths.
 */
export const isLoop = (growths: readonly number[], now: number): boolean =>
  growths.filter((at) => now - at <= loopMs).length > mostGrowths

/** The size of what is in the frame; null while it is not displayed and so has none. */
const sizeOf = (element: Element, win: Window): Size | null =>
  win.innerWidth === 0
    ? null
    : { height: Math.ceil(element.getBoundingClientRect().height), width: win.innerWidth }

export type HeightWatch = {
  /** Looks again. */
  look: () => void
  /** Tells the size even where it is the same as before. */
  repeat: () => void
}

export type HeightWatchOptions = {
  win: Window
  element: Element
  tell: (size: Size) => void
  /** Called once; nothing is told after it. */
  onLoop: () => void
}

/** Hosts whose script comes late, and frames that are shown late, hear of it then. */
const repeatMs = [250, 1000, 3000]

const inputs = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/** Watches from now on. Off screen nothing is observed, so whoever changes the page says so by `look`. */
export const watchHeight = ({ win, element, tell, onLoop }: HeightWatchOptions): HeightWatch => {
  let last: Size | null = null
  let growths: readonly number[] = []
  let isOver = false
  const forgive = (): void => {
    growths = []
  }
  const say = (size: Size): void => {
    growths = last === null || size.height <= last.height ? [] : [...growths, performance.now()]
    last = size
    if (!isLoop(growths, performance.now())) return tell(size)
    isOver = true
    onLoop()
  }
  const look = (): void => {
    const size = sizeOf(element, win)
    if (isOver || !size) return
    if (size.height !== last?.height || size.width !== last.width) say(size)
  }
  const repeat = (): void => {
    const size = sizeOf(element, win)
    if (isOver || !size) return
    last = size
    tell(size)
  }
  for (const type of inputs) win.addEventListener(type, forgive, { passive: true, capture: true })
  win.addEventListener('resize', look)
  new ResizeObserver(look).observe(element)
  for (const ms of repeatMs) win.setTimeout(repeat, ms)
  return { look, repeat }
}
