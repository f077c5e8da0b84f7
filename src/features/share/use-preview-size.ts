/** The size of the preview's frame: as wide as is chosen, and as tall as what it says is in it. */
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** The width at which the height for the code is measured. */
export const usualWidth = 640

type Size = { width: number; height: number }

/** What a message of our frame tells of its size; null for any other message. */
const sizeIn = (data: unknown): Size | null => {
  if (typeof data !== 'object' || data === null) return null
  const { visitTimeline, type, width, height } = Object.fromEntries(Object.entries(data))
  return visitTimeline === 1 && type === 'height' && typeof height === 'number'
    ? { width: Number(width), height }
    : null
}

const setWidth = (frame: HTMLElement | null, px: number): void => {
  if (frame) frame.style.inlineSize = `${px}px`
}

const setHeight = (frame: HTMLElement | null, px: number): void => {
  if (frame) frame.style.blockSize = `${px}px`
}

/** Calls back with each size that the frame tells. */
const useSizes = (
  frame: RefObject<HTMLIFrameElement | null>,
  onSize: (size: Size) => void,
): void => {
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      const size = source === frame.current?.contentWindow ? sizeIn(data) : null
      if (size) onSize(size)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  })
}

export type PreviewSize = {
  src: string
  /** Px of the preview. */
  width: number
  /** Px where the height is to stay; null where the frame is as tall as what is in it. */
  fixedHeight: number | null
  /** Told how tall it is at the usual width. */
  onMeasure: (height: number) => void
}

/** Keeps the frame at its size; whatever is new in it is measured at the usual width first. */
export const usePreviewSize = (
  frame: RefObject<HTMLIFrameElement | null>,
  { src, width, fixedHeight, onMeasure }: PreviewSize,
): void => {
  const [measured, setMeasured] = useState<string | null>(null)
  const px = measured === src || fixedHeight !== null ? width : usualWidth
  useEffect(() => setWidth(frame.current, px), [frame, px, src])
  useEffect(() => {
    if (fixedHeight !== null) setHeight(frame.current, fixedHeight)
  }, [frame, fixedHeight, src])
  useSizes(frame, (size) => {
    if (fixedHeight !== null) return
    setHeight(frame.current, size.height)
    if (size.width !== usualWidth) return
    onMeasure(size.height)
    setMeasured(src)
  })
}
