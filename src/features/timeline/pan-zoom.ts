/**
 * d3's gestures on the box of the picture, as an object that React only holds: Ctrl or ⌘ with the
 * wheel, two fingers, dragging. A plain wheel is left to the page. d3 keeps a copy of the viewport,
 * which follows the store's; nothing is drawn by it.
 */
import type { D3ZoomEvent, ZoomTransform } from 'd3'
import { select, zoom, zoomIdentity, zoomTransform } from 'd3'
import type { Viewport } from '#geometry/viewport.ts'
import { clampViewport } from '#geometry/viewport.ts'
import type { Measures } from './surface.ts'

export type PanZoomOptions = {
  /** The measures of now. */
  measures: () => Measures
  /** Where one is before a gesture begins. */
  current: () => Viewport
  /** Every frame of a gesture, or of an animated movement. */
  onMove: (viewport: Viewport) => void
}

export type PanZoom = {
  /**
   * Goes there; animated it takes a quarter of a second, and any gesture interrupts it. What is to follow
   * is done once it has arrived, not where it was interrupted.
   */
  moveTo: (viewport: Viewport, isAnimated: boolean, onArrive?: () => void) => void
  /** Where one is, or will be once it has been gone there. */
  goal: () => Viewport
  destroy: () => void
}

const durationMs = 250
// One notch of a wheel at most doubles; a pinch on a touchpad comes in many small steps.
const mostStep = 0.5

const wheelDelta = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const unit = [0.002, 0.05, 1][deltaMode] ?? 0.002
  const step = -deltaY * unit * (ctrlKey ? 10 : 1)
  return Math.max(-mostStep, Math.min(mostStep, step))
}

const withModifier = ({ ctrlKey, metaKey }: WheelEvent | MouseEvent): boolean => ctrlKey || metaKey

const isMeant = (event: WheelEvent | MouseEvent | TouchEvent): boolean => {
  if (event.type === 'wheel') return event instanceof WheelEvent && withModifier(event)
  return !(event instanceof MouseEvent) || (event.button === 0 && !withModifier(event))
}

const toTransform = ({ k, x }: Viewport, { insetPx }: Measures): ZoomTransform =>
  zoomIdentity.translate(insetPx - x, 0).scale(k)

const toViewport = ({ k, x }: ZoomTransform, { insetPx }: Measures): Viewport => ({
  k,
  x: insetPx - x,
})

/**
 * One finger that moves up or down is the page's: its movements are kept from d3, which would stop them
 * from scrolling. Which way it goes is decided by its first movement.
 */
const yieldScrolling = (box: HTMLElement, signal: AbortSignal): void => {
  let start: { x: number; y: number } | null = null
  let isPages: boolean | null = null
  const begin = ({ touches }: TouchEvent): void => {
    const [finger, another] = touches
    start = finger && !another ? { x: finger.clientX, y: finger.clientY } : null
    isPages = null
  }
  const move = (event: TouchEvent): void => {
    const [finger] = event.touches
    if (!start || !finger) return
    isPages ??= Math.abs(finger.clientY - start.y) > Math.abs(finger.clientX - start.x)
    if (isPages) event.stopPropagation()
  }
  box.addEventListener('touchstart', begin, { signal, capture: true, passive: true })
  box.addEventListener('touchmove', move, { signal, capture: true, passive: true })
}

/** Listens to the box until it is destroyed. */
export const createPanZoom = (box: HTMLElement, options: PanZoomOptions): PanZoom => {
  const { measures, current, onMove } = options
  const listening = new AbortController()
  const selection = select<HTMLElement, unknown>(box)
  let isFollowing = false
  let goal: Viewport | null = null
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(isMeant)
    .wheelDelta(wheelDelta)
    .clickDistance(4)
    .constrain((transform) =>
      toTransform(clampViewport(toViewport(transform, measures()), measures()), measures()),
    )
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!isFollowing) onMove(clampViewport(toViewport(transform, measures()), measures()))
    })
  const follow = (): void => {
    // Whatever is asked for now interrupts the movement there.
    goal = null
    behaviour.scaleExtent([measures().minK, measures().maxK])
    const [there, here] = [toTransform(current(), measures()), zoomTransform(box)]
    if (there.k === here.k && there.x === here.x) return
    isFollowing = true
    behaviour.transform(selection, there)
    isFollowing = false
  }
  const { signal } = listening
  for (const type of ['wheel', 'mousedown', 'touchstart'] as const) {
    box.addEventListener(type, follow, { signal, capture: true, passive: true })
  }
  yieldScrolling(box, signal)
  selection.call(behaviour).on('dblclick.zoom', null)
  return {
    moveTo: (viewport, isAnimated, onArrive = () => {}) => {
      follow()
      const there = toTransform(clampViewport(viewport, measures()), measures())
      if (isAnimated) {
        goal = viewport
        const movement = selection.transition().duration(durationMs)
        movement.on('end', () => {
          // The next movement may have been asked for meanwhile.
          if (goal === viewport) goal = null
          onArrive()
        })
        behaviour.transform(movement, there)
      } else {
        behaviour.transform(selection, there)
        onArrive()
      }
    },
    goal: () => goal ?? current(),
    destroy: () => {
      listening.abort()
      selection.interrupt().on('.zoom', null)
    },
  }
}
